// SPDX-License-Identifier: MIT
#include "orders/capabilities.h"
#include "rows.h"

#include <QTest>

using live::LinkState;
using orders::Verb;
using orders::whyNot;
using namespace Qt::Literals::StringLiterals;

class TestCapabilities : public QObject
{
    Q_OBJECT

private slots:
    void hidesNothingWhereTheExchangeDoesNotTell()
    {
        const LinkState quiet = rows::link(LinkState::Phase::Up);
        for (int verb = int(Verb::Dial); verb <= int(Verb::Presence); ++verb)
            QCOMPARE(whyNot(Verb(verb), quiet), QString());
    }

    void saysWhichRightIsMissing_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QString>("right");
        QTest::newRow("dial") << int(Verb::Dial) << u"originate"_s;
        QTest::newRow("hang up") << int(Verb::HangUp) << u"call"_s;
        QTest::newRow("transfer") << int(Verb::Transfer) << u"call"_s;
        QTest::newRow("hold") << int(Verb::Hold) << u"system"_s;
        QTest::newRow("record") << int(Verb::RecordCall) << u"system"_s;
        QTest::newRow("do not disturb") << int(Verb::DoNotDisturb) << u"system"_s;
        QTest::newRow("pause") << int(Verb::Pause) << u"agent"_s;
    }

    void saysWhichRightIsMissing()
    {
        QFETCH(int, verb);
        QFETCH(QString, right);
        LinkState poor = rows::link(LinkState::Phase::Up);
        poor.actions = {"Ping", "Login"};
        const QString why = whyNot(Verb(verb), poor);
        QVERIFY2(why.contains(u'\u201c' + right + u'\u201d'), qPrintable(why));
    }

    void tellsAMissingModuleFromAMissingRight()
    {
        LinkState poor = rows::link(LinkState::Phase::Up);
        poor.actions = {"DBPut", "Redirect", "Originate"};
        const QString why = whyNot(Verb::Hold, poor);
        QVERIFY2(why.contains(u"res_pjsip_notify"_s), qPrintable(why));
        QVERIFY2(!why.contains(u"right"_s), qPrintable(why));
    }

    void saysWhichVersionItNeeds()
    {
        LinkState old = rows::link(LinkState::Phase::Up);
        old.actions = {"QueueAdd", "QueuePause"};
        QVERIFY(whyNot(Verb::Withdraw, old).contains(u"18.11"_s));
        QCOMPARE(whyNot(Verb::Pause, old), QString());
    }

    void cannotTellARecordingAnything()
    {
        LinkState replay = rows::link(LinkState::Phase::Up);
        replay.isReplay = true;
        QVERIFY(whyNot(Verb::Dial, replay).contains(u"recording"_s));
    }

    void needsALink()
    {
        QVERIFY(whyNot(Verb::Dial, rows::link(LinkState::Phase::Waiting)).contains(u"link"_s));
    }
};

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
