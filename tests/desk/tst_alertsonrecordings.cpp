// SPDX-License-Identifier: MIT
#include "desk/alerts.h"
#include "live/replay.h"
#include "rows.h"

#include <QFileInfo>
#include <QTest>

using desk::Alerts;
using desk::Outcome;
using namespace Qt::Literals::StringLiterals;

namespace {

QString recording(const QString &name)
{
    const QString given = qEnvironmentVariable("CORDBOARD_SHARED_DATA");
    const QString folder
        = given.isEmpty() ? QString::fromUtf8(CORDBOARD_SOURCE_DIR) + u"/../shared/data"_s : given;
    return folder + u"/asterisk-22/"_s + name + u".ami"_s;
}

} // namespace

/// What real exchanges sent, seen from one desk, event by event.
class TestAlertsOnRecordings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(recording(u"call_cancelled"_s)))
            QSKIP("the recordings are not here");
    }

    void tells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("story");
        const auto row = [](const char *name, const char *own, const QString &story) {
            QTest::addRow("%s at %s", name, own)
                << QString::fromLatin1(name) << QString::fromLatin1(own) << story;
        };
        const QString here = u"raised withdrawn here"_s;
        const QString elsewhere = u"raised withdrawn elsewhere"_s;
        const QString missed = u"raised withdrawn missed"_s;
        row("call_answered_hangup_by_caller", "102", here);
        row("call_answered_hangup_by_caller", "101", {});
        row("call_cancelled", "102", missed);
        row("call_no_answer", "102", missed);
        row("ringgroup_answered", "103", here);
        row("ringgroup_answered", "102", elsewhere);
        row("ringgroup_answered", "104", elsewhere);
        row("ringgroup_local", "102", here);
        row("ringgroup_local", "103", elsewhere);
        row("queue_answered_caller_hangup", "102", here);
        row("queue_answered_caller_hangup", "101", elsewhere);
        row("queue_abandoned", "101", missed);
        row("queue_abandoned", "102", missed);
        row("queue_abandoned", "105", {});
        row("trunk_in_did_queue", "101", here);
        row("hold_unhold", "102", here);
        row("originate_success", "101", {});
        row("originate_success", "102", here);
        row("originate_noanswer", "101", {});
        row("pickup_group", "102", elsewhere);
        row("blindtransfer_ami", "103", here);
        row("blindtransfer_sip_refer", "103", here);
        row("atxfer_ami", "103", here);
        row("park_retrieve", "102", here);
        row("park_retrieve", "103", {});
        row("forward_302", "103", here);
    }

    void tells()
    {
        QFETCH(QString, name);
        QFETCH(QString, own);
        auto transcript = ami::Transcript::open(recording(name));
        QVERIFY(transcript);
        live::Replay replay(std::move(*transcript), {}, 0, rows::here);
        Alerts alerts;
        alerts.setOwn({rows::here, own}, {}, rows::at(0));
        QStringList story;
        connect(&alerts, &Alerts::raised, this, [&] { story += u"raised"_s; });
        connect(&alerts, &Alerts::withdrawn, this, [&] { story += u"withdrawn"_s; });
        connect(&alerts, &Alerts::decided, this, [&](const pbx::Call &, Outcome outcome) {
            story
                += QStringList{u"here"_s, u"elsewhere"_s, u"missed"_s, u"unknown"_s}[int(outcome)];
        });
        connect(&replay, &live::Source::received, this,
            [&] { alerts.review(replay.exchange().takeBatch(), rows::at(0)); });
        replay.runToEnd();
        QTEST(story.join(u' '), "story");
    }
};

QTEST_GUILESS_MAIN(TestAlertsOnRecordings)
#include "tst_alertsonrecordings.moc"
