// SPDX-License-Identifier: MIT
#include "transcripts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of `wanted` what does not come within `pictures` in this order.
QString missing(const QStringList &wanted, const QStringList &pictures)
{
    qsizetype at = 0;
    for (const QString &picture : wanted) {
        const qsizetype found = pictures.indexOf(picture, at);
        if (found < 0)
            return picture + u" is not in\n"_s + pictures.join(u'\n');
        at = found + 1;
    }
    return {};
}

void row(const char *name, std::initializer_list<const char *> pictures)
{
    QStringList wanted;
    for (const char *picture : pictures)
        wanted.append(QString::fromUtf8(picture));
    QTest::newRow(name) << wanted;
}

void addConsultations()
{
    row("atxfer_code",
        {"up 101>102", "held 101>102", "held 101>102 + ringing 102>103",
            "held 101>102 + up 102>103", "up 101>103", ""});
    row("atxfer_code_by_caller",
        {"held 101>102 + ringing 101>103", "held 101>102 + up 101>103", "up 102>103", ""});
    row("atxfer_code_abort",
        {"held 101>102 + up 102>103", "up 101>102 + up 102>103", "up 101>102", ""});
    row("atxfer_code_swap",
        {"held 101>102 + up 102>103", "up 101>102 + held 102>103", "held 101>102 + up 102>103",
            "up 101>103", ""});
    row("atxfer_code_threeway", {"held 101>102 + up 102>103", "up 101>102,103", "up 101>103", ""});
    row("atxfer_code_caller_gives_up", {"held 101>102 + up 102>103", "up 102>103", ""});
    row("atxfer_code_blonde",
        {"held 101>102 + ringing 102>103", "ringing 101>103", "up 101>103", ""});
    row("blonde_refer",
        {"held 101>102 + ringing 102>103", "up 101>102 + ringing 102>103", "ringing 101>103",
            "up 101>103", ""});
    row("blonde_refer_to_queue",
        {"held 105>106 + ringing 106>101,102 (support)", "ringing 105>101,102 (support)",
            "up 105>102 (support)", ""});
    row("attended_refer_by_caller",
        {"held 101>102 + ringing 101>103", "held 101>102 + up 101>103", "up 102>103", ""});
}

void addTheRest()
{
    row("blind_to_queue", {"up 105>106", "ringing 105>101,102 (support)", "up 105>102 (support)"});
    row("blind_to_parking", {"up 101>102", "parked 101> (default/71)", "up 101>103", ""});
    row("blind_to_conference",
        {"up 101>102", "conference 101> (600)", "conference 101> (600) + conference 103> (600)",
            "conference 103> (600)", ""});
    row("redirect_both_conference",
        {"up 101>102", "conference 101> (600) + conference 102> (600)", "conference 102> (600)",
            ""});
    row("redirect_both_apart",
        {"ringing 101>103 + conference 102> (600)", "up 101>103 + conference 102> (600)",
            "conference 102> (600)", ""});
    row("callwaiting",
        {"up 101>102", "up 101>102 + ringing 103>102", "held 101>102 + ringing 103>102",
            "held 101>102 + up 103>102", "held 101>102 + held 103>102", "up 101>102 + held 103>102",
            "held 103>102", "up 103>102", ""});
    row("park_code_by_caller", {"parked 102> (default/71)", "up 102>104", ""});
    row("pickup_from_group", {"ringing 101>102,103,104", "up 101>105", ""});
    row("group_one_dnd", {"ringing 101>102,104", "up 101>104", ""});
    row("chain_answered", {"ringing 101>102,103", "up 101>103", ""});
    row("queue_agent_rejects",
        {"ringing 105>101,102 (support)", "ringing 105>101 (support)", "up 105>101 (support)", ""});
    row("click_callmenow_answered", {"ringing 101>", "ringing 101>102", "up 101>102", ""});
    row("forward_in_group", {"ringing 101>102,104,105", "up 101>105", ""});
}

} // namespace

/// What an operator would have seen meanwhile; see tests/transcripts/scenarios.
class TestTranscribedStates : public QObject
{
    Q_OBJECT

private slots:
    void showsEachStage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        addConsultations();
        addTheRest();
    }

    void showsEachStage()
    {
        QFETCH(QStringList, wanted);
        const QStringList pictures
            = transcripts::pictures(QString::fromLatin1(QTest::currentDataTag()));
        const QString lost = missing(wanted, pictures);
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
        QCOMPARE(pictures.last(), QString());
    }

    void neverShowsACallOfNobody()
    {
        for (const QString &name : transcripts::names()) {
            for (const QString &picture : transcripts::pictures(name))
                QVERIFY2(!picture.contains(u" >"_s), qPrintable(name + u": "_s + picture));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscribedStates)
#include "tst_transcribedstates.moc"
