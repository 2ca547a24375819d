// SPDX-License-Identifier: MIT
#include "demo/lines.h"

namespace demo {

namespace {

    /// The number at the end of a channel's name.
    QByteArray padded(int number) { return QByteArray::number(number, 16).rightJustified(8, '0'); }

} // namespace

Lines::Lines(const Directory &directory, Clock &clock, Stream &stream, QObject *parent)
    : QObject(parent), m_directory(directory), m_clock(clock), m_stream(stream)
{
}

Channel &Lines::incoming(
    const QByteArray &endpoint, const CallerId &caller, const QByteArray &exten)
{
    Channel &channel = make(endpoint, {});
    channel.state = ChannelState::Ring;
    channel.caller = caller;
    channel.exten = exten;
    channel.dialled = exten;
    channel.linkedid = channel.uniqueid;
    channel.runsDialplan = true;
    tell("Newchannel", channel);
    return channel;
}

Channel &Lines::outgoing(
    const QByteArray &endpoint, const QByteArray &linkedid, const QByteArray &uniqueid)
{
    Channel &channel = make(endpoint, uniqueid);
    if (const Person *person = m_directory.person(endpoint))
        channel.caller = {person->number, person->name};
    channel.exten = "s";
    channel.linkedid = linkedid.isEmpty() ? channel.uniqueid : linkedid;
    tell("Newchannel", channel);
    return channel;
}

std::pair<Channel &, Channel &> Lines::local(const QByteArray &context, const QByteArray &exten,
    const QByteArray &linkedid, const QByteArray &uniqueid)
{
    const QByteArray name = "Local/" + exten + '@' + context + '-' + padded(m_pairs++) + ';';
    Channel *pair[2] = {};
    for (int i = 0; i < 2; ++i) {
        const QByteArray second = uniqueid.isEmpty() ? QByteArray() : QByteArray(uniqueid + ";2");
        Channel &channel = add(i == 0 ? uniqueid : second, name + QByteArray::number(i + 1));
        pair[i] = &channel;
        channel.state = i == 0 ? ChannelState::Down : ChannelState::Ring;
        channel.linkedid = linkedid.isEmpty() ? pair[0]->uniqueid : linkedid;
        channel.context = context;
        channel.exten = exten;
        channel.dialled = exten;
    }
    tell("Newchannel", *pair[0]);
    tell("Newchannel", *pair[1]);
    return {*pair[0], *pair[1]};
}

Channel &Lines::make(const QByteArray &endpoint, const QByteArray &uniqueid)
{
    Channel &channel = add(uniqueid, "PJSIP/" + endpoint + '-' + padded(m_named++));
    channel.endpoint = endpoint;
    const Person *person = m_directory.person(endpoint);
    channel.account = person ? person->account : m_directory.trunk.account;
    channel.context = person ? "internal" : "from-trunk";
    return channel;
}

Channel &Lines::add(const QByteArray &uniqueid, const QByteArray &name)
{
    const int number = m_made++;
    QByteArray id = uniqueid;
    if (id.isEmpty())
        id = QByteArray::number(m_clock.seconds()) + '.' + QByteArray::number(number);
    Channel &channel = m_channels[id];
    channel.uniqueid = id;
    channel.name = name;
    channel.created = m_clock.now();
    for (const QByteArray &variable : m_directory.channelVariables)
        channel.variables.append({variable, {}});
    return channel;
}

Channel *Lines::find(const QByteArray &uniqueid)
{
    const auto found = m_channels.find(uniqueid);
    return found == m_channels.end() ? nullptr : &found->second;
}

Channel *Lines::named(const QByteArray &name)
{
    for (auto &[id, channel] : m_channels) {
        if (channel.name == name)
            return &channel;
    }
    return nullptr;
}

QList<Channel *> Lines::at(const QByteArray &endpoint)
{
    QList<Channel *> result;
    for (auto &[id, channel] : m_channels) {
        if (channel.endpoint == endpoint)
            result.append(&channel);
    }
    return result;
}

void Lines::setState(Channel &channel, ChannelState state)
{
    channel.state = state;
    if (state == ChannelState::Up)
        channel.answered = m_clock.now();
    tell("Newstate", channel);
    emit stateChanged(channel.uniqueid);
}

void Lines::setCaller(Channel &channel, const CallerId &caller)
{
    channel.caller = caller;
    Event event = begin("NewCallerid", channel);
    event.block.add("CID-CallingPres", "0 (Presentation Allowed, Not Screened)");
    m_stream.send(event);
}

void Lines::setConnected(Channel &channel, const CallerId &connected)
{
    channel.connected = connected;
    tell("NewConnectedLine", channel);
}

void Lines::setAccount(Channel &channel, const QByteArray &account)
{
    const QByteArray old = std::exchange(channel.account, account);
    Event event = begin("NewAccountCode", channel);
    event.block.add("OldAccountCode", old);
    m_stream.send(event);
}

void Lines::startMusic(Channel &channel)
{
    channel.hearsMusic = true;
    Event event = begin("MusicOnHoldStart", channel);
    event.block.add("Class", "default");
    m_stream.send(event);
}

void Lines::stopMusic(Channel &channel)
{
    if (std::exchange(channel.hearsMusic, false))
        tell("MusicOnHoldStop", channel);
}

void Lines::tell(const QByteArray &name, const Channel &channel)
{
    m_stream.send(begin(name, channel));
}

void Lines::requestHangup(const Channel &channel, std::optional<Cause> cause, int tech)
{
    Event event = begin("HangupRequest", channel);
    if (cause)
        event.block.add("Cause", int(*cause));
    if (tech)
        event.block.add("TechCause", tech);
    m_stream.send(event);
}

void Lines::softHangup(const Channel &channel, int tech)
{
    Event event = begin("SoftHangupRequest", channel);
    event.block.add("Cause", int(Cause::Normal));
    if (tech)
        event.block.add("TechCause", tech);
    m_stream.send(event);
}

void Lines::close(Channel &channel, Cause cause, int tech)
{
    emit closing(channel.uniqueid);
    Event event = begin("Hangup", channel);
    event.block.add("Cause", int(cause)).add("Cause-txt", causeName(cause));
    if (tech)
        event.block.add("TechCause", tech);
    const QByteArray id = channel.uniqueid;
    m_channels.erase(id);
    m_stream.send(event);
    emit closed(id);
}

void Lines::finish(Channel &channel, Cause cause, int tech)
{
    if (channel.runsDialplan)
        softHangup(channel, tech);
    close(channel, cause, tech);
}

Event Lines::begin(const QByteArray &name, const Channel &channel, EventClass kind)
{
    Event event = m_stream.begin(kind, name);
    describe(event.block, channel);
    return event;
}

} // namespace demo
