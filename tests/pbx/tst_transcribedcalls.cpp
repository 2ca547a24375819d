// SPDX-License-Identifier: MIT
#include "story.h"
#include "transcripts.h"

#include <QTest>

namespace {

void row(const char *name, std::initializer_list<const char *> lines)
{
    QTest::newRow(name) << story::lines(lines);
}

void addPickups()
{
    row("pickup_directed",
        {"b_dial 101>102", "pickup 101>103 instead of 102", "b_dial_end 101>102 answered_elsewhere",
            "up 101>103", "hangup 101 completed by target"});
    row("pickup_from_group",
        {"b_dial 101>102", "b_dial 101>104", "b_dial 101>103",
            "pickup 101>105 instead of 102,103,104", "b_dial_end 101>103 answered_elsewhere",
            "b_dial_end 101>104 answered_elsewhere", "b_dial_end 101>102 answered_elsewhere",
            "up 101>105", "hangup 101 completed by caller"});
    row("pickup_from_local_queue",
        {"queue_join 105 sales at 1", "b_dial 105>103", "pickup 105>106 instead of 103",
            "b_dial_end 105>103 answered_elsewhere", "queue_leave 105 sales at 1", "up 105>106",
            "hangup 105 completed by caller"});
    row("pickup_from_locals",
        {"b_dial 104>103", "b_dial 104>102", "pickup 104>105 instead of 102,103",
            "b_dial_end 104>103 answered_elsewhere", "b_dial_end 104>102 answered_elsewhere",
            "up 104>105", "hangup 104 completed by target"});
    row("pickup_from_queue",
        {"queue_join 105 support at 1", "b_dial 105>101", "b_dial 105>102",
            "pickup 105>106 instead of 101,102", "b_dial_end 105>102 answered_elsewhere",
            "b_dial_end 105>101 answered_elsewhere", "queue_leave 105 support at 1", "up 105>106",
            "hangup 105 completed by caller"});
    row("pickup_group_number",
        {"b_dial 101>102", "b_dial 101>103", "b_dial 101>104",
            "pickup 101>105 instead of 102,103,104", "b_dial_end 101>103 answered_elsewhere",
            "b_dial_end 101>102 answered_elsewhere", "b_dial_end 101>104 answered_elsewhere",
            "up 101>105", "hangup 101 completed by caller"});
    row("pickup_invite_replaces",
        {"b_dial 101>102", "b_dial_end 101>102 answered_elsewhere", "pickup 101>103 instead of 102",
            "up 101>103", "hangup 101 completed by caller"});
    row("pickup_nothing", {"hangup 103 no-answer by exchange"});
    row("seize_talk", {"talk 101>102", "up 101>103", "hangup 101 completed by caller"});
}

void addParking()
{
    row("park_code",
        {"talk 101>102", "park 101 default/71 by 102", "unpark 101 default/71 by 104", "up 101>104",
            "hangup 101 completed by target"});
    row("park_code_by_caller",
        {"talk 101>102", "park 102 default/71 by 101", "unpark 102 default/71 by 104", "up 102>104",
            "hangup 102 completed by target"});
    row("park_giveup",
        {"talk 101>102", "blind_transfer 101> to 70 by 102", "park 101 default/71 by 102",
            "hangup 101 completed by caller"});
    row("park_refer_unpark_other",
        {"talk 101>102", "blind_transfer 101> to 70 by 102", "park 101 default/71 by 102",
            "unpark 101 default/71 by 103", "up 101>103", "hangup 101 completed by caller"});
    row("park_timeout_answered",
        {"talk 101>102", "park 101 default/71 by 102", "unpark 101 default/71", "talk 101>102",
            "hangup 101 completed by caller"});
    row("park_timeout_given_up",
        {"talk 101>102", "park 101 default/71 by 102", "unpark 101 default/71", "b_dial 101>102",
            "b_dial_end 101>102 cancel", "hangup 101 completed by caller"});
    row("park_timeout_unanswered",
        {"talk 101>102", "park 101 default/71 by 102", "unpark 101 default/71", "b_dial 101>102",
            "b_dial_end 101>102 noanswer", "hangup 101 completed by exchange"});
}

void addGroups()
{
    row("chain_answered",
        {"b_dial 101>103", "b_dial 101>102", "b_dial_end 101>103 answer",
            "b_dial_end 101>102 answered_elsewhere", "up 101>103",
            "hangup 101 completed by target"});
    row("chain_cancelled",
        {"b_dial 101>103", "b_dial 101>102", "b_dial_end 101>103 cancel",
            "b_dial_end 101>102 cancel", "hangup 101 cancelled by caller"});
    row("chain_rejected",
        {"b_dial 101>103", "b_dial 101>102", "b_dial_end 101>102 noanswer",
            "b_dial_end 101>103 noanswer", "hangup 101 rejected by target"});
    row("group_all_reject",
        {"b_dial 101>103", "b_dial 101>102", "b_dial 101>104", "b_dial_end 101>103 noanswer",
            "b_dial_end 101>104 noanswer", "b_dial_end 101>102 noanswer",
            "hangup 101 rejected by target"});
    row("group_cancelled",
        {"b_dial 101>102", "b_dial 101>103", "b_dial 101>104", "b_dial_end 101>102 cancel",
            "b_dial_end 101>103 cancel", "b_dial_end 101>104 cancel",
            "hangup 101 cancelled by caller"});
    row("group_in_turn",
        {"b_dial 101>105", "b_dial 101>106", "b_dial_end 101>105 noanswer",
            "b_dial_end 101>106 noanswer", "talk 101>107", "hangup 101 completed by caller"});
    row("group_locals_one_rejects",
        {"b_dial 101>103", "b_dial 101>102", "b_dial_end 101>103 noanswer",
            "b_dial_end 101>102 answer", "up 101>102", "hangup 101 completed by caller"});
    row("group_one_dnd",
        {"b_dial 101>102", "b_dial 101>104", "b_dial_end 101>102 answered_elsewhere",
            "b_dial_end 101>104 answer", "up 101>104", "hangup 101 completed by target"});
    row("group_one_rejects",
        {"b_dial 101>102", "b_dial 101>103", "b_dial 101>104", "b_dial_end 101>103 noanswer",
            "b_dial_end 101>104 answer", "b_dial_end 101>102 answered_elsewhere", "up 101>104",
            "hangup 101 completed by caller"});
}

void addQueues()
{
    row("queue_agent_rejects",
        {"queue_join 105 support at 1", "b_dial 105>101", "b_dial 105>102",
            "b_dial_end 105>102 noanswer", "b_dial_end 105>101 answer",
            "queue_leave 105 support at 1", "up 105>101", "hangup 105 completed by target"});
    row("queue_all_reject_then_cancel",
        {"queue_join 105 support at 1", "b_dial 105>102", "b_dial 105>101",
            "b_dial_end 105>102 noanswer", "b_dial_end 105>101 noanswer",
            "queue_caller_abandon 105 support at 1", "queue_leave 105 support at 1",
            "hangup 105 cancelled by caller"});
    row("queue_cancelled",
        {"queue_join 105 support at 1", "b_dial 105>101", "b_dial 105>102",
            "queue_caller_abandon 105 support at 1", "queue_leave 105 support at 1",
            "b_dial_end 105>102 cancel", "b_dial_end 105>101 cancel",
            "hangup 105 cancelled by caller"});
    row("queue_locals",
        {"queue_join 105 sales at 1", "b_dial 105>103", "b_dial_end 105>103 answer",
            "queue_leave 105 sales at 1", "up 105>103", "hangup 105 completed by target"});
}

void addClicks()
{
    row("click_callmenow_answered", {"talk 101>102", "hangup 101 completed by target"});
    row("click_callmenow_noanswer", {"hangup 101 no-answer by exchange"});
    row("click_callmenow_refused", {"hangup 101 rejected by caller"});
    row("click_callmenow_target_busy", {"hangup 101 busy by target"});
    row("click_callmenow_target_cancel",
        {"b_dial 101>102", "b_dial_end 101>102 cancel", "hangup 101 cancelled by caller"});
    row("click_direct_noanswer", {"hangup 101 no-answer by exchange"});
    row("click_direct_refused", {"hangup 101 rejected by caller"});
    row("click_direct_target_busy", {"hangup 101 busy by target"});
    row("click_direct_target_cancel",
        {"b_dial 101>102", "b_dial_end 101>102 cancel", "hangup 101 cancelled by caller"});
}

void addForwards()
{
    row("forward_in_group",
        {"b_dial 101>102", "forward 101 to 105 by 103", "b_dial 101>104", "b_dial 101>105",
            "b_dial_end 101>105 answer", "b_dial_end 101>102 answered_elsewhere",
            "b_dial_end 101>104 answered_elsewhere", "up 101>105",
            "hangup 101 completed by caller"});
    row("forward_to_busy", {"forward 101 to 103 by 102", "hangup 101 busy by target"});
    row("forward_to_outside",
        {"forward 101 to 90305551234 by 102", "talk 101>trunk", "hangup 101 completed by caller"});
    row("forward_to_two",
        {"forward 101 to 103 by 102", "talk 101>103", "hangup 101 completed by caller"});
}

void addTheRest()
{
    row("callwaiting",
        {"talk 101>102", "b_dial 103>102", "hold 101 by 102", "b_dial_end 103>102 answer",
            "up 103>102", "hold 103 by 102", "unhold 101 by 102", "hangup 101 completed by target",
            "unhold 103 by 102", "hangup 103 completed by caller"});
    row("callwaiting_refused",
        {"talk 101>102", "b_dial 103>102", "b_dial_end 103>102 busy", "hangup 103 busy by target",
            "hangup 101 completed by caller"});
    row("early_media", {"talk 101>102", "hangup 101 completed by caller"});
    row("early_media_cancelled",
        {"b_dial 101>102", "b_dial_end 101>102 cancel", "hangup 101 cancelled by caller"});
    row("early_media_refused",
        {"b_dial 101>102", "b_dial_end 101>102 busy", "hangup 101 busy by target"});
    row("rejected",
        {"b_dial 101>102", "b_dial_end 101>102 noanswer", "hangup 101 rejected by target"});
    row("rejected_486", {"b_dial 101>102", "b_dial_end 101>102 busy", "hangup 101 busy by target"});
}

} // namespace

/// How every other kind of call is told, beside what the phones did: see
/// tests/transcripts/scenarios.
class TestTranscribedCalls : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data()
    {
        QTest::addColumn<QStringList>("story");
        addPickups();
        addParking();
        addGroups();
        addQueues();
        addClicks();
        addForwards();
        addTheRest();
    }

    void tellsWhatHappened()
    {
        QFETCH(QStringList, story);
        const QString wrong
            = transcripts::mistold(QString::fromLatin1(QTest::currentDataTag()), story);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestTranscribedCalls)
#include "tst_transcribedcalls.moc"
