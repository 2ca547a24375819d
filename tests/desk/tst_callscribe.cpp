// SPDX-License-Identifier: MIT
#include "desk/calllog/callscribe.h"
#include "pbx/journeys.h"
#include "rows.h"
#include "scene.h"
#include "transcripts.h"

#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::LoggedCall;

namespace {

/// `in 101 Alice missed`, `out 500 answered by 103`, with the queue or group it came by.
QString line(const LoggedCall &call)
{
    static const QStringList endings{u"goes on"_s, u"answered"_s, u"elsewhere"_s, u"missed"_s,
        u"declined"_s, u"busy"_s, u"no answer"_s, u"cancelled"_s, u"failed"_s, u"unknown"_s};
    QStringList parts{call.direction == LoggedCall::Direction::In ? u"in"_s : u"out"_s, call.number,
        call.name, endings[int(call.ending)]};
    if (!call.answeredBy.number.isEmpty())
        parts << u"by"_s << call.answeredBy.number;
    if (!call.transferredTo.isEmpty())
        parts << u"to"_s << call.transferredTo;
    if (!call.queue.isEmpty())
        parts << u"queue"_s << call.queue;
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// A desk that listens to an exchange, message by message.
class Desk
{
public:
    explicit Desk(const QString &own)
    {
        m_scribe.setOwn({u"pbx"_s, own}, {}, {});
        QObject::connect(
            &m_scribe, &desk::CallScribe::told, [this](const QList<LoggedCall> &calls) {
                for (const LoggedCall &call : calls)
                    m_rows.insert(call.call, call);
            });
        QObject::connect(&m_scribe, &desk::CallScribe::dropped,
            [this](const LoggedCall &call) { m_rows.remove(call.call); });
        QObject::connect(&m_scribe, &desk::CallScribe::found,
            [this](const QString &, const QStringList &calls) { m_found.append(calls); });
    }

    void hear(Scene &scene)
    {
        while (m_told < scene.told().size())
            tell(scene.told()[m_told++]);
        pbx::Batch batch = scene.batch();
        batch.journeys = m_ways.takeChanges();
        review(batch);
    }

    void review(const pbx::Batch &batch) { m_scribe.review(batch, m_now); }
    void pass(int seconds) { m_now += std::chrono::seconds(seconds); }
    desk::CallScribe &scribe() { return m_scribe; }

    QStringList lines() const
    {
        QStringList all;
        for (const LoggedCall &call : m_rows)
            all.append(line(call));
        return all;
    }
    QList<LoggedCall> rows() const { return m_rows.values(); }
    const QList<QStringList> &found() const { return m_found; }

private:
    void tell(const pbx::CallEvent &event)
    {
        m_ways.tell(event);
        if (event.time)
            m_now = std::max(m_now, *event.time);
    }

    desk::CallScribe m_scribe;
    pbx::Journeys m_ways{u"pbx"_s};
    QMap<QString, LoggedCall> m_rows;
    QList<QStringList> m_found;
    qsizetype m_told = 0;
    pbx::Moment m_now;
};

QStringList linesOf(const QString &name, const QString &own)
{
    Scene scene;
    Desk desk(own);
    for (const std::string &message : transcripts::messages(name)) {
        scene.hear(message);
        desk.hear(scene);
    }
    desk.pass(10); // what has not told its end by now never will
    desk.review({.server = u"pbx"_s});
    return desk.lines();
}

} // namespace

/// What the log says of calls that a real exchange had, seen from one phone.
class TestCallScribe : public QObject
{
    Q_OBJECT

private slots:
    void tells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const char *own, const QStringList &lines) {
            QTest::addRow("%s at %s", name, own)
                << QString::fromLatin1(name) << QString::fromLatin1(own) << lines;
        };
        row("early_media", "101", {u"out 102 Bob answered"_s});
        row("rejected", "101", {u"out 102 Bob declined"_s});
        row("rejected", "102", {u"in 101 Alice declined"_s});
        row("rejected_486", "101", {u"out 102 Bob busy"_s});
        row("callwaiting", "102", {u"in 101 Alice answered"_s, u"in 103 Carol answered"_s});
        row("group_cancelled", "101", {u"out 500 cancelled"_s});
        row("group_cancelled", "103", {u"in 101 Alice missed"_s});
        row("group_one_rejects", "102", {u"in 101 Alice elsewhere by 104"_s});
        row("group_one_rejects", "101", {u"out 500 answered by 104"_s});
        row("group_all_reject", "102", {u"in 101 Alice declined"_s});
        row("queue_agent_rejects", "101", {u"in 105 Eve answered queue support"_s});
        row("queue_agent_rejects", "102", {u"in 105 Eve elsewhere by 101 queue support"_s});
        row("queue_cancelled", "102", {u"in 105 Eve missed queue support"_s});
        row("queue_cancelled", "105", {u"out 300 cancelled queue support"_s});
        row("pickup_directed", "102", {u"in 101 Alice elsewhere by 103"_s});
        row("pickup_directed", "103", {u"in 101 Alice answered"_s});
        row("pickup_group_number", "105", {u"in 101 Alice answered"_s});
        row("pickup_from_queue", "101", {u"in 105 Eve elsewhere by 106 queue support"_s});
        row("forward_to_two", "103", {u"in 101 Alice answered"_s});
        row("blind_code", "102", {u"in 101 Alice answered to 103"_s});
        row("blind_code", "103", {u"in 101 Alice answered"_s});
        row("blind_from_queue", "103", {u"in 105 Eve answered queue support"_s});
        row("blind_to_parking", "103", {u"in 101 Alice answered"_s});
        row("attended_from_outside", "102",
            {u"in +49301234567 Acme answered to 103"_s, u"out 103 Carol answered"_s});
        row("attended_from_outside", "103", {u"in +49301234567 Acme answered"_s});
        row("atxfer_code_abort_ringing", "103", {u"in 102 Bob missed"_s});
        row("blonde_refer", "103", {u"in 101 Alice answered"_s});
        row("blonde_refer", "102", {u"in 101 Alice answered to 103"_s});
        row("click_callmenow_answered", "101", {u"out 102 Bob answered"_s});
        row("click_callmenow_noanswer", "101", {});
        row("park_code", "104", {u"in 101 Alice answered"_s});
        row("queue_locals", "103", {u"in 105 Eve answered queue sales"_s});
    }

    void tells()
    {
        QFETCH(QString, name);
        QFETCH(QString, own);
        QTEST(linesOf(name, own), "lines");
    }

    /// Every phone that rang in any of the recordings has a row, each with its end.
    void leavesNothingOpen()
    {
        for (const QString &name : transcripts::names()) {
            for (const char *const own : {"101", "102", "103", "104", "105", "106"}) {
                for (const QString &told : linesOf(name, QString::fromLatin1(own)))
                    QVERIFY2(!told.contains(u"goes on"_s), qPrintable(name + u": "_s + told));
            }
        }
    }

    void countsFromTheAnswer()
    {
        Scene scene;
        Desk desk(u"102"_s);
        Leg caller = calling("101", "1", "102");
        Leg called = ::called("102", "2", caller);
        scene.ring(caller, called);
        desk.hear(scene);
        QCOMPARE(desk.rows().constFirst().ending, LoggedCall::Ending::GoingOn);
        scene.pass(7);
        scene.state(called, 6);
        scene.dialEnd(caller, called, "ANSWER");
        scene.state(caller, 6);
        scene.enter(caller, "b");
        scene.enter(called, "b");
        desk.hear(scene);
        scene.pass(65);
        scene.hangup(caller);
        scene.hangup(called);
        desk.hear(scene);
        const LoggedCall call = desk.rows().constFirst();
        QCOMPARE(call.ending, LoggedCall::Ending::Answered);
        QCOMPARE(call.talked(), std::chrono::seconds(65));
        QCOMPARE(*call.answered - call.began, std::chrono::seconds(7));
    }

    void doesNotKnowTheEndWhileTheLinkIsDown()
    {
        const pbx::Call talk = rows::answered(talkOf102(), 5);
        Desk desk(u"102"_s);
        desk.scribe().setOwn({rows::here, u"102"_s}, {talk}, rows::at(10));
        desk.scribe().setLink(rows::here, false);
        desk.scribe().setLink(rows::here, true);
        pbx::Batch batch = rows::News().gone(talk);
        batch.isLive = false;
        desk.review(batch);
        const LoggedCall call = desk.rows().constFirst();
        QCOMPARE(call.ending, LoggedCall::Ending::Unknown);
        QVERIFY(!call.ended);
        QCOMPARE(desk.found(), QList<QStringList>{QStringList()});
    }

    void findsTheSameCallAgain()
    {
        const pbx::Call talk = rows::answered(talkOf102(), 5);
        Desk desk(u"102"_s);
        desk.scribe().setOwn({rows::here, u"102"_s}, {talk}, rows::at(10));
        desk.scribe().setLink(rows::here, true);
        desk.review(rows::News().change(talk, talk));
        QCOMPARE(desk.rows().size(), 1);
        QCOMPARE(desk.found(), QList<QStringList>{{talk.id}});
    }

    void hasNothingToTellOfOthers()
    {
        QVERIFY(linesOf(u"early_media"_s, u"105"_s).isEmpty());
        QVERIFY(linesOf(u"early_media"_s, QString()).isEmpty());
    }

private:
    static pbx::Call talkOf102()
    {
        pbx::Call call = rows::call(
            u"1"_s, rows::outside(u"+4930123"_s, u"Acme"_s), {rows::inside(u"102"_s, u"Bob"_s)});
        call.server = rows::here;
        return call;
    }
};

QTEST_GUILESS_MAIN(TestCallScribe)
#include "tst_callscribe.moc"
