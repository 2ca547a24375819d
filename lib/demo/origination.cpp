// SPDX-License-Identifier: MIT
#include "demo/origination.h"

namespace demo {

namespace {

    // the reasons of OriginateResponse
    constexpr int failed = 0;
    constexpr int timedOut = 3;
    constexpr int isUp = 4;
    constexpr int isBusy = 5;
    constexpr int isCongested = 8;

    /// The phone behind `PJSIP/101`; empty for other kinds of channels.
    QByteArray endpointOf(const QByteArray &channel)
    {
        return channel.startsWith("PJSIP/") ? channel.mid(6) : QByteArray();
    }

} // namespace

std::optional<LocalPlace> LocalPlace::of(const QByteArray &channel)
{
    if (!channel.startsWith("Local/"))
        return std::nullopt;
    const QByteArrayList parts = channel.mid(6).split('/');
    const QByteArrayList place = parts.first().split('@');
    return LocalPlace{.context = place.value(1, "default"),
        .exten = place.first(),
        .optimizes = !parts.value(1).contains('n')};
}

Origination::Origination(Lines &lines, Legs &legs, LocalPairs &pairs, QObject *parent)
    : QObject(parent), m_lines(lines), m_legs(legs), m_pairs(pairs)
{
    connect(&legs, &Legs::ringing, this, &Origination::ringLocal);
    connect(&lines, &Lines::closing, this, &Origination::endLocal);
    connect(&lines, &Lines::stateChanged, this, [this](const QByteArray &id) {
        if (!nearOf(id).isEmpty() && m_lines.find(id)->state == ChannelState::Up)
            m_lines.clock().after(milliseconds(0), [this, id] { answerLocal(id); });
    });
}

bool Origination::canCall(const OriginateRequest &request) const
{
    const bool isTaken = !request.channelId.isEmpty() && m_lines.find(request.channelId);
    return !isTaken
        && (LocalPlace::of(request.channel) || m_legs.isReachable(endpointOf(request.channel)));
}

void Origination::originate(const OriginateRequest &request)
{
    if (!canCall(request)) {
        respond(request, nullptr, failed);
        return;
    }
    if (const auto place = LocalPlace::of(request.channel)) {
        call(*place, request);
        return;
    }
    const QByteArray endpoint = endpointOf(request.channel);
    Channel &leg = m_lines.outgoing(endpoint, {}, request.channelId);
    leg.dialString = endpoint;
    prepare(leg, request);
    begin(leg, request);
    m_legs.invite(leg);
}

void Origination::begin(Channel &leg, const OriginateRequest &request, const QByteArray &far)
{
    leg.task = this;
    leg.application = "AppDial2";
    leg.data = "(Outgoing Line)";
    m_legs.begin(nullptr, leg);
    const QByteArray id = leg.uniqueid;
    m_ringing[id] = {request, m_lines.clock().after(request.time, [this, id] { giveUp(id); }), far};
}

void Origination::call(const LocalPlace &place, const OriginateRequest &request)
{
    auto [near, far] = m_lines.local(place.context, place.exten, {}, request.channelId);
    near.dialString = request.channel.mid(6);
    prepare(near, request);
    if (!request.caller.number.isEmpty() || !request.caller.name.isEmpty()) {
        m_lines.setCaller(far, request.caller);
        m_lines.setConnected(far, request.caller);
    }
    m_pairs.tell(near, far, place.optimizes);
    m_pairs.keep(near, far);
    begin(near, request, far.uniqueid);
    emit continued(QByteArray(far.uniqueid));
}

void Origination::fail(const OriginateRequest &request)
{
    const auto place = LocalPlace::of(request.channel);
    auto [near, far] = m_lines.local(place->context, place->exten, {}, request.channelId);
    m_lines.close(far, Cause::Unknown);
    m_lines.close(near, Cause::Unknown);
    respond(request, nullptr, failed);
}

/// The far end rings somebody: so does the near one.
void Origination::ringLocal(const QByteArray &far, const QByteArray &leg)
{
    Channel *near = m_lines.find(nearOf(far));
    if (!near || near->state != ChannelState::Down)
        return;
    m_lines.setState(*near, ChannelState::Ringing);
    m_lines.setCaller(*near, m_lines.find(leg)->caller);
    m_legs.tellState(nullptr, *near);
}

void Origination::answerLocal(const QByteArray &far)
{
    if (Channel *near = m_lines.find(nearOf(far)))
        answered(*near);
}

/// The far end goes without having been answered.
void Origination::endLocal(const QByteArray &far)
{
    Channel *near = m_lines.find(nearOf(far));
    if (!near)
        return;
    const QByteArray application = m_lines.find(far)->application;
    const OriginateRequest request = take(near->uniqueid);
    const bool wasBusy = application == "Busy";
    const bool wasCongested = application == "Congestion";
    respond(request, nullptr, wasBusy ? isBusy : wasCongested ? isCongested : failed);
    m_legs.end(nullptr, *near, wasBusy ? "BUSY" : wasCongested ? "CONGESTION" : "NOANSWER");
}

QByteArray Origination::nearOf(const QByteArray &far) const
{
    for (const auto &[near, ringing] : m_ringing) {
        if (ringing.far == far)
            return near;
    }
    return {};
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
    if (!request.application.isEmpty()) {
        emit applied(QByteArray(leg.uniqueid), request.application, request.data);
        return;
    }
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
    if (m_ringing.contains(leg.uniqueid)) {
        respond(take(leg.uniqueid), nullptr, failed);
        m_legs.end(nullptr, leg, "NOANSWER");
    }
    m_lines.close(leg, Cause::Normal);
}

void Origination::giveUp(const QByteArray &uniqueid)
{
    Channel *leg = m_lines.find(uniqueid);
    if (!leg)
        return;
    respond(take(uniqueid), nullptr, timedOut);
    m_lines.close(*leg, Cause::NoAnswer, leg->endpoint.isEmpty() ? 0 : 480);
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
        .add("Channel", channel ? channel->name : request.channel);
    if (request.application.isEmpty())
        event.block.add("Context", request.context).add("Exten", request.exten);
    else
        event.block.add("Application", request.application).add("Data", request.data);
    event.block.add("Reason", reason)
        .add("Uniqueid", channel ? channel->uniqueid : shown(request.channelId))
        .add("CallerIDNum", shown(request.caller.number))
        .add("CallerIDName", shown(request.caller.name));
    if (channel) {
        for (const auto &[name, value] : channel->variables)
            event.block.add("ChanVariable(" + channel->name + ')', name + '=' + value);
    }
    m_lines.stream().send(event);
}

} // namespace demo
