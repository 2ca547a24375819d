// SPDX-License-Identifier: MIT
#include "story.h"
#include "transcripts.h"

#include <QTest>

namespace {

void row(const char *name, std::initializer_list<const char *> lines)
{
    QTest::newRow(name) << story::lines(lines);
}

void addAttended()
{
    row("attended_from_outside",
        {"talk trunk>102", "hold trunk by 102", "talk 102>103", "unhold trunk by 102",
            "attended_transfer trunk>103 by 102", "hangup trunk completed by target"});
    row("attended_refer_by_callee",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "unhold 101 by 102",
            "attended_transfer 101>103 by 102", "hangup 101 completed by caller"});
    row("attended_refer_by_caller",
        {"talk 101>102", "hold 101 by 101", "talk 101>103", "unhold 101 by 101",
            "attended_transfer 102>103 by 101", "hangup 102 completed by target"});
    row("consultation_ends",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "hangup 102 completed by target",
            "unhold 101 by 102", "hangup 101 completed by caller"});
}

void addByFeatureCode()
{
    row("atxfer_code",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "attended_transfer 101>103 by 102",
            "hangup 101 completed by target"});
    row("atxfer_code_abort",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "unhold 101 by 102",
            "hangup 102 completed by caller", "hangup 101 completed by target"});
    row("atxfer_code_abort_ringing",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "unhold 101 by 102",
            "b_dial_end 102>103 cancel", "hangup 102 cancelled by caller",
            "hangup 101 completed by target"});
    row("atxfer_code_blonde",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "blonde_transfer 101>103 by 102",
            "b_dial_end 101>103 answer", "up 101>103", "hangup 101 completed by caller"});
    row("atxfer_code_blonde_dropcall",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "blonde_transfer 101>103 by 102",
            "b_dial_end 101>103 noanswer", "hangup 101 completed by caller"});
    row("atxfer_code_blonde_noanswer_recall",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "blonde_transfer 101>103 by 102",
            "b_dial_end 101>103 cancel", "up 101>102", "hangup 101 completed by caller"});
    row("atxfer_code_busy",
        {"talk 101>102", "hold 101 by 102", "blonde_transfer 101> by 102",
            "hangup 101 completed by caller"});
    row("atxfer_code_by_caller",
        {"talk 101>102", "hold 101 by 101", "talk 101>103", "attended_transfer 102>103 by 101",
            "hangup 102 completed by target"});
    row("atxfer_code_caller_gives_up",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "hangup 101 completed by caller",
            "hangup 102 completed by caller"});
    row("atxfer_code_noanswer",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "unhold 101 by 102",
            "b_dial_end 102>103 cancel", "hangup 102 cancelled by caller",
            "hangup 101 completed by target"});
    row("atxfer_code_swap",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "hold 102 by 102", "unhold 101 by 102",
            "hold 101 by 102", "unhold 102 by 102", "attended_transfer 101>103 by 102",
            "hangup 101 completed by target"});
    row("atxfer_code_swap_then_end",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "hold 102 by 102", "unhold 101 by 102",
            "attended_transfer 101>103 by 102", "hangup 101 completed by caller"});
    row("atxfer_code_threeway",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "unhold 101 by 102",
            "attended_transfer 101>103 by 102", "hangup 101 completed by target"});
    row("atxfer_code_transferee_leaves_ringing",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "hangup 101 completed by caller",
            "b_dial_end 102>103 cancel", "hangup 102 cancelled by exchange"});
}

void addByManager()
{
    row("atxfer_ami_blonde",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "blonde_transfer 101>103 by 102",
            "b_dial_end 101>103 answer", "up 101>103", "hangup 101 completed by target"});
    row("atxfer_ami_by_caller",
        {"talk 101>102", "hold 101 by 101", "talk 101>103", "attended_transfer 102>103 by 101",
            "hangup 102 completed by caller"});
    row("atxfer_ami_cancel",
        {"talk 101>102", "hold 101 by 102", "talk 102>103", "unhold 101 by 102",
            "hangup 102 completed by caller", "hangup 101 completed by target"});
}

