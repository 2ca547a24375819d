// SPDX-License-Identifier: MIT
#include "pbx/journal/places.h"

namespace pbx {

namespace {

    namespace event = ami::event;
    using Place = Channel::Place;

    QString text(const std::string &bytes) { return ami::cleaned(bytes); }

    std::optional<int> count(ami::Text digits)
    {
        const auto number = ami::number(digits);
        return number ? std::optional<int>(int(*number)) : std::nullopt;
    }

    std::optional<int> secondsBetween(std::optional<Moment> from, std::optional<Moment> to)
    {
        if (!from || !to || *to < *from)
            return std::nullopt;
        return int(std::chrono::duration_cast<std::chrono::seconds>(*to - *from).count());
    }

} // namespace

void Places::moved(Channel &channel, const Place &before, const ami::Event &event)
{
    if (event.isListed())
        return;
    tellHold(channel, before);
    tellRecording(channel, before);
    tellQueue(channel, before, event.body);
    tellConference(channel, before);
    tellParking(channel, before, event.body);
}

/// Asterisk says Unhold where nobody was on hold, too. Who was found in a list may have been: then
/// the other's music stops.
void Places::tellHold(const Channel &channel, const Place &before)
{
    if (channel.place.isHolding == before.isHolding)
        return;
    if (!before.isHolding && channel.place.isHolding == false)
        m_doubted.push_back(channel.uniqueid);
    else if (channel.place.isHolding == true)
        m_pen.tell(channel, callevent::Hold{m_pen.callerOfCall(channel), m_pen.party(channel)});
    else
        m_pen.tell(channel, callevent::Unhold{m_pen.callerOfCall(channel), m_pen.party(channel)});
}

void Places::musicStopped(const ami::event::MusicOnHoldStop &e)
{
    const Channel *const listener = m_pen.channels().find(e.channel.uniqueid);
    if (!listener || m_doubted.empty())
        return;
    std::erase_if(m_doubted, [&](const std::string &uniqueid) {
        const Channel *const holder = m_pen.channels().find(uniqueid);
        const bool isTheirs = holder && holder != listener && holder->group == listener->group;
        if (isTheirs)
            m_pen.tell(
                *holder, callevent::Unhold{m_pen.callerOfCall(*holder), m_pen.party(*holder)});
        return isTheirs;
    });
}

void Places::tellRecording(const Channel &channel, const Place &before) const
{
    using Recording = Channel::Recording;
    if (channel.place.recording == before.recording)
        return;
    QString state = QStringLiteral("off");
    if (channel.place.recording == Recording::On)
        state = QStringLiteral("on");
    else if (channel.place.recording == Recording::Muted)
        state = QStringLiteral("muted");
    m_pen.tell(channel, callevent::Recording{m_pen.callerOfCall(channel), state});
}

void Places::tellQueue(
    const Channel &channel, const Place &before, const ami::EventBody &cause) const
{
    const Place &place = channel.place;
    const Party caller = m_pen.party(channel);
    const auto waited = secondsBetween(before.waitingSince, m_pen.channels().now());
    const bool isElsewhere = place.queue != before.queue;
    if (place.hasGivenUp && !before.hasGivenUp) {
        const auto *const e = std::get_if<event::QueueCallerAbandon>(&cause);
        m_pen.tell(channel,
            callevent::QueueCallerAbandon{caller, text(place.queue),
                e ? count(e->position) : std::nullopt, e ? count(e->holdTime) : waited});
    }
    if (before.isWaiting && (!place.isWaiting || isElsewhere)) {
        const auto *const e = std::get_if<event::QueueCallerLeave>(&cause);
        m_pen.tell(channel,
            callevent::QueueLeave{
                caller, text(before.queue), e ? count(e->position) : std::nullopt, waited});
    }
    if (place.isWaiting && (!before.isWaiting || isElsewhere)) {
        m_transfers.arrived(channel, {});
        const auto *const e = std::get_if<event::QueueCallerJoin>(&cause);
        m_pen.tell(channel,
            callevent::QueueJoin{caller, text(place.queue), e ? count(e->position) : std::nullopt});
    }
}

void Places::tellConference(const Channel &channel, const Place &before) const
{
    const std::string &room = channel.place.conference;
    if (room == before.conference)
        return;
    if (!before.conference.empty())
        m_pen.tell(
            channel, callevent::ConferenceLeave{m_pen.party(channel), text(before.conference)});
    if (room.empty())
        return;
    m_transfers.arrived(channel, {});
    m_pen.tell(channel, callevent::ConferenceJoin{m_pen.party(channel), text(room)});
}

/// A caller who hangs up in the lot is taken out by nobody; one who is sent elsewhere is.
void Places::tellParking(
    const Channel &channel, const Place &before, const ami::EventBody &cause) const
{
    const Place &place = channel.place;
    if (place.lot == before.lot && (place.lot.empty() || place.space == before.space))
        return;
    if (!place.lot.empty()) {
        m_transfers.arrived(channel, {});
        const auto *const e = std::get_if<event::ParkedCall>(&cause);
        m_pen.tell(channel,
            callevent::Park{m_pen.party(channel),
                e ? parker(e->parked.parkerDialString, channel) : std::nullopt, text(place.lot),
                place.space});
        return;
    }
    if (std::holds_alternative<event::ParkedCallGiveUp>(cause)
        && (channel.hasAskedHangup || channel.wasFound))
        return;
    callevent::Unpark told{m_pen.party(channel), {}, text(before.lot), before.space};
    if (const auto *const e = std::get_if<event::UnParkedCall>(&cause)) {
        if (const Channel *const retriever = m_pen.channels().find(e->retriever.uniqueid))
            told.by = m_pen.party(*retriever);
    }
    m_pen.tell(channel, std::move(told));
}

/// The event names the parker's device only, `PJSIP/102`: most often who has just talked to them.
std::optional<Party> Places::parker(ami::Text device, const Channel &parkee) const
{
    if (device.empty())
        return std::nullopt;
    if (parkee.endpoint() == device)
        return m_pen.party(parkee);
    const Channel *const partner = m_meetings.lastPartnerOf(parkee);
    if (partner && partner->endpoint() == device)
        return m_pen.party(*partner);
    return m_pen.partyAt(device);
}

/// What it was in when it hung up without an event that says that it left.
void Places::ended(const Channel &channel)
{
    std::erase(m_doubted, channel.uniqueid);
    const Place &place = channel.place;
    if (place.isWaiting)
        m_pen.tell(channel,
            callevent::QueueLeave{m_pen.party(channel), text(place.queue), std::nullopt,
                secondsBetween(place.waitingSince, m_pen.channels().now())});
    if (!place.conference.empty())
        m_pen.tell(
            channel, callevent::ConferenceLeave{m_pen.party(channel), text(place.conference)});
}

} // namespace pbx
