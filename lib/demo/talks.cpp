// SPDX-License-Identifier: MIT
#include "demo/talks.h"

namespace demo {

Talks::Talks(Lines &lines, Bridges &bridges, QObject *parent)
    : QObject(parent), m_lines(lines), m_bridges(bridges)
{
}

void Talks::join(Channel &called, Channel &caller, Ended ended)
{
    called.task = this;
    caller.task = this;
    Bridge &bridge = m_bridges.create();
    if (ended)
        m_ended[bridge.id] = std::move(ended);
    m_bridges.enter(bridge, called);
    caller.linkedid = called.linkedid;
    m_bridges.enter(bridge, caller);
    emit joined(called.uniqueid, caller.uniqueid);
}

void Talks::hold(Channel &holder)
{
    Channel *held = m_bridges.peer(holder);
    if (!held || held->hearsMusic)
        return;
    Event event = m_lines.begin("Hold", holder);
    event.block.add("MusicClass", "default");
    m_lines.stream().send(event);
    m_lines.startMusic(*held);
}

void Talks::unhold(Channel &holder)
{
    Channel *held = m_bridges.peer(holder);
    if (!held || !held->hearsMusic)
        return;
    m_lines.tell("Unhold", holder);
    m_lines.stopMusic(*held);
}

bool Talks::blindTransfer(Channel &transferer, const QByteArray &context, const QByteArray &exten)
{
    Channel *transferee = m_bridges.peer(transferer);
    Bridge *bridge = m_bridges.find(transferer.bridge);
    if (!transferee || !bridge)
        return false;
    m_lines.tell("Unhold", transferer);
    m_lines.stopMusic(*transferee);
    Event event = m_lines.stream().begin(EventClass::Call, "BlindTransfer");
    event.block.add("Result", "Success");
    describe(event.block, transferer, "Transferer");
    describe(event.block, *transferee, "Transferee");
    describe(event.block, *bridge);
    event.block.add("IsExternal", "Yes").add("Context", context).add("Extension", exten);
    m_lines.stream().send(event);
    notifyEnd(*bridge, Reason::Transfer);
    m_bridges.leave(transferer);
    transferee->context = context;
    transferee->exten = exten;
    m_bridges.leave(*transferee);
    m_bridges.destroy(*bridge);
    m_lines.finish(transferer, Cause::Normal);
    emit continued(transferee->uniqueid);
    return true;
}

void Talks::pull(Channel &channel)
{
    Bridge *bridge = m_bridges.find(channel.bridge);
    if (!bridge)
        return;
    notifyEnd(*bridge, Reason::Transfer);
    for (const QByteArray &member : bridge->members)
        m_lines.stopMusic(*m_lines.find(member));
    m_bridges.leave(channel);
}

void Talks::dismiss(Channel &channel)
{
    Bridge *bridge = m_bridges.find(channel.bridge);
    m_bridges.leave(channel);
    if (bridge)
        m_bridges.destroy(*bridge);
    m_lines.finish(channel, Cause::Normal);
}

void Talks::connectTo(Channel &first, Channel &second)
{
    Bridge &bridge = m_bridges.create();
    QList<Channel *> left;
    for (Channel *channel : {&first, &second}) {
        if (isTalking(*channel)) {
            left.append(m_bridges.peer(*channel));
            pull(*channel);
        } else if (channel->task) {
            channel->task->released(*channel);
        }
        channel->task = this;
        m_bridges.enter(bridge, *channel);
    }
    for (Channel *channel : std::as_const(left))
        dismiss(*channel);
    m_lines.setConnected(first, second.caller);
    m_lines.setConnected(second, first.caller);
    emit joined(first.uniqueid, second.uniqueid);
}

void Talks::split(Channel &first, Channel &second)
{
    Bridge *bridge = m_bridges.find(first.bridge);
    pull(first);
    m_bridges.leave(second);
    if (bridge)
        m_bridges.destroy(*bridge);
}

void Talks::hungUp(Channel &channel, Ending ending)
{
    if (ending == Ending::ByPhone) {
        m_lines.requestHangup(
            channel, channel.wasDialled ? std::optional(Cause::Normal) : std::nullopt);
    }
    Channel *peer = m_bridges.peer(channel);
    Bridge *bridge = m_bridges.find(channel.bridge);
    if (!bridge) {
        m_lines.finish(channel, Cause::Normal);
        return;
    }
    m_lines.stopMusic(channel);
    notifyEnd(*bridge, channel.runsDialplan ? Reason::Caller : Reason::Agent);
    m_bridges.leave(channel);
    if (peer) {
        m_lines.stopMusic(*peer);
        m_bridges.leave(*peer);
    }
    m_bridges.destroy(*bridge);
    m_lines.finish(channel, Cause::Normal);
    if (peer)
        m_lines.finish(*peer, Cause::Normal);
}

void Talks::released(Channel &channel)
{
    Channel *peer = m_bridges.peer(channel);
    Bridge *bridge = m_bridges.find(channel.bridge);
    if (!bridge)
        return;
    notifyEnd(*bridge, Reason::Transfer);
    m_lines.stopMusic(channel);
    m_bridges.leave(channel);
    if (peer) {
        m_lines.stopMusic(*peer);
        m_bridges.leave(*peer);
    }
    m_bridges.destroy(*bridge);
    if (peer)
        m_lines.finish(*peer, Cause::Normal);
}

void Talks::notifyEnd(const Bridge &bridge, Reason reason)
{
    if (auto ended = m_ended.extract(bridge.id))
        ended.mapped()(reason);
}

} // namespace demo
