// SPDX-License-Identifier: MIT
#include "demo/staff.h"

#include "demo/company.h"

namespace demo {

namespace {

    constexpr milliseconds phoneDelay(90); // until a called phone rings
    constexpr milliseconds autoAnswerDelay(900); // until a click to dial is picked up

} // namespace

Staff::Staff(Switchboard &board, Dice &dice, QObject *parent)
    : QObject(parent), m_board(board), m_dice(dice)
{
    connect(&board.legs(), &Legs::invited, this, &Staff::prepare);
    connect(&board.talks(), &Talks::joined, this, &Staff::converse);
    connect(&board.queueCalls(), &QueueCalls::waiting, this, &Staff::wait);
    connect(&board.parking(), &Parking::parked, this, &Staff::fetch);
    connect(&board.conferences(), &Conferences::entered, this, &Staff::confer);
    connect(&board.mailboxes(), &Mailboxes::speaking, this, [this](const QByteArray &id) {
        later(m_dice.seconds(6, 18), [this, id] { m_board.hangUp(id); });
    });
}

void Staff::begin()
{
    m_isActing = true;
    for (const auto &[id, channel] : m_board.lines().all())
        takeOver(channel);
    discuss();
}

/// Everybody who is in the middle of something gets an end for it.
void Staff::takeOver(const Channel &channel)
{
    if (channel.state == ChannelState::Ringing) {
        later(m_dice.seconds(3, 6), [this, id = channel.uniqueid] { pickUp(id); });
    } else if (channel.task == &m_board.talks() && channel.runsDialplan) {
        if (const Channel *peer = m_board.bridges().peer(channel))
            converse(peer->uniqueid, channel.uniqueid);
    } else if (channel.task == &m_board.queueCalls() && channel.runsDialplan) {
        wait(channel.uniqueid);
    } else if (channel.task == &m_board.parking()) {
        fetch(channel.uniqueid);
    } else if (channel.task == &m_board.conferences()) {
        confer(channel.uniqueid);
    }
}

void Staff::reserve(const QByteArray &linkedid, const QByteArray &endpoint)
{
    m_reserved[linkedid] = endpoint;
}

void Staff::limitPatience(const QByteArray &caller)
{
    later(m_dice.seconds(14, 34), [this, caller] {
        const Channel *channel = m_board.lines().find(caller);
        if (channel && channel->task == &m_board.dialing())
            m_board.hangUp(caller);
    });
}

QByteArrayList Staff::idle()
{
    QByteArrayList result;
    for (const Person &person : m_board.directory().people) {
        if (!isOfOperator(person.number) && isIdle(person.number))
            result.append(person.number);
    }
    return result;
}

bool Staff::isIdle(const QByteArray &number)
{
    return m_board.legs().isReachable(number) && m_board.lines().at(number).isEmpty();
}

void Staff::prepare(const QByteArray &leg)
{
    const Channel *channel = m_board.lines().find(leg);
    if (channel->endpoint == m_board.directory().trunk.name) {
        prepareTrunk(leg);
        return;
    }
    later(phoneDelay, [this, leg] { m_board.ring(leg); });
    if (!m_isActing)
        return;
    if (channel->task == &m_board.origination()) {
        later(autoAnswerDelay, [this, leg] { m_board.answer(leg); });
        return;
    }
    const bool isOperator = isOfOperator(channel->endpoint);
    if (m_dice.chance(isOperator ? 78 : 84)) {
        const milliseconds delay = isOperator ? m_dice.seconds(9, 12) : m_dice.seconds(3, 9);
        later(delay, [this, leg] { pickUp(leg); });
    }
}

void Staff::prepareTrunk(const QByteArray &leg)
{
    const milliseconds reached = m_dice.seconds(1, 2);
    if (m_isActing && m_dice.chance(8)) {
        const bool isBusy = m_dice.chance(70);
        const Refusal refusal
            = isBusy ? Refusal{Cause::Busy, 486} : Refusal{Cause::NoSuchNumber, 404};
        later(reached, [this, leg, refusal] { m_board.refuse(leg, refusal); });
        return;
    }
    later(reached, [this, leg] { m_board.ring(leg); });
    if (m_isActing && m_dice.chance(88))
        later(reached + m_dice.seconds(3, 9), [this, leg] { m_board.answer(leg); });
}

/// Whoever is still talking to somebody else answers a little later.
void Staff::pickUp(const QByteArray &leg)
{
    const Channel *channel = m_board.lines().find(leg);
    if (!channel || channel->state != ChannelState::Ringing)
        return;
    const auto reserved = m_reserved.find(channel->linkedid);
    if (reserved != m_reserved.end() && reserved->second != channel->endpoint)
        return;
    for (const Channel *other : m_board.lines().at(channel->endpoint)) {
        if (other->state != ChannelState::Up)
            continue;
        later(m_dice.seconds(2, 3), [this, leg] { pickUp(leg); });
        return;
    }
    m_board.answer(leg);
}

void Staff::converse(const QByteArray &called, const QByteArray &caller)
{
    if (!m_isActing)
        return;
    const Channel *first = m_board.lines().find(called);
    const Channel *second = m_board.lines().find(caller);
    const bool wasQueued = second->application == "Queue";
    const milliseconds time = wasQueued ? m_dice.seconds(50, 150) : m_dice.seconds(15, 110);
    const QByteArray bridge = first->bridge;
    const bool isLocal = second->endpoint.isEmpty(); // of an attended transfer
    const QByteArray last = isLocal || m_dice.chance(50) ? called : caller;
    later(time, [this, last, bridge] {
        const Channel *channel = m_board.lines().find(last);
        if (channel && channel->bridge == bridge)
            m_board.hangUp(last);
    });
    const QByteArray trunk = m_board.directory().trunk.name;
    if (isLocal)
        return;
    const bool isCalled = first->endpoint != trunk && !isOfOperator(first->endpoint);
    const Channel *colleague = isCalled ? first : second;
    if (colleague->endpoint == trunk || isOfOperator(colleague->endpoint))
        return;
    if (m_dice.chance(16))
        pauseTalk(colleague->uniqueid, bridge, time / 4);
    else if (m_dice.chance(10))
        passOn(colleague->uniqueid, bridge, time / 3);
}

void Staff::pauseTalk(const QByteArray &holder, const QByteArray &bridge, milliseconds from)
{
    later(from, [this, holder, bridge] {
        const Channel *channel = m_board.lines().find(holder);
        if (!channel || channel->bridge != bridge)
            return;
        m_board.hold(holder);
        later(m_dice.seconds(6, 25), [this, holder] { m_board.unhold(holder); });
    });
}

/// Parks the other one, or sends them on to somebody who is free.
void Staff::passOn(const QByteArray &colleague, const QByteArray &bridge, milliseconds from)
{
    later(from, [this, colleague, bridge] {
        Channel *channel = m_board.lines().find(colleague);
        if (!channel || channel->bridge != bridge)
            return;
        const QByteArrayList others = idle();
        if (others.isEmpty() || m_dice.chance(60))
            m_board.parkPeer(colleague);
        else
            m_board.blindTransfer(*channel, "internal", m_dice.pick(others));
    });
}

void Staff::wait(const QByteArray &caller)
{
    if (!m_isActing)
        return;
    later(m_dice.seconds(45, 170), [this, caller] {
        const Channel *channel = m_board.lines().find(caller);
        if (channel && channel->task == &m_board.queueCalls())
            m_board.hangUp(caller);
    });
}

/// What the operator has parked is left to the operator.
void Staff::fetch(const QByteArray &parkee)
{
    if (!m_isActing)
        return;
    int space = 0;
    QByteArray back;
    for (const auto &[number, call] : m_board.parking().calls()) {
        if (call.parkee == parkee) {
            space = number;
            back = call.dialString.mid(6);
        }
    }
    const bool givesUp = m_dice.chance(12);
    if (!givesUp && (isOfOperator(back) || m_dice.chance(20)))
        return; // it will ring back
    later(m_dice.seconds(10, 35), [this, parkee, space, givesUp] {
        const auto found = m_board.parking().calls().find(space);
        if (found == m_board.parking().calls().end() || found->second.parkee != parkee)
            return;
        const QByteArrayList others = idle();
        if (givesUp)
            m_board.hangUp(parkee);
        else if (!others.isEmpty())
            m_board.dial(m_dice.pick(others), QByteArray::number(space));
    });
}

void Staff::confer(const QByteArray &uniqueid)
{
    if (!m_isActing)
        return;
    later(m_dice.seconds(90, 400), [this, uniqueid] {
        const Channel *channel = m_board.lines().find(uniqueid);
        if (channel && channel->task == &m_board.conferences())
            m_board.hangUp(uniqueid);
    });
}

/// One after the other says something.
void Staff::discuss()
{
    for (const auto &[room, conference] : m_board.conferences().all()) {
        const QList<ConferenceUser> users = conference.users;
        const ConferenceUser &speaker = m_dice.pick(users);
        for (const ConferenceUser &user : users)
            m_board.conferences().setTalking(user.uniqueid, user.uniqueid == speaker.uniqueid);
    }
    later(m_dice.seconds(3, 8), [this] { discuss(); });
}

bool Staff::isOfOperator(const QByteArray &endpoint) const { return endpoint == operatorNumber; }

void Staff::later(milliseconds delay, std::function<void()> task)
{
    m_board.clock().after(delay, std::move(task));
}

} // namespace demo
