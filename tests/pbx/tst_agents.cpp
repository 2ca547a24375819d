// SPDX-License-Identifier: MIT
#include "pbx/journal/agentjournal.h"
#include "scene.h"
#include "story.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const std::string local = "Local/103@agents/n";

/// A call centre: the scene with the story of its agents.
struct CallCentre : Scene {
    QStringList agentStory;
    pbx::AgentJournal journal{exchange().agents(), exchange().channels(), exchange().endpoints(),
        [this](const pbx::CallEvent &told) { agentStory.append(story::line(told)); }};

    const pbx::Agent &agent(const std::string &interface = "PJSIP/101")
    {
        static const pbx::Agent none;
        const pbx::Agent *const row = exchange().agents().rows().find(interface);
        return row ? *row : none;
    }

    /// `offered answered unanswered completed, talk/hold seconds`.
    QString counts(const std::string &interface = "PJSIP/101")
    {
        const pbx::AgentTally tally = agent(interface).tally();
        return u"%1 %2 %3 %4, %5/%6"_s.arg(tally.offered)
            .arg(tally.answered)
            .arg(tally.unanswered)
            .arg(tally.completed)
            .arg(tally.talkSeconds)
            .arg(tally.holdSeconds);
    }

    void member(const std::string &name, const wire::Headers &more,
        const std::string &interface = "PJSIP/101", const std::string &queue = "support")
    {
        wire::Headers headers = more;
        const bool isItem = name == "QueueMember";
        headers.insert(headers.end(),
            {{"Queue", queue}, {isItem ? "Name" : "MemberName", "Alice"},
                {isItem ? "Location" : "Interface", interface}});
        for (const auto &[key, value] :
            wire::Headers{{"Status", "1"}, {"Paused", "0"}, {"PausedReason", ""}})
            headers.emplace_back(key, value); // the first of a name counts
        event(name, headers);
    }

    void pause(bool isPaused, const std::string &reason, const std::string &queue = "support")
    {
        member("QueueMemberPause", {{"Paused", isPaused ? "1" : "0"}, {"PausedReason", reason}},
            "PJSIP/101", queue);
    }

    void agentEvent(const std::string &name, const Leg &caller, const Leg &phone,
        const wire::Headers &more = {}, const std::string &interface = "PJSIP/101")
    {
        wire::Headers headers = more;
        headers.insert(headers.end(),
            {{"Queue", "support"}, {"Interface", interface}, {"MemberName", "Alice"}});
        event(name, caller, "Dest", phone, headers);
    }

    void listEnd() { event("QueueStatusComplete", {{"ActionID", "q"}, {"EventList", "Complete"}}); }
};

const wire::Headers connected{{"HoldTime", "7"}, {"RingTime", "3"}};
const wire::Headers completed{{"HoldTime", "7"}, {"TalkTime", "60"}, {"Reason", "agent"}};

using enum pbx::Agent::State;

} // namespace