void addBlonde()
{
    row("blonde_refer",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "unhold 101 by 102",
            "blonde_transfer 101>103 by 102", "b_dial_end 101>103 answer", "up 101>103",
            "hangup 101 completed by target"});
    row("blonde_refer_by_caller",
        {"talk 101>102", "hold 101 by 101", "b_dial 101>103", "unhold 101 by 101",
            "blonde_transfer 102>103 by 101", "b_dial_end 102>103 answer", "up 102>103",
            "hangup 102 completed by caller"});
    row("blonde_refer_to_group",
        {"talk 101>105", "hold 101 by 105", "b_dial 105>102", "b_dial 105>103", "b_dial 105>104",
            "unhold 101 by 105", "blonde_transfer 101>102,103,104 by 105",
            "b_dial_end 101>102 answered_elsewhere", "b_dial_end 101>104 answered_elsewhere",
            "b_dial_end 101>103 answer", "up 101>103", "hangup 101 completed by caller"});
    row("blonde_refer_to_queue",
        {"talk 105>106", "hold 105 by 106", "queue_join 106 support at 1", "b_dial 106>101",
            "b_dial 106>102", "unhold 105 by 106", "blonde_transfer 105>101,102 by 106",
            "b_dial_end 105>102 answer", "queue_leave 105 support at 1",
            "b_dial_end 105>101 answered_elsewhere", "up 105>102",
            "hangup 105 completed by caller"});
    row("blonde_refer_unanswered",
        {"talk 101>102", "hold 101 by 102", "b_dial 102>103", "unhold 101 by 102",
            "blonde_transfer 101>103 by 102", "b_dial_end 101>103 busy",
            "hangup 101 completed by caller"});
}

void addBlind()
{
    row("blind_ami_to_queue",
        {"talk 105>106", "blind_transfer 105> to 300 by 106", "queue_join 105 support at 1",
            "b_dial 105>101", "b_dial 105>102", "b_dial_end 105>102 answer",
            "b_dial_end 105>101 answered_elsewhere", "queue_leave 105 support at 1", "up 105>102",
            "hangup 105 completed by caller"});
    row("blind_back",
        {"talk 101>102", "blind_transfer 101>102 to 102 by 102", "talk 101>102",
            "hangup 101 completed by caller"});
    row("blind_by_caller",
        {"talk 101>102", "blind_transfer 102>103 to 103 by 101", "talk 102>103",
            "hangup 102 completed by caller"});
    row("blind_code",
        {"talk 101>102", "hold 101 by 102", "unhold 101 by 102",
            "blind_transfer 101>103 to 103 by 102", "talk 101>103",
            "hangup 101 completed by target"});
    row("blind_from_queue",
        {"queue_join 105 support at 1", "b_dial 105>101", "b_dial 105>102",
            "b_dial_end 105>102 answer", "queue_leave 105 support at 1",
            "b_dial_end 105>101 answered_elsewhere", "up 105>102",
            "blind_transfer 105>103 to 103 by 102", "talk 105>103",
            "hangup 105 completed by target"});
    row("blind_given_up",
        {"talk 101>102", "blind_transfer 101>103 to 103 by 102", "b_dial 101>103",
            "b_dial_end 101>103 cancel", "hangup 101 completed by caller"});
    row("blind_twice",
        {"talk 101>102", "blind_transfer 101>103 to 103 by 102", "talk 101>103",
            "blind_transfer 101>104 to 104 by 103", "talk 101>104",
            "hangup 101 completed by target"});
}

