// SPDX-License-Identifier: MIT
#include "pbx/journal/agentjournal.h"
#include "recording.h"
#include "scene.h"
#include "story.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using Stream = std::vector<std::string>;

namespace {

QString line(const pbx::Agent &agent)
{
    const pbx::AgentTally tally = agent.tally();
    return u"%1: %2 %3 %4 %5, %6/%7"_s.arg(story::name(agent.id))
        .arg(tally.offered)
        .arg(tally.answered)
        .arg(tally.unanswered)
        .arg(tally.completed)
        .arg(tally.talkSeconds)
        .arg(tally.holdSeconds);
}

/// What was counted, of those who were offered anything.
QString agents(Scene &scene)
{
    QStringList lines;
    scene.exchange().agents().rows().each([&lines](const pbx::Agent &agent) {
        if (agent.tally().offered > 0)
            lines.append(line(agent));
    });
    lines.sort();
    return lines.join(u"; ");
}

/// `support: joined answered abandoned, longest/average wait`.
QString queues(Scene &scene)
{
    QStringList lines;
    scene.exchange().queues().rows().each([&lines](const pbx::Queue &queue) {
        const pbx::QueueTally &tally = queue.sinceStart;
        if (tally.joined > 0)
            lines.append(u"%1: %2 %3 %4, %5/%6"_s.arg(queue.name)
                             .arg(tally.joined)
                             .arg(tally.answered)
                             .arg(tally.abandoned)
                             .arg(tally.longestWait)
                             .arg(tally.averageWait().value_or(-1)));
    });
    lines.sort();
    return lines.join(u"; ");
}

Stream events(const QString &name)
{
    Stream stream;
    for (std::string &message : recording::cut(recording::bytes(name))) {
        for (const char *subject :
            {"Event: Agent", "Event: Queue", "Event: Hangup", "Event: Newchannel"}) {
            if (message.starts_with(subject))
                stream.push_back(message);
        }
    }
    return stream;
}

/// What no stream, however broken, may bring about.
QString nonsense(Scene &scene, int offers, int ends)
{
    QString wrong;
    scene.exchange().agents().rows().each([&](const pbx::Agent &agent) {
        const pbx::AgentTally tally = agent.tally();
        if (tally.answered + tally.unanswered > tally.offered || tally.completed > tally.answered
            || tally.talkSeconds < 0 || tally.holdSeconds < 0)
            wrong = line(agent);
        offers -= tally.offered;
        ends -= tally.completed + tally.unanswered;
        if (agent.call)
            wrong = line(agent) + u" is in a call for ever"_s;
    });
    scene.exchange().queues().rows().each([&wrong](const pbx::Queue &queue) {
        const pbx::QueueTally &tally = queue.sinceStart;
        if (tally.answered > tally.joined || tally.abandoned > tally.joined)
            wrong = queue.name;
    });
    if (offers < 0 || ends < 0)
        wrong = u"more is counted than there was"_s;
    return wrong;
}

} // namespace

/// What is counted of the agents and queues of each recording, whole and broken.
class TestRecordedAgents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void countsWhatHappened_data()
    {
        QTest::addColumn<QString>("agentCounts");
        QTest::addColumn<QString>("queueCounts");
        const auto row = [](const char *name, const QString &agents, const QString &queues) {
            QTest::newRow(name) << agents << queues;
        };
        row("queue_answered_caller_hangup", u"101: 1 0 0 0, 0/0; 102: 1 1 0 1, 2/2"_s,
            u"support: 1 1 0, 2/2"_s);
        row("queue_abandoned", u"101: 1 0 0 0, 0/0; 102: 1 0 0 0, 0/0"_s,
            u"support: 1 0 1, 3/-1"_s);
        row("queue_penalty_timeout", u"103: 3 0 3 0, 0/0"_s, u"sales: 1 0 1, 12/-1"_s);
        row("queue_priority_withdraw", u"101: 1 0 0 0, 0/0; 102: 1 0 0 0, 0/0"_s,
            u"support: 2 0 2, 2/-1"_s);
        row("trunk_in_did_queue", u"101: 1 1 0 1, 2/1; 102: 1 0 0 0, 0/0"_s,
            u"support: 1 1 0, 1/1"_s);
        row("snapshot_busy", QString(), u"support: 1 0 1, 3/-1"_s);
        row("queue_members", QString(), QString());
        row("queue_joinempty", QString(), QString());
    }

    void countsWhatHappened()
    {
        QFETCH(QString, agentCounts);
        QFETCH(QString, queueCounts);
        Scene scene;
        for (const std::string &message :
            recording::cut(recording::bytes(QString::fromLatin1(QTest::currentDataTag()))))
            scene.hear(message);
        QCOMPARE(agents(scene), agentCounts);
        QCOMPARE(queues(scene), queueCounts);
    }

    void tellsOfMembers()
    {
        Scene scene;
        QStringList lines;
        const pbx::AgentJournal journal(scene.exchange().agents(), scene.exchange().channels(),
            scene.exchange().endpoints(),
            [&lines](const pbx::CallEvent &told) { lines.append(story::line(told)); });
        for (const std::string &message : recording::cut(recording::bytes(u"queue_members"_s)))
            scene.hear(message);
        QCOMPARE(lines,
            QStringList({u"queue_member_added 103 (support)"_s,
                u"queue_member_paused 103 (support) lunch: break"_s,
                u"queue_member_unpaused 103 (support) lunch: break after 0"_s,
                u"queue_member_paused 101 (support) all queues"_s,
                u"queue_member_unpaused 101 (support) all queues after 0"_s,
                u"queue_member_removed 103 (support)"_s, u"queue_member_added 104 (support)"_s,
                u"queue_member_removed 104 (support)"_s}));
    }

    void countsNoNonsense_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
            {u"queue_answered_caller_hangup"_s, u"queue_abandoned"_s, u"queue_penalty_timeout"_s,
                u"queue_priority_withdraw"_s, u"trunk_in_did_queue"_s, u"queue_members"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void countsNoNonsense()
    {
        QFETCH(QString, name);
        const Stream whole = events(name);
        const auto count = [&whole](const char *start) {
            return int(std::ranges::count_if(
                whole, [start](const std::string &message) { return message.starts_with(start); }));
        };
        const int offers = count("Event: AgentCalled");
        const int ends = count("Event: AgentComplete") + count("Event: AgentRingNoAnswer");
        const auto check = [&](const Stream &stream, std::size_t at, const char *how) {
            Scene scene;
            for (const std::string &message : stream)
                scene.hear(message);
            const QString wrong = nonsense(scene, offers, ends);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"%1 at %2: %3"_s.arg(QString::fromLatin1(how)).arg(at).arg(wrong)));
        };
        for (std::size_t at = 0; at + 1 < whole.size(); ++at) {
            const auto here = std::ptrdiff_t(at);
            if (!whole[at].starts_with("Event: Hangup")) {
                Stream lost = whole;
                lost.erase(lost.begin() + here);
                check(lost, at, "lost");
            }
            Stream doubled = whole;
            doubled.insert(doubled.begin() + here, whole[at]);
            check(doubled, at, "doubled");
            Stream swapped = whole;
            std::swap(swapped[at], swapped[at + 1]);
            check(swapped, at, "swapped");
            check(Stream(whole.begin() + here, whole.end()), at, "from");
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordedAgents)
#include "tst_recordedagents.moc"
