// SPDX-License-Identifier: MIT
#include "demo/opening.h"

#include "demo/company.h"

namespace demo {

namespace {

    using Act = Cue::Act;

    // In their order. Every call has its answer here, or is still ringing or waiting at the
    // curtain.
    constexpr Cue cues[] = {
        {842, Act::Dial, "105", "601"},
        {836, Act::Dial, "141", "600"},
        {811, Act::Dial, "131", "600"},
        {731, Act::Dial, "111", "904066969210"},
        {725, Act::Answer, "trunk"},
        {578, Act::Arrive, "+12025550143", "5551000"},
        {570, Act::AnswerQueue, "support"},
        {468, Act::Dial, "121", "90012025550178"},
        {460, Act::Answer, "trunk"},
        {290, Act::Pause, "123", "lunch"},
        {251, Act::Arrive, "+442079460331", "5551000"},
        {243, Act::AnswerQueue, "support"},
        {213, Act::Arrive, "+493023125117", "5551101"},
        {207, Act::Answer, "101"},
        {197, Act::Arrive, "+493023125004", "5551104"},
        {191, Act::Answer, "104"},
        {175, Act::Arrive, "+492214710456", "5551000"},
        {166, Act::AnswerQueue, "support"},
        {108, Act::Arrive, "+496990009215", "5551000"},
        {96, Act::AnswerQueue, "support"},
        {94, Act::Arrive, "+442079460182", "5551000"},
        {72, Act::Arrive, "+442079460777", "5551113"},
        {66, Act::Answer, "113"},
        {55, Act::Dial, "114", "140"},
        {52, Act::Arrive, "+33639981077", "5551000"},
        {48, Act::Answer, "140"},
        {42, Act::Hold, "121"},
        {22, Act::Park, "113"},
        {7, Act::Arrive, "+491760406900", "5551000"},
        {2, Act::Arrive, "+33199001234", "5551110"},
    };

    constexpr milliseconds firstCall(1500);
    constexpr milliseconds firstEnd(8000);
    constexpr const char *firstCaller = "+498999998431";

    CallerId callerId(const Directory &directory, const QByteArray &number)
    {
        for (const Stranger &stranger : directory.strangers) {
            if (stranger.number == number)
                return {stranger.number, stranger.name};
        }
        return {number, {}};
    }

} // namespace

Opening::Opening(Switchboard &board, Staff &staff) : m_board(board), m_staff(staff) { }

void Opening::play()
{
    setDesks();
    for (const Cue &cue : cues)
        m_board.clock().after(lead - seconds(cue.before), [this, cue] { act(cue); });
    m_board.clock().advance(lead);
}

void Opening::act(const Cue &cue)
{
    switch (cue.act) {
    case Act::Dial:
        m_board.dial(cue.who, cue.what);
        break;
    case Act::Arrive:
        m_board.arrive(callerId(m_board.directory(), cue.who), cue.what);
        break;
    case Act::Answer:
        answer(cue.who);
        break;
    case Act::AnswerQueue:
        answerQueue(cue.who);
        break;
    case Act::Hold:
        m_board.hold(newest(cue.who, ChannelState::Up));
        break;
    case Act::Pause:
        m_board.members().pause({}, "PJSIP/" + QByteArray(cue.who), true, cue.what);
        break;
    case Act::Park:
        m_board.parkPeer(newest(cue.who, ChannelState::Up));
        break;
    }
}

/// A caller for sales rings at the operator too, who ends another call before answering it.
void Opening::follow()
{
    const QByteArray talking = newest(operatorNumber, ChannelState::Up);
    m_board.clock().after(firstCall, [this] {
        const QByteArray caller
            = m_board.arrive(callerId(m_board.directory(), firstCaller), "5551301");
        m_staff.reserve(caller, operatorNumber);
    });
    m_board.clock().after(firstEnd, [this, talking] { m_board.hangUp(talking); });
}

void Opening::setDesks()
{
    m_board.services().setDoNotDisturb("103", true);
    m_board.database().put("CF", "142", "901713920033");
    m_board.database().put("CFB", "104", "105");
    m_board.database().put("CFU", "130", "131");
    m_board.database().put("CW", "101", "ENABLED");
    m_board.states().setPresence("CustomPresence:101", {"available", {}, {}});
    m_board.states().setPresence("CustomPresence:112", {"away", {}, "back at 14:00"});
    m_board.states().setPresence("CustomPresence:123", {"xa", {}, "lunch"});
    m_board.states().setPresence("CustomPresence:103", {"dnd", {}, "in a meeting"});
}

void Opening::answer(const QByteArray &endpoint)
{
    m_board.answer(newest(endpoint, ChannelState::Ringing));
}

/// Whoever it rings at.
void Opening::answerQueue(const QByteArray &name)
{
    const Queue *queue = m_board.members().queue(name);
    for (const QueueCaller &caller : queue->callers) {
        if (caller.legs.isEmpty())
            continue;
        m_board.answer(QByteArray(caller.legs.first()));
        return;
    }
}

QByteArray Opening::newest(const QByteArray &endpoint, ChannelState state) const
{
    const Channel *result = nullptr;
    for (const Channel *channel : m_board.lines().at(endpoint)) {
        if (channel->state == state && (!result || channel->created > result->created))
            result = channel;
    }
    return result ? result->uniqueid : QByteArray();
}

} // namespace demo
