// SPDX-License-Identifier: MIT
#include "demo/switchboard.h"

namespace demo {

namespace {

    constexpr milliseconds announcementTime(2500);
    constexpr milliseconds reactionTime(40); // of a phone that gets a NOTIFY

} // namespace

Switchboard::Switchboard(const Directory &directory, Clock &clock, Stream &stream, QObject *parent)
    : QObject(parent), m_directory(directory), m_clock(clock), m_stream(stream),
      m_states(stream, this), m_lines(directory, clock, stream, this), m_bridges(m_lines),
      m_legs(m_lines, this), m_talks(m_lines, m_bridges, this), m_pairs(m_lines, this),
      m_consultations(m_lines, m_bridges, m_legs, m_talks, m_pairs, this),
      m_keys(m_lines, m_bridges, m_consultations), m_recordings(m_lines, this),
      m_spying(m_lines, this), m_dialing(m_lines, m_legs, m_talks),
      m_origination(m_lines, m_legs, m_pairs, this), m_phones(m_lines, m_bridges, m_legs, m_states),
      m_members(m_lines, m_states, this), m_queueCalls(m_lines, m_legs, m_talks, m_members, this),
      m_parking(m_lines, m_bridges, m_talks, m_states, this),
      m_conferences(m_lines, m_bridges, m_states, this), m_mailboxes(m_lines, m_states, this),
      m_services(m_lines, m_states, m_members, m_database),
      m_dialplan({m_lines, m_dialing, m_queueCalls, m_parking, m_conferences, m_mailboxes,
                     m_services, m_database},
          this)
{
    const auto goOn = [this](const QByteArray &id) { m_dialplan.run(*m_lines.find(id)); };
    connect(&m_talks, &Talks::continued, this, goOn);
    connect(&m_consultations, &Consultations::continued, this, goOn);
    connect(&m_origination, &Origination::continued, this, goOn);
    connect(&m_origination, &Origination::applied, this, &Switchboard::run);
    connect(&m_queueCalls, &QueueCalls::expired, this,
        [this](const QByteArray &id) { m_dialplan.leaveQueue(*m_lines.find(id)); });
    connect(&m_parking, &Parking::timedOut, this,
        [this](const QByteArray &id, const QByteArray &dialString) {
            m_dialplan.comeBack(*m_lines.find(id), dialString);
        });
    connect(&clock, &Clock::calmed, &m_states, &States::refresh);
    for (const HintPlan &hint : directory.moreHints)
        m_states.addHint({hint.exten, hint.context, hint.devices, hint.presence});
}

QByteArray Switchboard::dial(const QByteArray &number, const QByteArray &exten)
{
    const Person *person = m_directory.person(number);
    if (!person || !m_legs.isReachable(number) || !m_dialplan.exists("internal", exten))
        return {};
    Channel &channel = m_lines.incoming(number, {person->number, person->name}, exten);
    const QByteArray id = channel.uniqueid;
    m_dialplan.run(channel);
    return id;
}

QByteArray Switchboard::arrive(const CallerId &caller, const QByteArray &did)
{
    Channel &channel = m_lines.incoming(m_directory.trunk.name, caller, did);
    const QByteArray id = channel.uniqueid;
    m_dialplan.run(channel);
    return id;
}

void Switchboard::ring(const QByteArray &uniqueid)
{
    Channel *leg = m_lines.find(uniqueid);
    if (leg && leg->state == ChannelState::Down)
        leg->task->rang(*leg);
}

void Switchboard::answer(const QByteArray &uniqueid)
{
    Channel *leg = m_lines.find(uniqueid);
    if (leg && (leg->state == ChannelState::Ringing || leg->state == ChannelState::Down))
        leg->task->answered(*leg);
}

void Switchboard::refuse(const QByteArray &uniqueid, const Refusal &refusal)
{
    Channel *leg = m_lines.find(uniqueid);
    if (leg && (leg->state == ChannelState::Ringing || leg->state == ChannelState::Down))
        leg->task->refused(*leg, refusal);
}

void Switchboard::hangUp(const QByteArray &uniqueid)
{
    Channel *channel = m_lines.find(uniqueid);
    if (channel && (channel->state == ChannelState::Up || channel->state == ChannelState::Ring))
        channel->task->hungUp(*channel, Ending::ByPhone);
}

void Switchboard::hold(const QByteArray &uniqueid)
{
    if (Channel *channel = m_lines.find(uniqueid); channel && channel->task == &m_talks)
        m_talks.hold(*channel);
}

void Switchboard::unhold(const QByteArray &uniqueid)
{
    if (Channel *channel = m_lines.find(uniqueid); channel && channel->task == &m_talks)
        m_talks.unhold(*channel);
}

void Switchboard::parkPeer(const QByteArray &uniqueid)
{
    Channel *channel = m_lines.find(uniqueid);
    Channel *peer = channel && channel->task == &m_talks ? m_bridges.peer(*channel) : nullptr;
    if (peer)
        park(*peer, "PJSIP/" + channel->endpoint, m_directory.lot.time, 0, nullptr);
}

void Switchboard::end(Channel &channel) { channel.task->hungUp(channel, Ending::ByAction); }

bool Switchboard::redirect(Channel &channel, const QByteArray &context, const QByteArray &exten)
{
    if (channel.state != ChannelState::Up && !channel.runsDialplan)
        return false;
    channel.context = context;
    channel.exten = exten;
    channel.priority = 1;
    channel.task->released(channel);
    m_dialplan.run(channel);
    return true;
}

bool Switchboard::redirectBoth(Channel &first, Channel &second, const QByteArray &context,
    const QByteArray &exten, const QByteArray &secondContext, const QByteArray &secondExten)
{
    if (m_bridges.peer(first) != &second)
        return false;
    first.context = context;
    first.exten = exten;
    second.context = secondContext;
    second.exten = secondExten;
    first.priority = second.priority = 1;
    m_talks.split(first, second);
    m_dialplan.run(first);
    m_dialplan.run(second);
    return true;
}

void Switchboard::originate(const OriginateRequest &request)
{
    const auto place = LocalPlace::of(request.channel);
    if (place && !m_dialplan.exists(place->context, place->exten))
        m_origination.fail(request);
    else
        m_origination.originate(request);
}

/// The only application that a phone can be sent to is ChanSpy(); it is hung up after any other.
void Switchboard::run(
    const QByteArray &uniqueid, const QByteArray &application, const QByteArray &data)
{
    Channel &channel = *m_lines.find(uniqueid);
    if (application.compare("ChanSpy", Qt::CaseInsensitive) == 0)
        m_spying.begin(channel, data);
    else
        m_lines.close(channel, Cause::Unknown);
}

void Switchboard::notify(const Channel &channel, const QByteArray &event)
{
    const Person *person = m_directory.person(channel.endpoint);
    if (!person || !person->obeysNotify)
        return;
    m_clock.after(reactionTime, [this, id = channel.uniqueid, event] {
        const Channel *phone = m_lines.find(id);
        if (!phone)
            return;
        if (event == "hold")
            hold(id);
        else if (event == "talk" && phone->state == ChannelState::Ringing)
            answer(id);
        else if (event == "talk")
            unhold(id);
    });
}

bool Switchboard::blindTransfer(
    Channel &channel, const QByteArray &context, const QByteArray &exten)
{
    return channel.task == &m_talks && m_talks.blindTransfer(channel, context, exten);
}

bool Switchboard::park(
    Channel &channel, const QByteArray &dialString, seconds time, int space, Channel *announceTo)
{
    if (channel.state != ChannelState::Up || !m_parking.hasSpace())
        return false;
    Channel *peer = channel.task == &m_talks ? m_bridges.peer(channel) : nullptr;
    channel.runsDialplan = true;
    m_parking.park(channel, dialString, time, space);
    if (!peer)
        return true;
    if (peer != announceTo) {
        m_talks.dismiss(*peer);
        return true;
    }
    m_clock.after(announcementTime, [this, id = peer->uniqueid] {
        Channel *listener = m_lines.find(id);
        if (listener && listener->task == &m_talks && !m_bridges.peer(*listener))
            m_talks.dismiss(*listener);
    });
    return true;
}

} // namespace demo
