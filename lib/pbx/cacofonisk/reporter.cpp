// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/reporter.h"

#include "pbx/cacofonisk/chains.h"
#include "pbx/overloaded.h"

#include <algorithm>
#include <utility>

namespace pbx::cacofonisk {

namespace event = ami::event;

namespace {

    namespace cause {
        constexpr std::int64_t unknown = 0, normal = 16, busy = 17, noResponse = 18, noAnswer = 19,
                               rejected = 21, answeredElsewhere = 26, interworking = 127;
    } // namespace cause

    /// chan_pjsip ends a call that its caller has cancelled with 0 or 127.
    QString hangupReason(std::int64_t ended, bool isUp)
    {
        switch (ended) {
        case cause::normal:
            return isUp ? QStringLiteral("completed") : QStringLiteral("no-answer");
        case cause::unknown:
        case cause::interworking:
            return isUp ? QStringLiteral("completed") : QStringLiteral("cancelled");
        case cause::busy:
            return QStringLiteral("busy");
        case cause::noResponse:
        case cause::noAnswer:
            return QStringLiteral("no-answer");
        case cause::rejected:
            return QStringLiteral("rejected");
        case cause::answeredElsewhere:
            return QStringLiteral("answered-elsewhere");
        default:
            return QStringLiteral("failed");
        }
    }

} // namespace

void Reporter::apply(const ami::Event &event, std::optional<Moment> now)
{
    m_now = event.time ? event.time : now;
    const overloaded handle{
        [this](const event::FullyBooted &) { forget(); },
        [this](const event::Newchannel &e) { m_channels.make(e.channel); },
        [this](const event::Newstate &e) { setState(e); },
        [this](const event::NewCallerid &e) { setCallerId(e); },
        [this](const event::NewConnectedLine &e) { setConnectedLine(e); },
        [this](const event::NewAccountCode &e) { setAccountCode(e); },
        [this](const event::LocalBridge &e) { pair(e); },
        [this](const event::Hangup &e) { end(e); },
        [this](const event::DialBegin &e) { beginDial(e); },
        [this](const event::DialState &e) { progress(e); },
        [this](const event::DialEnd &e) { endDial(e); },
        [this](const event::BridgeCreate &e) { m_channels.makeBridge(e.bridge.uniqueid); },
        [this](const event::BridgeEnter &e) {
            Channel *const channel = m_channels.find(e.channel.uniqueid);
            if (channel && m_channels.enter(*channel, e.bridge.uniqueid))
                reportUp(*channel);
        },
        [this](const event::BridgeLeave &e) {
            if (Channel *const channel = m_channels.find(e.channel.uniqueid))
                m_channels.leave(*channel, e.bridge.uniqueid);
        },
        [this](const event::BridgeDestroy &e) { m_channels.removeBridge(e.bridge.uniqueid); },
        [this](const event::AttendedTransfer &e) { transferAttended(e); },
        [this](const event::BlindTransfer &e) { transferBlind(e); },
        [this](const event::QueueCallerAbandon &e) {
            if (const Channel *const channel = m_channels.find(e.channel.uniqueid))
                m_sink(report(Report::Kind::QueueCallerAbandon, *channel));
        },
        [this, &event](const event::UserEvent &e) { tellUserEvent(e, event.message); },
        [](const auto &) {}, // what Cacofonisk does not look at
    };
    std::visit(handle, event.body);
}

/// A phone that answers at once has rung as well.
void Reporter::setState(const event::Newstate &e)
{
    Channel *const channel = m_channels.find(e.channel.uniqueid);
    const auto state = ami::number(e.channel.channelState);
    if (!channel || !state)
        return;
    const bool wasDown = channel->state == Channel::Down;
    channel->state = int(*state);
    const bool isRinging = *state == Channel::Ringing || *state == Channel::Up;
    if (wasDown && isRinging && !channel->isLocal() && channel->dialledBy)
        beginRinging(*channel);
}

void Reporter::setCallerId(const event::NewCallerid &e)
{
    if (Channel *const channel = m_channels.find(e.channel.uniqueid)) {
        channel->callerIdName = known(e.channel.callerIdName);
        channel->callerIdNum = known(e.channel.callerIdNum);
        channel->presentation = e.presentation;
    }
}

void Reporter::setConnectedLine(const event::NewConnectedLine &e)
{
    if (Channel *const channel = m_channels.find(e.channel.uniqueid)) {
        channel->connectedLineName = known(e.channel.connectedLineName);
        channel->connectedLineNum = known(e.channel.connectedLineNum);
    }
}

void Reporter::setAccountCode(const event::NewAccountCode &e)
{
    if (Channel *const channel = m_channels.find(e.channel.uniqueid))
        channel->accountCode = e.channel.accountCode;
}

void Reporter::pair(const event::LocalBridge &e)
{
    Channel *const one = m_channels.find(e.one.uniqueid);
    Channel *const two = m_channels.find(e.two.uniqueid);
    if (one && two)
        m_channels.pair(*one, *two);
}

void Reporter::end(const event::Hangup &e)
{
    Channel *const channel = m_channels.find(e.channel.uniqueid);
    if (!channel)
        return;
    if (!channel->isLocal())
        reportHangup(*channel, e.cause);
    m_channels.remove(*channel);
}

/// Who was sent away and never heard anybody ring has ended the call of the one who did that.
void Reporter::reportHangup(Channel &channel, ami::Text cause)
{
    if (const auto transferer = std::exchange(channel.transferer, nullptr)) {
        Report told = report(Report::Kind::Hangup, transferer->isCalling ? *transferer : channel);
        told.reason = QStringLiteral("completed");
        m_sink(told);
        return;
    }
    if (channel.isMuted || !channel.isCalling)
        return;
    if (Channel *const root = m_channels.find(channel.originated))
        reportWaitedFor(*root, dialledFor(*root));
    Report told = report(Report::Kind::Hangup, channel);
    told.reason
        = hangupReason(ami::number(cause).value_or(cause::unknown), channel.state == Channel::Up);
    m_sink(told);
}

void Reporter::tellUserEvent(const event::UserEvent &e, const ami::Message &message)
{
    constexpr qsizetype longest = 64 * 1024;
    const Channel *const channel = m_channels.find(e.channel.uniqueid);
    if (!channel)
        return;
    Report told = report(Report::Kind::UserEvent, *channel);
    told.name = ami::cleaned(e.userEvent);
    for (const ami::Header &header : message.headers())
        told.headers.append(
            {ami::cleaned(header.name, longest), ami::cleaned(header.value, longest)});
    m_sink(told);
}

Report Reporter::report(Report::Kind kind, const Channel &caller, const Targets &targets) const
{
    Report told{.kind = kind, .time = m_now, .caller = partyOf(caller)};
    for (const Channel *const target : targets)
        told.targets.append(partyOf(*target));
    std::ranges::sort(told.targets, {}, &Party::channel);
    return told;
}

Party partyOf(const Channel &channel)
{
    return {.channel = ami::cleaned(channel.name),
        .uniqueid = ami::cleaned(channel.uniqueid),
        .linkedid = ami::cleaned(channel.linkedid),
        .accountCode = ami::cleaned(channel.accountCode),
        .callerId = {ami::cleaned(channel.callerIdName), ami::cleaned(channel.callerIdNum)},
        .connectedLine
        = {ami::cleaned(channel.connectedLineName), ami::cleaned(channel.connectedLineNum)},
        .exten = ami::cleaned(channel.exten),
        .state = channel.state,
        .presentation = ami::cleaned(channel.presentation)};
}

} // namespace pbx::cacofonisk
