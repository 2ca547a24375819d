// SPDX-License-Identifier: MIT
#include "recording.h"
#include "scene.h"
#include "story.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

void row(const char *name, std::initializer_list<const char *> lines)
{
    QTest::newRow(name) << story::lines(lines);
}

void addCalls()
{
    row("call_answered_hangup_by_caller", {"talk 101>102", "hangup 101 completed by caller"});
    row("call_answered_hangup_by_callee", {"talk 101>102", "hangup 101 completed by target"});
    row("call_timestampevents", {"talk 101>102", "hangup 101 completed by caller"});
    row("call_no_answer",
        {"b_dial 101>102", "b_dial_end 101>102 noanswer", "hangup 101 no-answer by exchange"});
    row("call_busy", {"hangup 101 busy by target"});
    row("call_cancelled",
        {"b_dial 101>102", "b_dial_end 101>102 cancel", "hangup 101 cancelled by caller"});
    row("call_unregistered", {"hangup 101 failed by exchange"});
    row("call_invalid_number", {});
    row("call_utf8_names",
        {"talk 104>101", "hangup 104 completed by caller", "talk 107>104",
            "hangup 107 completed by caller"});
    row("hold_unhold",
        {"talk 101>102", "hold 101 by 102", "unhold 101 by 102", "hangup 101 completed by caller"});
    row("mixmonitor",
        {"talk 101>102", "recording 101 on", "recording 101 muted", "recording 101 off",
            "recording 101 on", "hangup 101 completed by caller"});
    row("misc_actions", {"talk 101>102", "hangup 101 completed by exchange"});
    row("voicemail", {"hangup 101 completed by caller"});
    row("userevent",
        {"user_event 101 PanelTest", "hangup 101 completed by exchange", "user_event - FromPanel"});
    row("conference",
        {"conference_join 101 600", "conference_join 102 600", "conference_join 103 600",
            "conference_leave 103 600", "hangup 103 completed by exchange",
            "conference_leave 101 600", "hangup 101 completed by caller",
            "conference_leave 102 600", "hangup 102 completed by caller"});
    row("core_restart", {"talk 101>102"}); // and cut off
    row("snapshot_busy",
        {"talk 101>102", "hold 101 by 102", "b_dial 107>108", "b_dial 103>104",
            "queue_join 105 support at 1", "conference_join 106 600", "b_dial_end 107>108 answer",
            "up 107>108", "park 107 default/76 by 107", "user_event - Hello",
            "hangup 107 completed by caller", "hangup 101 completed by caller",
            "conference_leave 106 600", "b_dial_end 103>104 cancel",
            "hangup 103 cancelled by caller", "queue_caller_abandon 105 support at 1",
            "queue_leave 105 support at 1", "hangup 105 cancelled by caller",
            "hangup 106 completed by caller"});
}

void addGroupsAndQueues()
{
    row("ringgroup_answered",
        {"b_dial 101>102", "b_dial 101>103", "b_dial 101>104",
            "b_dial_end 101>102 answered_elsewhere", "b_dial_end 101>103 answer",
            "b_dial_end 101>104 answered_elsewhere", "up 101>103",
            "hangup 101 completed by caller"});
    row("ringgroup_local",
        {"b_dial 104>103", "b_dial 104>102", "b_dial_end 104>102 answer",
            "b_dial_end 104>103 answered_elsewhere", "up 104>102",
            "hangup 104 completed by caller"});
    row("pickup_group",
        {"b_dial 101>102", "pickup 101>103 instead of 102", "b_dial_end 101>102 answered_elsewhere",
            "up 101>103", "hangup 101 completed by caller"});
    row("queue_answered_caller_hangup",
        {"queue_join 105 support at 1", "b_dial 105>101", "b_dial 105>102",
            "b_dial_end 105>102 answer", "b_dial_end 105>101 answered_elsewhere",
            "queue_leave 105 support at 1", "up 105>102", "hangup 105 completed by caller"});
    row("queue_abandoned",
        {"queue_join 105 support at 1", "b_dial 105>101", "b_dial 105>102",
            "b_dial_end 105>101 cancel", "queue_caller_abandon 105 support at 1",
            "queue_leave 105 support at 1", "b_dial_end 105>102 cancel",
            "hangup 105 cancelled by caller"});
    row("queue_penalty_timeout",
        {"queue_join 105 sales at 1", "b_dial 105>103", "b_dial_end 105>103 noanswer",
            "b_dial 105>103", "b_dial_end 105>103 noanswer", "b_dial 105>103",
            "queue_caller_abandon 105 sales at 1", "queue_leave 105 sales at 1",
            "b_dial_end 105>103 noanswer", "hangup 105 no-answer by exchange"});
    row("queue_joinempty", {"hangup 105 completed by exchange"});
    row("queue_members", {"hangup 104 completed by exchange", "hangup 104 completed by exchange"});
    row("queue_priority_withdraw",
        {"queue_join 105 support at 1", "b_dial 105>102", "b_dial 105>101",
            "queue_join 106 support at 2", "b_dial_end 105>101 cancel",
            "queue_caller_abandon 105 support at 1", "queue_leave 105 support at 1",
            "b_dial_end 105>102 cancel", "hangup 105 cancelled by caller",
            "queue_caller_abandon 106 support at 1", "queue_leave 106 support at 1",
            "hangup 106 cancelled by caller"});
    row("trunk_in_did_queue",
        {"queue_join trunk support at 1", "b_dial trunk>101", "b_dial trunk>102",
            "b_dial_end trunk>101 answer", "b_dial_end trunk>102 answered_elsewhere",
            "queue_leave trunk support at 1", "up trunk>101", "hangup trunk completed by caller"});
}

