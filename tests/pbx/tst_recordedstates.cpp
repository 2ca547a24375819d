// SPDX-License-Identifier: MIT
#include "recording.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that the list of calls showed, one after the other, while the recording went on.
QStringList shown(const QString &name)
{
    Scene scene;
    QStringList pictures;
    for (const std::string &message : recording::cut(recording::bytes(name))) {
        scene.hear(message);
        const QString picture = scene.calls().join(u" + "_s);
        if (pictures.isEmpty() || pictures.last() != picture)
            pictures.append(picture);
    }
    return pictures;
}

/// Whether `wanted` comes within `pictures` in this order; what does not is returned.
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
        wanted.append(QString::fromLatin1(picture));
    QTest::newRow(name) << wanted;
}

} // namespace

/// What an operator would have seen at the moments that matter.
class TestRecordedStates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void showsEachStage_data()
    {
        QTest::addColumn<QStringList>("wanted");
        row("call_answered_hangup_by_caller",
            {"dialing 101>", "dialing 101>102", "ringing 101>102", "up 101>102", ""});
        row("call_no_answer", {"ringing 101>102", ""});
        row("hold_unhold", {"up 101>102", "held 101>102", "up 101>102", ""});
        row("park_retrieve",
            {"up 101>102", "parked 101> (default/71)", "parked 101> (default/71) + up 103>",
                "up 101>103", ""});
        row("park_giveup", {"up 101>102", "parked 101> (default/73)", ""});
        row("queue_answered_caller_hangup",
            {"queued 105> (support)", "ringing 105>101,102 (support)", "up 105>102 (support)", ""});
        row("queue_abandoned", {"queued 105> (support)", "ringing 105>101,102 (support)", ""});
        row("queue_penalty_timeout",
            {"queued 105> (sales)", "ringing 105>103 (sales)", "queued 105> (sales)",
                "ringing 105>103 (sales)", ""});
        row("queue_priority_withdraw",
            {"ringing 105>101,102 (support) + queued 106> (support)", "queued 106> (support)", ""});
        row("conference",
            {"conference 101> (600)", "conference 101> (600) + conference 102> (600)",
                "conference 101> (600) + conference 102> (600) + conference 103> (600)",
                "conference 101> (600) + conference 102> (600)", ""});
        row("ringgroup_answered", {"ringing 101>102,103,104", "up 101>103", ""});
        row("ringgroup_local", {"dialing 104>102,103", "ringing 104>102,103", "up 104>102", ""});
        row("pickup_group", {"ringing 101>102", "up 101>103", ""});
        row("blindtransfer_ami", {"up 101>102", "ringing 102>103", "up 102>103", ""});
        row("blindtransfer_sip_refer", {"up 101>102", "ringing 101>103", "up 101>103", ""});
        row("atxfer_ami", {"up 101>102", "held 101>102", "up 101>103", ""});
        row("atxfer_sip_refer_replaces",
            {"up 101>102", "held 101>102 + ringing 102>103", "held 101>102 + up 102>103",
                "up 101>103", ""});
        row("redirect_single", {"up 101>102", "ringing 102>103", "up 102>103", ""});
        row("forward_302", {"ringing 102>101", "ringing 102>103", "up 102>103", ""});
        row("trunk_in_did_queue",
            {"queued trunk> (support)", "ringing trunk>101,102 (support)", "up trunk>101 (support)",
                ""});
        row("trunk_out", {"ringing 101>trunk", "up 101>trunk", ""});
        row("originate_success", {"ringing 101>", "ringing 101>102", "up 101>102", ""});
        row("voicemail", {"dialing 101>", "up 101>", ""});
        row("snapshot_busy",
            {"held 101>102 + parked 107> (default/76) + conference 106> (600) + ringing 103>104"
             " + queued 105> (support)",
                ""});
    }

    void showsEachStage()
    {
        QFETCH(QStringList, wanted);
        const QStringList pictures = shown(QString::fromLatin1(QTest::currentDataTag()));
        const QString lost = missing(wanted, pictures);
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
        QCOMPARE(pictures.last(), QString());
    }

    void neverShowsACallOfNobody()
    {
        for (const QString &name : recording::names()) {
            for (const QString &picture : shown(name)) {
                QVERIFY2(!picture.contains(u" >"), qPrintable(name + u": "_s + picture));
                QVERIFY2(!picture.contains(u"Local/"), qPrintable(name + u": "_s + picture));
            }
        }
    }

    void seesABusyExchangeFromItsLists()
    {
        Scene scene;
        for (const std::string &message : recording::cut(recording::bytes(u"snapshot_busy"_s))) {
            if (message.find("\r\nActionID: ") == std::string::npos)
                continue; // only the lists are heard
            scene.hear(message);
            if (message.starts_with("Event: CoreShowChannelsComplete"))
                break;
        }
        const QStringList calls = scene.calls();
        QVERIFY(calls.contains(u"up 101>102"_s)); // that one holds is in no list
        QVERIFY(calls.contains(u"ringing 103>104"_s));
        for (const QString &number : {u"105"_s, u"106"_s, u"107"_s}) {
            const auto shows
                = [&number](const QString &line) { return line.contains(u' ' + number + u'>'); };
            QVERIFY2(std::ranges::count_if(calls, shows) == 1, qPrintable(calls.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordedStates)
#include "tst_recordedstates.moc"
