// SPDX-License-Identifier: MIT
#include "desk/profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using desk::OpenWindow;
using Kind = OpenWindow::Kind;
using namespace Qt::Literals::StringLiterals;

class TestOpenWindows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comeBackAsTheyStood()
    {
        const QList<OpenWindow> windows{
            {Kind::Wallboard, u"HDMI-1, left"_s, QRect(10, 20, 800, 600), true},
            {Kind::Contacts, u"DP-2"_s, QRect(-5, 0, 640, 480), false}};
        profiles().setOpenWindows(windows);
        QCOMPARE(profiles().openWindows(), windows);
        profiles().setOpenWindows({});
        QVERIFY(profiles().openWindows().isEmpty());
    }

    void areLeftOutWhereTheyAreBroken()
    {
        QFile file(m_folder->filePath(u"cordboard.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[windows]\n"
                   "1\\window=spaceship\n"
                   "2\\window=wallboard\n2\\place=1 2 3\n"
                   "3\\window=wallboard\n3\\place=0 0 10 10\n"
                   "4\\window=contacts\n"
                   "size=99999999\n");
        file.close();
        QCOMPARE(profiles().openWindows(), (QList<OpenWindow>{{Kind::Wallboard, {}, {}, false}}));
    }

    void haveNoPlaceThatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"a b c d"_s;
        QTest::newRow("no size") << u"0 0 0 0"_s;
        QTest::newRow("negative") << u"0 0 -5 -5"_s;
        QTest::newRow("far") << u"2000000000 0 10 10"_s;
        QTest::newRow("large") << u"0 0 2147483647 2147483647"_s;
        QTest::newRow("too many") << u"0 0 10 10 10"_s;
    }

    void haveNoPlaceThatIsNone()
    {
        QFETCH(QString, text);
        QFile file(m_folder->filePath(u"cordboard.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[windows]\n1\\window=callbacks\n1\\place=" + text.toUtf8() + "\nsize=1\n");
        file.close();
        QCOMPARE(profiles().openWindows(), (QList<OpenWindow>{{Kind::Callbacks, {}, {}, false}}));
    }

    void areSeenInFull_data()
    {
        QTest::addColumn<QRect>("kept");
        QTest::addColumn<QRect>("found");
        QTest::newRow("inside") << QRect(100, 100, 400, 300) << QRect(100, 100, 400, 300);
        QTest::newRow("over the right") << QRect(900, 100, 400, 300) << QRect(624, 100, 400, 300);
        QTest::newRow("below") << QRect(0, 4000, 400, 300) << QRect(0, 468, 400, 300);
        QTest::newRow("left of it") << QRect(-4000, 0, 400, 300) << QRect(0, 40, 400, 300);
        QTest::newRow("larger") << QRect(50, 50, 4000, 3000) << QRect(0, 40, 1024, 728);
        QTest::newRow("none") << QRect() << QRect(262, 254, 500, 300);
    }

    void areSeenInFull()
    {
        QFETCH(QRect, kept);
        QFETCH(QRect, found);
        const QRect available(0, 40, 1024, 728); // under a bar at the top
        QCOMPARE(desk::placeWithin(available, kept, QSize(500, 300)), found);
    }

private:
    desk::Profiles profiles() const { return desk::Profiles(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOpenWindows)
#include "tst_openwindows.moc"
