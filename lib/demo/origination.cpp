// SPDX-License-Identifier: MIT
#include "demo/origination.h"

namespace demo {

namespace {

    // the reasons of OriginateResponse
    constexpr int failed = 0;
    constexpr int timedOut = 3;
    constexpr int isUp = 4;

} // namespace

Origination::Origination(Lines &lines, Legs &legs, QObject *parent)
    : QObject(parent), m_lines(lines), m_legs(legs)
{
}

void Origination::originate(const OriginateRequest &request)
{
    const bool isTaken = !request.channelId.isEmpty() && m_lines.find(request.channelId);
    if (isTaken || !m_legs.isReachable(request.endpoint)) {
        respond(request, nullptr, failed);
        return;
    }
    Channel &leg = m_lines.outgoing(request.endpoint, {}, request.channelId);
    leg.task = this;
    leg.dialString = request.endpoint;
    leg.application = "AppDial2";
    leg.data = "(Outgoing Line)";
    prepare(leg, request);
    m_legs.begin(nullptr, leg);
    const QByteArray id = leg.uniqueid;
    m_ringing[id] = {request, m_lines.clock().after(request.time, [this, id] { giveUp(id); })};
    m_legs.invite(leg);
}

void Origination::prepare(Channel &leg, const OriginateRequest &request)
{
    for (auto &[name, value] : leg.variables) {
        for (const auto &given : request.variables) {
            if (given.first == name)
                value = given.second;
        }
    }
    if (!request.account.isEmpty())
        m_lines.setAccount(leg, request.account);
    if (!request.caller.number.isEmpty() || !request.caller.name.isEmpty()) {
        m_lines.setCaller(leg, request.caller);
        m_lines.setConnected(leg, request.caller);
    }
}

void Origination::rang(Channel &leg) { m_legs.ring(nullptr, leg); }

void Origination::answered(Channel &leg)
{
    const OriginateRequest request = take(leg.uniqueid);
    leg.wasDialled = true;
    m_lines.setState(leg, ChannelState::Up);
    respond(request, &leg, isUp);
    m_legs.end(nullptr, leg, "ANSWER");
    leg.context = request.context;
    leg.exten = request.exten;
    leg.dialled = request.exten;
    emit continued(leg.uniqueid);
}

void Origination::refused(Channel &leg, const Refusal &refusal)
{
    m_lines.requestHangup(leg, refusal.cause, refusal.sip);
    respond(take(leg.uniqueid), nullptr, failed);
    m_legs.end(nullptr, leg, Legs::statusOf(refusal));
    m_lines.close(leg, refusal.cause, refusal.sip);
}

void Origination::hungUp(Channel &leg, Ending)
{
    respond(take(leg.uniqueid), nullptr, failed);
    m_legs.end(nullptr, leg, "NOANSWER");
    m_lines.close(leg, Cause::Normal);
}

void Origination::giveUp(const QByteArray &uniqueid)
{
    Channel *leg = m_lines.find(uniqueid);
    if (!leg)
        return;
    respond(take(uniqueid), nullptr, timedOut);
    m_lines.close(*leg, Cause::NoAnswer, 480);
}

OriginateRequest Origination::take(const QByteArray &uniqueid)
{
    auto found = m_ringing.extract(uniqueid);
    if (!found)
        return {};
    m_lines.clock().cancel(found.mapped().timeout);
    return found.mapped().request;
}

/// The event has a `Response` too, and gives names unescaped.
void Origination::respond(const OriginateRequest &request, const Channel *channel, int reason)
{
    if (!request.isAsync)
        return;
    Event event = m_lines.stream().begin(EventClass::Call, "OriginateResponse");
    if (!request.actionId.isEmpty())
        event.block.add("ActionID", request.actionId);
    event.block.add("Response", channel ? "Success" : "Failure")
        .add("Channel", channel ? channel->name : QByteArray("PJSIP/" + request.endpoint))
        .add("Context", request.context)
        .add("Exten", request.exten)
        .add("Reason", reason)
        .add("Uniqueid", channel ? channel->uniqueid : QByteArray("<unknown>"))
        .add("CallerIDNum", shown(request.caller.number))
        .add("CallerIDName", shown(request.caller.name));
    if (channel) {
        for (const auto &[name, value] : channel->variables)
            event.block.add("ChanVariable(" + channel->name + ')', name + '=' + value);
    }
    m_lines.stream().send(event);
}

} // namespace demo
