// SPDX-License-Identifier: MIT
#include "pbx/journal/agentjournal.h"
#include "pbx/journal/scope.h"
#include "scene.h"
#include "story.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A scene of which only what is in scope is told.
struct Excerpt : Scene {
    Excerpt(const QStringList &wanted, const QStringList &queues)
        : scope(exchange(), wanted, queues)
    {
    }

    QStringList lines;
    pbx::Scope scope;
    pbx::Journal::Sink sink = [this](const pbx::CallEvent &told) {
        if (scope.includes(told))
            lines.append(story::line(told));
    };
    pbx::Journal calls{exchange().channels(), exchange().endpoints(), sink};
    pbx::AgentJournal agents{
        exchange().agents(), exchange().channels(), exchange().endpoints(), sink};
};

/// 105 waits in `queue` and is answered by 101; meanwhile 106 talks to 102, and 102 is in the
/// queue `sales`.
void happen(Scene &scene)
{
    Leg caller = calling("105", "1.1", "300");
    Leg phone = called("101", "1.2", caller);
    Leg one = calling("106", "1.3", "102");
    Leg other = called("102", "1.4", one);
    scene.begin(caller);
    scene.event("QueueCallerJoin", caller, {{"Queue", "support"}, {"Position", "1"}});
    scene.begin(phone);
    const wire::Headers alice{
        {"Queue", "support"}, {"Interface", "PJSIP/101"}, {"MemberName", "Alice"}};
    scene.event("AgentCalled", caller, "Dest", phone, alice);
    scene.dial(caller, phone);
    scene.state(phone, 5);
    scene.talk(one, other, "b2");
    scene.state(phone, 6);
    scene.dialEnd(caller, phone, "ANSWER");
    scene.event("QueueCallerLeave", caller, {{"Queue", "support"}, {"Position", "1"}});
    scene.event("AgentConnect", caller, "Dest", phone, alice);
    scene.state(caller, 6);
    scene.enter(phone, "b1");
    scene.enter(caller, "b1");
    for (const char *queue : {"support", "sales"})
        scene.event("QueueMemberPause",
            {{"Queue", queue}, {"Interface", "PJSIP/102"}, {"MemberName", "Bob"}, {"Paused", "1"}});
    scene.event("AgentComplete", caller, "Dest", phone, alice);
    for (const Leg &leg : {phone, caller, other, one})
        scene.hangup(leg);
}

const QStringList bobs{u"b_dial 106>102"_s, u"b_dial_end 106>102 answer"_s, u"up 106>102"_s,
    u"queue_member_paused 102 (support) "_s, u"queue_member_paused 102 (sales) "_s,
    u"hangup 106 completed by exchange"_s};
const QStringList alices{u"agent_called 105>101 (support)"_s, u"b_dial 105>101"_s,
    u"b_dial_end 105>101 answer"_s, u"agent_connect 105>101 (support) after ?/?"_s, u"up 105>101"_s,
    u"agent_complete 105>101 (support) after ?/? by "_s, u"hangup 105 completed by exchange"_s};

} // namespace

class TestScope : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfAnAgentByAnyName_data()
    {
        QTest::addColumn<QString>("agent");
        for (const char *name : {"101", "PJSIP/101", "pjsip/101", "Alice", "alice"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void tellsOfAnAgentByAnyName()
    {
        QFETCH(QString, agent);
        Excerpt excerpt({agent}, {});
        happen(excerpt);
        QCOMPARE(excerpt.lines.join(u'\n'), alices.join(u'\n'));
        QVERIFY(excerpt.scope.unknown().isEmpty());
    }

    void tellsOfWhoCallsWithoutAQueue()
    {
        Excerpt excerpt({u"102"_s}, {});
        happen(excerpt);
        QCOMPARE(excerpt.lines.join(u'\n'), bobs.join(u'\n'));
    }

    void tellsOfAQueueAndTheCallsThatCameByIt()
    {
        Excerpt excerpt({}, {u"support"_s});
        happen(excerpt);
        QStringList expected = alices;
        expected.insert(0, u"queue_join 105 support at 1"_s);
        expected.insert(4, u"queue_leave 105 support at 1"_s);
        expected.insert(7, bobs.at(3));
        QCOMPARE(excerpt.lines.join(u'\n'), expected.join(u'\n'));
    }

    void takesBothAtOnce()
    {
        Excerpt excerpt({u"102"_s}, {u"support"_s});
        happen(excerpt);
        QCOMPARE(excerpt.lines, QStringList({bobs.at(3)}));
    }

    void takesSeveral()
    {
        Excerpt excerpt({u"101"_s, u"102"_s}, {u"sales"_s, u"support"_s});
        happen(excerpt);
        QCOMPARE(excerpt.lines.size(), alices.size() + 2);
    }

    void saysWhoIsNotKnown()
    {
        Excerpt excerpt({u"101"_s, u"bogus"_s}, {u"support"_s, u"nowhere"_s});
        QCOMPARE(excerpt.scope.unknown().size(), 4);
        happen(excerpt);
        QCOMPARE(excerpt.scope.unknown(), QStringList({u"bogus"_s, u"nowhere"_s}));
    }

    void leavesTheEndToWhoTookTheCall()
    {
        Excerpt excerpt({u"101"_s}, {});
        Leg caller = calling("105", "1.1", "300");
        Leg phone = called("101", "1.2", caller);
        excerpt.ring(caller, phone);
        excerpt.hangup(phone);
        excerpt.hangup(caller);
        QCOMPARE(excerpt.lines.size(), 2); // b_dial and b_dial_end
    }
};

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
