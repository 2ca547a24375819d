// SPDX-License-Identifier: MIT
#include "recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QString errors;
    QList<QJsonObject> lines;

    QStringList kinds() const
    {
        QStringList kinds;
        for (const QJsonObject &line : lines)
            kinds.append(line[u"event"_s].toString());
        return kinds;
    }
};

Run run(const QString &name, const QStringList &command)
{
    QProcess process;
    process.start(QString::fromUtf8(CORDBOARDCTL),
        QStringList{u"--from"_s, recording::folder() + u'/' + name + u".ami"_s} + command);
    Run done;
    if (!process.waitForFinished())
        return done;
    done.exit = process.exitCode();
    done.errors = QString::fromUtf8(process.readAllStandardError());
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            done.lines.append(QJsonDocument::fromJson(line).object());
    }
    return done;
}

} // namespace

/// `cordboardctl calls --agent … --queue …` and what `state` says of agents, as scripts see them.
class TestCallsOfAgents : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
    }

    void tellsOfOneAgentInOneQueue()
    {
        const Run done = run(u"trunk_in_did_queue"_s,
            {u"calls"_s, u"--agent"_s, u"101"_s, u"--queue"_s, u"support"_s});
        QCOMPARE(done.exit, 0);
        QVERIFY2(done.errors.isEmpty(), qPrintable(done.errors));
        QCOMPARE(done.kinds(),
            QStringList({u"agent_called"_s, u"b_dial"_s, u"b_dial_end"_s, u"agent_connect"_s,
                u"up"_s, u"agent_complete"_s, u"hangup"_s}));
        const QJsonObject complete = done.lines.at(5);
        QCOMPARE(complete[u"queue"_s], u"support"_s);
        QCOMPARE(complete[u"agent"_s],
            QJsonObject({{u"interface"_s, u"PJSIP/101"_s}, {u"name"_s, u"Alice"_s},
                {u"extension"_s, u"101"_s}}));
        QCOMPARE(complete[u"caller"_s][u"caller_id"_s][u"num"_s], u"+49301234567"_s);
        QCOMPARE(complete[u"talk_time"_s], 2);
        QCOMPARE(complete[u"hold_time"_s], 1);
        QCOMPARE(complete[u"reason"_s], u"caller"_s);
    }

    void tellsTheOldStoryWithoutThem()
    {
        const Run done = run(u"trunk_in_did_queue"_s, {u"calls"_s});
        QCOMPARE(done.kinds(),
            QStringList({u"queue_join"_s, u"b_dial"_s, u"b_dial"_s, u"b_dial_end"_s,
                u"b_dial_end"_s, u"queue_leave"_s, u"up"_s, u"hangup"_s}));
    }

    void saysWhoHasNotBeenSeen()
    {
        const Run done = run(
            u"queue_members"_s, {u"calls"_s, u"--agent"_s, u"nobody"_s, u"--agent"_s, u"101"_s});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.errors.contains(u"nobody"_s));
        QVERIFY(!done.errors.contains(u"101"_s));
        QCOMPARE(done.kinds(), QStringList({u"queue_member_paused"_s, u"queue_member_unpaused"_s}));
    }

    void doesNotMixVocabularies()
    {
        const Run done = run(u"queue_members"_s,
            {u"calls"_s, u"--agent"_s, u"101"_s, u"--compat"_s, u"cacofonisk"_s});
        QCOMPARE(done.exit, 2);
        QVERIFY(done.lines.isEmpty());
    }

    void countsInTheState()
    {
        const Run done = run(u"queue_penalty_timeout"_s, {u"state"_s});
        QCOMPARE(done.exit, 0);
        const QJsonObject state = done.lines.at(0);
        const QJsonObject carol = state[u"agents"_s][u"Local/103@agents/n"_s].toObject();
        QCOMPARE(carol[u"extension"_s], u"103"_s);
        QCOMPARE(carol[u"state"_s], u"free"_s);
        QCOMPARE(carol[u"since_start"_s][u"offered"_s], 3);
        QCOMPARE(carol[u"since_start"_s][u"not_answered"_s], 3);
        const QJsonObject sales = state[u"queues"_s][u"sales"_s][u"since_start"_s].toObject();
        QCOMPARE(sales[u"joined"_s], 1);
        QCOMPARE(sales[u"abandoned"_s], 1);
        QCOMPARE(sales[u"agents"_s][u"Local/103@agents/n"_s][u"offered"_s], 3);
    }
};

QTEST_GUILESS_MAIN(TestCallsOfAgents)
#include "tst_callsofagents.moc"