void addBlindTo()
{
    row("blind_to_busy",
        {"talk 101>102", "blind_transfer 101>103 to 103 by 102", "hangup 101 completed by caller"});
    row("blind_to_conference",
        {"talk 101>102", "blind_transfer 101> to 600 by 102", "conference_join 101 600",
            "conference_join 103 600", "conference_leave 101 600", "hangup 101 completed by caller",
            "conference_leave 103 600", "hangup 103 completed by caller"});
    row("blind_to_declining",
        {"talk 101>102", "blind_transfer 101>103 to 103 by 102", "b_dial 101>103",
            "b_dial_end 101>103 noanswer", "hangup 101 completed by caller"});
    row("blind_to_group",
        {"talk 101>102", "blind_transfer 101>102,103 to 500 by 102", "b_dial 101>102",
            "b_dial 101>103", "b_dial 101>104", "b_dial_end 101>103 answer",
            "b_dial_end 101>102 answered_elsewhere", "b_dial_end 101>104 answered_elsewhere",
            "up 101>103", "hangup 101 completed by caller"});
    row("blind_to_invalid",
        {"talk 101>102", "blind_transfer 101> to 7999 by 102", "hangup 101 completed by exchange"});
    row("blind_to_noanswer",
        {"talk 101>102", "blind_transfer 101>105 to 501 by 102", "b_dial 101>105", "b_dial 101>106",
            "b_dial_end 101>105 noanswer", "b_dial_end 101>106 noanswer", "b_dial 101>107",
            "b_dial_end 101>107 noanswer", "hangup 101 completed by exchange"});
    row("blind_to_outside",
        {"talk 101>102", "blind_transfer 101>trunk to 90305551234 by 102", "talk 101>trunk",
            "hangup 101 completed by caller"});
    row("blind_to_parking",
        {"talk 101>102", "blind_transfer 101> to 70 by 102", "park 101 default/71 by 102",
            "unpark 101 default/71 by 103", "up 101>103", "hangup 101 completed by target"});
    row("blind_to_queue",
        {"talk 105>106", "blind_transfer 105> to 300 by 106", "queue_join 105 support at 1",
            "b_dial 105>101", "b_dial 105>102", "b_dial_end 105>102 answer",
            "queue_leave 105 support at 1", "b_dial_end 105>101 answered_elsewhere", "up 105>102",
            "hangup 105 completed by target"});
    row("blind_to_voicemail",
        {"talk 101>102", "blind_transfer 101> to *98105 by 102", "hangup 101 completed by caller"});
}

void addRedirected()
{
    row("named_exchange",
        {"talk 101>102", "blind_transfer 101>103 to 103 by 102", "talk 101>103",
            "hangup 101 completed by target"});
    row("redirect_both_apart",
        {"talk 101>102", "conference_join 102 600", "talk 101>103",
            "hangup 101 completed by caller", "conference_leave 102 600",
            "hangup 102 completed by caller"});
    row("redirect_both_conference",
        {"talk 101>102", "conference_join 102 600", "conference_join 101 600",
            "conference_leave 101 600", "hangup 101 completed by caller",
            "conference_leave 102 600", "hangup 102 completed by caller"});
    row("redirect_caller", {"talk 101>102", "talk 101>103", "hangup 101 completed by caller"});
    row("redirect_ringing",
        {"b_dial 101>102", "b_dial_end 101>102 cancel", "talk 101>103",
            "hangup 101 completed by caller"});
}

} // namespace

/// How each kind of transfer is told, beside what the phones did: see tests/transcripts/scenarios.
class TestTranscribedTransfers : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data()
    {
        QTest::addColumn<QStringList>("story");
        addAttended();
        addByFeatureCode();
        addByManager();
        addBlonde();
        addBlind();
        addBlindTo();
        addRedirected();
    }

    void tellsWhatHappened()
    {
        QFETCH(QStringList, story);
        const QString wrong
            = transcripts::mistold(QString::fromLatin1(QTest::currentDataTag()), story);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestTranscribedTransfers)
#include "tst_transcribedtransfers.moc"
