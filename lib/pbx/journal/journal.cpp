// SPDX-License-Identifier: MIT
#include "pbx/journal/journal.h"

#include "pbx/overloaded.h"

#include <algorithm>
#include <array>

namespace pbx {

namespace {

    /// What Asterisk itself puts into a UserEvent. A header of the same name that the dialplan
    /// adds comes after it.
    bool isAsterisks(ami::Text name)
    {
        static constexpr std::array<ami::Text, 21> names{"Event", "Privilege", "Timestamp",
            "SystemName", "UserEvent", "ActionID", "Channel", "ChannelState", "ChannelStateDesc",
            "CallerIDNum", "CallerIDName", "ConnectedLineNum", "ConnectedLineName", "Language",
            "AccountCode", "Context", "Exten", "Priority", "Uniqueid", "Linkedid", "ChanVariable"};
        return std::ranges::any_of(
            names, [name](ami::Text known) { return ami::sameName(known, name); });
    }

} // namespace

Journal::Journal(Channels &channels, const Directory &directory, Sink sink)
    : m_pen(channels, directory, std::move(sink)), m_meetings(m_pen),
      m_transfers(m_pen, m_meetings), m_ringing(m_pen, m_transfers),
      m_places(m_pen, m_meetings, m_transfers), m_endings(m_pen)
{
    channels.tell(*this);
}

void Journal::changed(Channel &channel, int stateBefore)
{
    if (channel.isCalling && channel.is(Channel::State::Up)
        && stateBefore != int(Channel::State::Up))
        m_endings.goesOn(channel); // by a person, or by an announcement after a refusal
    m_ringing.changed(channel, stateBefore);
}

void Journal::listed(Channel &channel) { m_ringing.listed(channel); }

void Journal::dialBegan(Channel *, Channel &destination)
{
    m_endings.goesOn(destination);
    m_ringing.dialBegan(destination);
}

void Journal::dialEnded(Channel &destination, ami::Text status, ami::Text forward)
{
    m_endings.dialEnded(destination, status);
    m_ringing.dialEnded(destination, status, forward);
}

void Journal::tookOver(Channel &caller, Channel &picker) { m_ringing.tookOver(caller, picker); }

void Journal::entered(Channel &channel, Bridge &, Entry entry)
{
    m_ringing.entered();
    m_meetings.entered(channel, entry);
}

void Journal::moved(Channel &channel, const Channel::Place &before, const ami::Event &event)
{
    m_places.moved(channel, before, event);
}

void Journal::happened(const ami::Event &event)
{
    const overloaded handle{
        [this](const ami::event::BlindTransfer &e) { m_transfers.happened(e); },
        [this](const ami::event::AttendedTransfer &e) {
            m_transfers.happened(e);
            m_ringing.transferred();
        },
        [this](const ami::event::Pickup &e) { m_ringing.pickedUp(e); },
        [this](const ami::event::DialState &e) { m_ringing.progressed(e); },
        [this](const ami::event::MusicOnHoldStop &e) { m_places.musicStopped(e); },
        [&](const ami::event::UserEvent &e) { tellUserEvent(e, event.message); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Journal::tellUserEvent(const ami::event::UserEvent &e, const ami::Message &message)
{
    callevent::UserEvent told{.caller = {}, .name = ami::cleaned(e.userEvent), .headers = {}};
    std::vector<ami::Text> seen;
    for (const ami::Header &header : message.headers()) {
        const auto isSame = [&header](ami::Text name) { return ami::sameName(name, header.name); };
        if (isAsterisks(header.name) && std::ranges::none_of(seen, isSame))
            seen.push_back(header.name);
        else
            told.headers.append({ami::cleaned(header.name), ami::cleaned(header.value, 4096)});
    }
    const Channel *const channel = m_pen.channels().find(e.channel.uniqueid);
    if (!channel)
        return m_pen.tell(QString(), std::move(told));
    told.caller = m_pen.party(*channel);
    m_pen.tell(*channel, std::move(told));
}

void Journal::ended(Channel &channel, ami::Text cause)
{
    m_ringing.ended(channel, cause);
    m_places.ended(channel);
    m_transfers.ended(channel);
    m_meetings.ended(channel);
    m_endings.ended(channel, cause);
}

} // namespace pbx