void addTransfers()
{
    row("blindtransfer_ami",
        {"talk 101>102", "blind_transfer 102>103 to 103 by 101", "talk 102>103",
            "hangup 102 completed by target"});
    row("blindtransfer_sip_refer",
        {"talk 101>102", "blind_transfer 101>103 to 103 by 102", "talk 101>103",
            "hangup 101 completed by target"});
    row("redirect_single", {"talk 101>102", "talk 102>103", "hangup 102 completed by target"});
    row("atxfer_ami",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "attended_transfer 101>103 by 102",
            "hangup 101 completed by target"});
    row("atxfer_sip_refer_replaces",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "unhold 101 by 102",
            "attended_transfer 101>103 by 102", "hangup 101 completed by target"});
    row("park_retrieve",
        {"talk 101>102", "park 101 default/71 by 102", "unpark 101 default/71 by 103", "up 101>103",
            "hangup 101 completed by target"});
    row("park_giveup",
        {"talk 101>102", "park 101 default/73 by 102", "hangup 101 completed by caller"});
    row("forward_302",
        {"b_dial 102>101", "b_dial_end 102>101 forward", "forward 102 to 103 by 101",
            "talk 102>103", "hangup 102 completed by caller"});
    row("dnd_cf",
        {"user_event 101 DND", "hangup 101 completed by exchange", "hangup 102 busy by exchange",
            "user_event 101 DND", "hangup 101 completed by exchange", "user_event 101 CallForward",
            "hangup 101 completed by exchange", "talk 102>103", "hangup 102 completed by caller",
            "user_event 101 CallForward", "hangup 101 completed by exchange", "talk 102>104",
            "hangup 102 completed by caller"});
}

void addOriginatesAndTrunks()
{
    row("originate_success", {"talk 101>102", "hangup 101 completed by caller"});
    row("originate_trunk", {"talk 101>trunk", "hangup 101 completed by exchange"});
    row("originate_noanswer", {"hangup 101 no-answer by exchange"});
    row("originate_busy", {"hangup 101 busy by caller"}); // the own phone has refused
    row("originate_sync", {"hangup 101 busy by caller", "hangup 101 completed by exchange"});
    row("originate_unknown", {});
    row("trunk_out", {"talk 101>trunk", "hangup 101 completed by caller"});
    row("trunk_out_failures",
        {"hangup 101 failed by target", "hangup 101 failed by target",
            "hangup 101 busy by target"});
}

void addTheRest()
{
    const auto talk = {"talk 101>102", "hangup 101 completed by caller"};
    for (const char *name : {"filter_legacy_exclude", "http_rawman", "restricted_viewer"})
        row(name, talk);
    row("filter_action",
        {"talk 101>102", "hangup 101 completed by caller", "talk 101>102",
            "hangup 101 completed by caller"});
    row("filter_legacy_include", // nothing ties the two together without the dial events
        {"hangup 101 completed by caller", "hangup 102 completed by exchange"});
    row("errors", {"user_event - ", "user_event - ü", "user_event - Lé"});
    row("snapshot_idle", {"user_event - Hello"});
    for (const char *name :
        {"core_stop_sigterm", "filter_advanced", "registration", "reload", "trunk_registration"})
        row(name, {});
}

} // namespace

/// The story of each recording as it is told, beside what was done while it was made.
class TestRecordedCalls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void tellsWhatHappened_data()
    {
        QTest::addColumn<QStringList>("story");
        addCalls();
        addGroupsAndQueues();
        addTransfers();
        addOriginatesAndTrunks();
        addTheRest();
    }

    void tellsWhatHappened()
    {
        QFETCH(QStringList, story);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        Scene scene;
        for (const std::string &message : recording::cut(recording::bytes(name)))
            scene.hear(message);
        QCOMPARE(scene.story().join(u'\n'), story.join(u'\n'));
        const std::size_t left = name == u"core_restart"_s ? 2 : 0;
        QCOMPARE(scene.exchange().channels().count(), left);
        QCOMPARE(scene.exchange().calls().count(), left / 2);
    }

    void hasReadThemAll()
    {
        for (const QString &name : recording::names())
            QVERIFY2(!recording::cut(recording::bytes(name)).empty(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestRecordedCalls)
#include "tst_recordedcalls.moc"