class TestAgents : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        caller = calling("105", "1.5", "300");
        phone = called("101", "1.6", caller);
    }

    void followsACallOfAQueue()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {});
        QCOMPARE(centre.agent().state, Free);
        centre.begin(caller);
        centre.begin(phone);
        centre.agentEvent("AgentCalled", caller, phone);
        QCOMPARE(centre.agent().state, Called);
        QCOMPARE(centre.agent().call->callerId.number, u"105"_s);
        QCOMPARE(centre.agent().call->queue, u"support"_s);
        centre.pass(3);
        centre.agentEvent("AgentConnect", caller, phone, connected);
        QCOMPARE(centre.agent().state, Talking);
        QCOMPARE(centre.agent().call->since, std::optional(centre.now()));
        centre.pass(60);
        centre.agentEvent("AgentComplete", caller, phone, completed);
        QCOMPARE(centre.agent().state, Free);
        QVERIFY(!centre.agent().call);
        QCOMPARE(centre.counts(), u"1 1 0 1, 60/7"_s);
        QCOMPARE(centre.agent().tally().longestTalk, 60);
        QCOMPARE(centre.agent().tally().lastCall, std::optional(centre.now()));
        QCOMPARE(centre.agentStory,
            QStringList({u"queue_member_added 101 (support)"_s, u"agent_called 105>101 (support)"_s,
                u"agent_connect 105>101 (support) after 7/3"_s,
                u"agent_complete 105>101 (support) after 7/60 by agent"_s}));
    }

    void countsACallNobodyTook()
    {
        CallCentre centre;
        centre.agentEvent("AgentCalled", caller, phone);
        centre.agentEvent("AgentRingNoAnswer", caller, phone, {{"RingTime", "4600"}});
        QCOMPARE(centre.counts(), u"1 0 1 0, 0/0"_s);
        QCOMPARE(centre.agent().state, Free);
        QCOMPARE(centre.agentStory.last(), u"agent_ring_no_answer 105>101 (support) after 5"_s);
        const Leg again = called("101", "1.7", caller); // the queue tries again
        centre.agentEvent("AgentCalled", caller, again);
        QCOMPARE(centre.agent().state, Called);
        centre.hangup(again); // somebody else took it
        QCOMPARE(centre.agent().state, Free);
        QCOMPARE(centre.counts(), u"2 0 1 0, 0/0"_s);
    }

    void takesWhoIsCalledForAMember()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {}, "PJSIP/101", "sales");
        centre.agentEvent("AgentCalled", caller, phone); // for support
        QVERIFY(centre.agent().queues.last().isMember);
        centre.member("QueueMemberRemoved", {});
        centre.agentEvent("AgentCalled", caller, called("101", "1.7", caller)); // late
        QVERIFY(!centre.agent().queues.last().isMember);
    }

    void countsOnceWhatIsToldTwice()
    {
        CallCentre centre;
        for (const auto &[name, more] : std::vector<std::pair<std::string, wire::Headers>>{
                 {"AgentCalled", {}}, {"AgentConnect", connected}, {"AgentComplete", completed}}) {
            centre.agentEvent(name, caller, phone, more);
            centre.agentEvent(name, caller, phone, more);
        }
        centre.hangup(phone);
        centre.agentEvent("AgentComplete", caller, phone, completed);
        centre.agentEvent("AgentCalled", caller, phone);
        QCOMPARE(centre.counts(), u"1 1 0 1, 60/7"_s);
        QCOMPARE(centre.agentStory.size(), 3);
        QCOMPARE(centre.agent().state, Free);
    }

    void countsWhateverOrderTheyComeIn()
    {
        std::vector<std::pair<std::string, wire::Headers>> events{{"AgentCalled", {}},
            {"AgentComplete", completed}, {"AgentConnect", connected}, {"Hangup", {}}};
        do {
            CallCentre centre;
            for (const auto &[name, more] : events) {
                if (name == "Hangup")
                    centre.hangup(phone);
                else
                    centre.agentEvent(name, caller, phone, more);
            }
            QCOMPARE(centre.counts(), u"1 1 0 1, 60/7"_s);
        } while (
            std::ranges::next_permutation(events, {}, [](const auto &e) { return e.first; }).found);
    }

    void countsTheWholeOfWhatItHeardTheEndOf()
    {
        CallCentre centre;
        centre.agentEvent("AgentComplete", caller, phone, completed);
        QCOMPARE(centre.counts(), u"1 1 0 1, 60/7"_s);
        QCOMPARE(centre.agentStory.size(), 1);
    }

    void keepsTalkingWhenALocalChannelIsOptimizedAway()
    {
        CallCentre centre;
        Leg half = called("103", "1.6", caller);
        half.channel = "Local/103@agents-00000001;1";
        const Leg real = called("103", "1.8", caller);
        centre.agentEvent("AgentCalled", caller, half, {}, local);
        QCOMPARE(centre.agent(local).id.extension, u"103"_s);
        centre.agentEvent("AgentConnect", caller, half, connected, local);
        centre.hangup(half);
        QCOMPARE(centre.agent(local).state, Talking);
        centre.agentEvent("AgentComplete", caller, real, completed, local);
        centre.agentEvent("AgentComplete", caller, real, completed, local);
        QCOMPARE(centre.counts(local), u"1 1 0 1, 60/7"_s);
        QCOMPARE(centre.agent(local).state, Free);
    }

    void freesWhoseCallWasHungUpUnheard()
    {
        CallCentre centre;
        centre.agentEvent("AgentCalled", caller, phone);
        centre.agentEvent("AgentConnect", caller, phone, connected);
        centre.hangup(phone); // AgentComplete is lost
        QCOMPARE(centre.agent().state, Free);
        QCOMPARE(centre.counts(), u"1 1 0 0, 0/7"_s);
        centre.agentEvent("AgentCalled", caller, called("101", "1.9", caller));
        centre.hangup(caller);
        QCOMPARE(centre.agent().state, Free);
    }

    void saysWhatThePhoneIsInBesideQueues()
    {
        CallCentre centre;
        centre.member("QueueMemberStatus", {{"Status", "2"}});
        QCOMPARE(centre.agent().state, Busy);
        centre.member("QueueMemberStatus", {{"Status", "2"}, {"InCall", "1"}});
        QCOMPARE(centre.agent().state, Talking);
        centre.member("QueueMemberStatus", {{"Status", "5"}});
        QCOMPARE(centre.agent().state, Unavailable);
        centre.member("QueueMemberRemoved", {});
        QCOMPARE(centre.agent().state, LoggedOut);
        QCOMPARE(centre.agentStory, QStringList({u"queue_member_removed 101 (support)"_s}));
        centre.member("QueueMemberRemoved", {});
        QCOMPARE(centre.agentStory.size(), 1);
    }

    void wrapsUpForItsTime()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {{"Wrapuptime", "20"}});
        centre.agentEvent("AgentCalled", caller, phone);
        centre.agentEvent("AgentConnect", caller, phone, connected);
        centre.agentEvent("AgentComplete", caller, phone, completed);
        QCOMPARE(centre.agent().state, WrapUp);
        centre.pass(19);
        centre.event("QueueMemberStatus");
        QCOMPARE(centre.agent().state, WrapUp);
        centre.pass(1);
        centre.event("QueueMemberStatus");
        QCOMPARE(centre.agent().state, Free);
    }

    void addsUpPauses()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {});
        centre.pause(true, "lunch: break");
        const auto since = centre.now();
        centre.pause(true, "lunch: break");
        QCOMPARE(centre.agent().state, Paused);
        QCOMPARE(centre.agent().pausedSince, std::optional(since));
        QCOMPARE(centre.agent().pauseReason, u"lunch: break"_s);
        centre.pass(600);
        centre.pause(true, "desk work");
        centre.pass(30);
        centre.pause(false, "");
        centre.pause(false, "");
        QCOMPARE(centre.agent().state, Free);
        centre.pass(100);
        centre.pause(true, "");
        centre.pass(5);
        QCOMPARE(centre.agent().pause.seconds(centre.now()), std::optional<std::int64_t>(635));
        QCOMPARE(centre.agentStory,
            QStringList({u"queue_member_added 101 (support)"_s,
                u"queue_member_paused 101 (support) lunch: break"_s,
                u"queue_member_paused 101 (support) desk work"_s,
                u"queue_member_unpaused 101 (support) desk work after 30"_s,
                u"queue_member_paused 101 (support) "_s}));
    }

    void isPausedWhoIsSoInAllHisQueues()
    {
        CallCentre centre;
        for (const char *queue : {"support", "sales"})
            centre.member("QueueMemberAdded", {}, "PJSIP/101", queue);
        centre.pause(true, "mail", "sales");
        centre.pass(10);
        QCOMPARE(centre.agent().state, Free);
        centre.pause(true, "lunch", "support");
        centre.pass(10);
        QCOMPARE(centre.agent().state, Paused);
        QCOMPARE(centre.agent().pauseReason, u"lunch"_s);
        centre.member("QueueMemberRemoved", {});
        centre.pass(10);
        centre.pause(false, "", "sales");
        QCOMPARE(centre.agent().state, Free);
        QCOMPARE(centre.agent().pause.seconds(centre.now()), std::optional<std::int64_t>(20));
        const auto sales
            = std::ranges::find(centre.agent().queues, u"sales"_s, &pbx::AgentQueue::name);
        QCOMPARE(sales->pause.seconds(centre.now()), std::optional<std::int64_t>(30));
    }

    void seesAPauseWhoseEventWasLost()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {});
        centre.member("QueueMemberStatus", {{"Paused", "1"}, {"PausedReason", "lunch"}});
        centre.pause(true, "lunch");
        QCOMPARE(
            centre.agentStory.mid(1), QStringList({u"queue_member_paused 101 (support) lunch"_s}));
    }

    void countsOnThroughALostLink()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {});
        centre.agentEvent("AgentCalled", caller, phone);
        centre.agentEvent("AgentConnect", caller, phone, connected);
        centre.pause(true, "desk work");
        const qsizetype told = centre.agentStory.size();
        centre.batch();
        centre.pass(40);
        centre.exchange().beginSnapshot();
        QCOMPARE(centre.agent().state, LoggedOut);
        const std::string since
            = std::to_string(centre.now().time_since_epoch().count() / 1'000'000 - 40);
        centre.member("QueueMember",
            {{"ActionID", "q"}, {"Status", "2"}, {"InCall", "1"}, {"Paused", "1"},
                {"PausedReason", "desk work"}, {"LastPause", since}});
        centre.listEnd();
        QCOMPARE(centre.agent().state, Talking);
        QCOMPARE(centre.agent().call->callerId.number, u"105"_s);
        QCOMPARE(centre.agent().pause.seconds(centre.now()), std::optional<std::int64_t>(40));
        QCOMPARE(centre.agentStory.size(), told);
        QVERIFY(centre.batch().agents.size() <= 1);
        centre.agentEvent("AgentComplete", caller, phone, completed);
        QCOMPARE(centre.counts(), u"1 1 0 1, 60/7"_s);
    }

    void letsGoWhatTheListsDoNotConfirm()
    {
        CallCentre centre;
        centre.member("QueueMemberAdded", {});
        centre.member("QueueMemberAdded", {}, "PJSIP/102");
        centre.agentEvent("AgentCalled", caller, phone);
        centre.agentEvent("AgentConnect", caller, phone, connected);
        centre.pause(true, "lunch");
        centre.pass(10);
        centre.event("Reload"); // the last that was heard
        centre.exchange().beginSnapshot();
        centre.pass(1000);
        centre.member("QueueMember", {{"ActionID", "q"}});
        centre.listEnd();
        QCOMPARE(centre.agent().state, Free);
        QCOMPARE(centre.counts(), u"1 1 0 0, 0/7"_s);
        QCOMPARE(centre.agent().pause.seconds(centre.now()), std::optional<std::int64_t>(10));
        QVERIFY(!centre.exchange().agents().rows().find("PJSIP/102"));
        centre.agentEvent("AgentComplete", caller, phone, completed);
        QCOMPARE(centre.counts(), u"1 1 0 1, 60/7"_s);
    }

    void inventsNoTimes()
    {
        pbx::PauseClock clock;
        QCOMPARE(clock.seconds(std::nullopt), std::optional<std::int64_t>(0));
        clock.start(std::nullopt);
        clock.stop(std::nullopt);
        QVERIFY(!clock.seconds(std::nullopt));
    }

    void staysWithinItsMemory()
    {
        CallCentre centre;
        for (int i = 0; i < 12'000; ++i)
            centre.agentEvent("AgentComplete", caller, phone, completed,
                "Local/" + std::to_string(i) + "@agents");
        int agents = 0;
        centre.exchange().agents().rows().each([&agents](const pbx::Agent &) { ++agents; });
        QVERIFY(agents <= 10'000);
    }

    void survivesAbsurdEvents()
    {
        CallCentre centre;
        for (const char *absurd : {"2147483647", "-2147483648", "9223372036854775807", "x", ""}) {
            wire::Headers headers{{"Queue", "support"}, {"Interface", "PJSIP/101"},
                {"DestUniqueid", absurd}, {"Uniqueid", absurd}};
            for (const char *name : {"HoldTime", "TalkTime", "RingTime", "CallsTaken", "LastCall",
                     "LastPause", "LoginTime", "Status", "Wrapuptime", "Paused", "InCall"})
                headers.emplace_back(name, absurd);
            for (const char *event : {"AgentCalled", "AgentConnect", "AgentComplete",
                     "AgentRingNoAnswer", "QueueMemberStatus", "QueueMemberPause", "Hangup"})
                centre.event(event, headers);
        }
        const pbx::AgentTally tally = centre.agent().tally();
        QVERIFY(tally.completed <= tally.answered && tally.answered <= tally.offered);
        QVERIFY(tally.talkSeconds >= 0 && tally.holdSeconds >= 0);
    }

private:
    Leg caller;
    Leg phone;
};

QTEST_GUILESS_MAIN(TestAgents)
#include "tst_agents.moc"
