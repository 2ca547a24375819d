// SPDX-License-Identifier: MIT
#include "clicks/activation.h"
#include "clicks/wish.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWish : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromItsLine_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::newRow("show") << Wish{};
        QTest::newRow("answer") << Wish{Wish::Kind::Answer, {}, "token"};
        QTest::newRow("hang up") << Wish{Wish::Kind::HangUp};
        QTest::newRow("clipboard") << Wish{Wish::Kind::DialClipboard};
        QTest::newRow("selection") << Wish{Wish::Kind::DialSelection};
        QTest::newRow("text") << Wish{
            Wish::Kind::Dial, u"Tel. 030 123456,\nmobil \"0171\" Müller"_s, "a/b_TIME1"};
    }

    void comesBackFromItsLine()
    {
        QFETCH(Wish, wish);
        const QByteArray line = lineOf(wish);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(wishIn(line) == wish);
    }

    void leavesOutAnActivationThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("activation");
        QTest::newRow("long") << QByteArray(1000, 'x');
        QTest::newRow("line break") << QByteArray("a\nb");
        QTest::newRow("space") << QByteArray("a ID=b");
    }

    void leavesOutAnActivationThatIsNone()
    {
        QFETCH(QByteArray, activation);
        const auto wish = wishIn(lineOf({Wish::Kind::Show, {}, activation}));
        QVERIFY(wish && wish->activation.isEmpty());
        qputenv("XDG_ACTIVATION_TOKEN", activation);
        qunsetenv("DESKTOP_STARTUP_ID");
        QVERIFY(givenActivation().isEmpty());
    }

    void readsWhatTheDesktopGave()
    {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qputenv("DESKTOP_STARTUP_ID", "files-1-desk_TIME98765");
        QCOMPARE(givenActivation(), QByteArray("files-1-desk_TIME98765"));
        QCOMPARE(timeOfStartup(givenActivation()), 98765u);
        qputenv("XDG_ACTIVATION_TOKEN", "c0ffee");
        QCOMPARE(givenActivation(), QByteArray("c0ffee"));
        QCOMPARE(timeOfStartup("c0ffee"), 0u);
        QCOMPARE(timeOfStartup("x_TIME"), 0u);
        QCOMPARE(timeOfStartup("x_TIME99999999999"), 0u);
    }
};

QTEST_APPLESS_MAIN(TestWish)
#include "tst_wish.moc"
