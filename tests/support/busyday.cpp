// SPDX-License-Identifier: MIT
#include "busyday.h"

#include "scene.h"

#include <array>
#include <deque>

namespace {

wire::Headers bridgeBlock(const std::string &bridge, const char *type)
{
    return {{"BridgeUniqueid", bridge}, {"BridgeType", type}, {"BridgeTechnology", "simple_bridge"},
        {"BridgeCreator", "<unknown>"}, {"BridgeName", "<unknown>"}, {"BridgeNumChannels", "0"},
        {"BridgeVideoSourceMode", "none"}};
}

wire::Headers operator+(wire::Headers first, const wire::Headers &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// One call as it goes, event by event.
class Course
{
public:
    explicit Course(int number) : m_number(number) { }

    Leg from(const char *exten) { return calling(phone(), uniqueid(), exten); }
    Leg to(const Leg &by) { return called(phone(), uniqueid(), by); }
    Leg half(const Leg &by, const char *which)
    {
        Leg leg = to(by);
        leg.channel = "Local/103@internal-" + std::to_string(m_number) + which;
        return leg;
    }
    std::string bridge(const char *which) const { return std::to_string(m_number) + which; }

    void say(const char *name, const wire::Headers &headers)
    {
        m_events.push_back(wire::event(name, headers));
    }
    void say(const char *name, const Leg &leg, const wire::Headers &more = {})
    {
        say(name, leg.block() + more);
    }
    void turn(Leg &leg, int state)
    {
        leg.state = state;
        say("Newstate", leg);
    }
    void dial(const Leg &by, const Leg &to) { say("DialBegin", by.block() + to.block("Dest")); }
    void dialEnd(const Leg &by, const Leg &to, const char *status)
    {
        say("DialEnd", by.block() + to.block("Dest") + wire::Headers{{"DialStatus", status}});
    }
    void enter(const Leg &leg, const std::string &into, const wire::Headers &more = {})
    {
        say("BridgeEnter", bridgeBlock(into, "basic") + leg.block() + more);
    }
    void leave(const Leg &leg, const std::string &from)
    {
        say("BridgeLeave", bridgeBlock(from, "basic") + leg.block());
    }
    void hangup(const Leg &leg, const char *cause = "16")
    {
        say("Hangup", leg, {{"Cause", cause}, {"Cause-txt", "-"}});
    }
    void ring(const Leg &by, Leg &to)
    {
        say("Newchannel", to);
        dial(by, to);
        turn(to, 5);
    }
    void answer(Leg &by, Leg &to, const std::string &bridge)
    {
        turn(to, 6);
        dialEnd(by, to, "ANSWER");
        if (by.state != 6)
            turn(by, 6);
        enter(to, bridge);
        enter(by, bridge);
    }
    void part(const Leg &one, const Leg &other, const std::string &bridge)
    {
        say("HangupRequest", one, {{"Cause", "16"}});
        leave(one, bridge);
        leave(other, bridge);
        hangup(one);
        hangup(other);
    }

    std::deque<std::string> &events() { return m_events; }

private:
    std::string phone() const { return std::to_string(101 + (m_number + m_legs) % 400); }
    std::string uniqueid()
    {
        return std::to_string(1'795'000'000 + m_number) + '.' + std::to_string(++m_legs);
    }

    int m_number;
    int m_legs = 0;
    std::deque<std::string> m_events;
};

void answered(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.answer(alice, bob, call.bridge("a"));
    call.say("Hold", bob);
    call.say("MixMonitorStart", alice);
    call.say("Unhold", bob);
    call.part(bob, alice, call.bridge("a"));
}

void refused(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.dialEnd(alice, bob, "BUSY");
    call.hangup(bob, "17");
    call.hangup(alice, "17");
}

void givenUp(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.say("HangupRequest", alice, {{"Cause", "127"}});
    call.dialEnd(alice, bob, "CANCEL");
    call.hangup(bob, "127");
    call.hangup(alice, "127");
}

void ringsAGroup(Course &call)
{
    Leg alice = call.from("500"), bob = call.to(alice), carol = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.ring(alice, carol);
    call.dialEnd(alice, bob, "CANCEL");
    call.hangup(bob, "26");
    call.answer(alice, carol, call.bridge("a"));
    call.part(alice, carol, call.bridge("a"));
}

void goesThroughLocal(Course &call)
{
    Leg alice = call.from("103"), one = call.half(alice, ";1"), two = call.half(alice, ";2");
    Leg carol = call.to(alice);
    call.say("Newchannel", alice);
    call.say("Newchannel", one);
    call.say("Newchannel", two);
    call.say("LocalBridge", one.block("LocalOne") + two.block("LocalTwo"));
    call.dial(alice, one);
    call.ring(two, carol);
    call.answer(two, carol, call.bridge("b"));
    call.dialEnd(alice, one, "ANSWER");
    call.enter(one, call.bridge("a"));
    call.turn(alice, 6);
    call.enter(alice, call.bridge("a"));
    call.leave(alice, call.bridge("a"));
    call.leave(two, call.bridge("b"));
    call.enter(alice, call.bridge("b"), {{"SwapUniqueid", two.uniqueid}});
    call.hangup(two);
    call.leave(one, call.bridge("a"));
    call.hangup(one);
    call.part(carol, alice, call.bridge("b"));
}

void waitsInAQueue(Course &call)
{
    Leg alice = call.from("300"), bob = call.to(alice);
    const wire::Headers queue{{"Queue", "support"}, {"Position", "1"}, {"Count", "1"}};
    call.say("Newchannel", alice);
    call.turn(alice, 6);
    call.say("QueueCallerJoin", alice, queue);
    call.ring(alice, bob);
    call.turn(bob, 6);
    call.dialEnd(alice, bob, "ANSWER");
    call.say("QueueCallerLeave", alice, queue);
    call.enter(bob, call.bridge("a"));
    call.enter(alice, call.bridge("a"));
    call.part(alice, bob, call.bridge("a"));
}

void abandonsAQueue(Course &call)
{
    const Leg alice = call.from("300");
    const wire::Headers queue{{"Queue", "sales"}, {"Position", "1"}, {"HoldTime", "7"}};
    call.say("Newchannel", alice);
    call.say("QueueCallerJoin", alice, queue);
    call.say("HangupRequest", alice);
    call.say("QueueCallerAbandon", alice, queue);
    call.say("QueueCallerLeave", alice, queue);
    call.hangup(alice, "0");
}

void isTransferredBlindly(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice), carol = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.answer(alice, bob, call.bridge("a"));
    call.say("BlindTransfer",
        wire::Headers{{"Result", "Success"}} + bob.block("Transferer") + alice.block("Transferee")
            + wire::Headers{{"IsExternal", "Yes"}, {"Context", "internal"}, {"Extension", "103"}});
    call.leave(bob, call.bridge("a"));
    call.hangup(bob);
    call.leave(alice, call.bridge("a"));
    call.ring(alice, carol);
    call.answer(alice, carol, call.bridge("b"));
    call.part(carol, alice, call.bridge("b"));
}

void isTransferredAttended(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.answer(alice, bob, call.bridge("a"));
    call.say("Hold", bob);
    Leg second = call.from("103"), carol = call.to(second);
    call.say("Newchannel", second);
    call.ring(second, carol);
    call.answer(second, carol, call.bridge("b"));
    call.leave(alice, call.bridge("a"));
    call.leave(second, call.bridge("b"));
    call.enter(alice, call.bridge("b"), {{"SwapUniqueid", second.uniqueid}});
    call.say("AttendedTransfer",
        wire::Headers{{"Result", "Success"}} + bob.block("OrigTransferer")
            + second.block("SecondTransferer") + carol.block("TransferTarget")
            + alice.block("Transferee") + wire::Headers{{"DestType", "Bridge"}});
    call.leave(bob, call.bridge("a"));
    call.hangup(bob);
    call.hangup(second);
    call.part(carol, alice, call.bridge("b"));
}

void isParked(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice);
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.answer(alice, bob, call.bridge("a"));
    call.leave(alice, call.bridge("a"));
    const wire::Headers space{{"Parkinglot", "default"}, {"ParkingSpace", "71"}};
    call.say("ParkedCall",
        alice.block("Parkee") + wire::Headers{{"ParkerDialString", "PJSIP/" + bob.number}} + space);
    call.leave(bob, call.bridge("a"));
    call.hangup(bob);
    Leg carol = call.from("71");
    call.say("Newchannel", carol);
    call.turn(carol, 6);
    call.say("UnParkedCall", alice.block("Parkee") + carol.block("Retriever") + space);
    call.enter(alice, call.bridge("b"));
    call.enter(carol, call.bridge("b"));
    call.part(carol, alice, call.bridge("b"));
}

void isPickedUp(Course &call)
{
    Leg alice = call.from("102"), bob = call.to(alice), carol = call.from("*8");
    call.say("Newchannel", alice);
    call.ring(alice, bob);
    call.say("Newchannel", carol);
    call.turn(carol, 6);
    call.say("Pickup", carol.block() + bob.block("Target"));
    call.dialEnd(alice, carol, "ANSWER");
    call.hangup(bob);
    call.turn(alice, 6);
    call.enter(carol, call.bridge("a"));
    call.enter(alice, call.bridge("a"));
    call.part(alice, carol, call.bridge("a"));
}

void confers(Course &call)
{
    Leg alice = call.from("600");
    call.say("Newchannel", alice);
    call.turn(alice, 6);
    const wire::Headers room = wire::Headers{{"Conference", "600"}} + bridgeBlock("room", "base");
    call.say("ConfbridgeJoin", alice, room);
    call.say("BridgeEnter", bridgeBlock("room", "base") + alice.block());
    call.say("BridgeLeave", bridgeBlock("room", "base") + alice.block());
    call.say("ConfbridgeLeave", alice, room);
    call.hangup(alice);
}

constexpr std::array kinds{answered, refused, givenUp, ringsAGroup, goesThroughLocal, waitsInAQueue,
    abandonsAQueue, isTransferredBlindly, isTransferredAttended, isParked, isPickedUp, confers};

} // namespace

QByteArray busyDay(int calls, int open)
{
    QByteArray stream = "Asterisk Call Manager/11.0.0\r\n";
    std::deque<Course> going;
    for (int next = 0; next < calls || !going.empty();) {
        while (next < calls && int(going.size()) < open) {
            going.emplace_back(next);
            kinds.at(std::size_t(next) % kinds.size())(going.back());
            ++next;
        }
        for (Course &call : going) {
            stream += QByteArray::fromStdString(call.events().front());
            call.events().pop_front();
        }
        std::erase_if(going, [](Course &call) { return call.events().empty(); });
    }
    return stream;
}
