// SPDX-License-Identifier: MIT
#include "pbx/journal/transfers.h"

#include "pbx/callgroup.h"
#include "pbx/dialchain.h"

#include <algorithm>

namespace pbx {

namespace {

    bool isLegOf(const Channel &channel, const ami::event::AttendedTransfer &e)
    {
        return channel.uniqueid == e.origTransferer.uniqueid
            || channel.uniqueid == e.secondTransferer.uniqueid;
    }

    /// The phone or line that is meant: behind a Local channel the one who talks through it.
    const Channel *personAt(
        Channel &channel, const ami::event::AttendedTransfer &e, const Channel *except)
    {
        if (!channel.isLocal())
            return &channel;
        for (const Channel *const other : talkingWith(channel)) {
            if (other != except && !isLegOf(*other, e))
                return other;
        }
        return nullptr;
    }

    /// Where a feature code has called the target; the event does not always name it.
    Channel *localBeside(const Channel &transferee)
    {
        if (!transferee.bridge)
            return nullptr;
        const auto &all = transferee.bridge->channels;
        const auto found = std::ranges::find_if(all, &Channel::isLocal);
        return found == all.end() ? nullptr : *found;
    }

} // namespace

void Transfers::happened(const ami::event::BlindTransfer &e)
{
    const Channel *const transferer = m_pen.channels().find(e.transferer.uniqueid);
    if (!transferer || !ami::sameName(e.result, "Success"))
        return;
    const Channel *transferee = m_pen.channels().find(e.transferee.uniqueid);
    if (!transferee || transferee->isLocal()) // not named where several are in the bridge
        transferee = m_meetings.lastPartnerOf(*transferer);
    if (transferee)
        m_underway[transferee->uniqueid]
            = {m_pen.party(*transferer), ami::personNumber(e.extension)};
}

void Transfers::arrived(const Channel &transferee, const std::vector<Channel *> &targets)
{
    if (m_underway.empty())
        return;
    if (auto node = m_underway.extract(transferee.uniqueid))
        m_pen.tell(transferee,
            callevent::BlindTransfer{m_pen.party(transferee), node.mapped().transferer,
                m_pen.parties(targets), node.mapped().to});
}

void Transfers::happened(const ami::event::AttendedTransfer &e)
{
    const Channel *const leg = m_pen.channels().find(e.secondTransferer.uniqueid);
    Channel *const at = transfereeOf(e);
    if (!leg || !at || m_completed.contains(leg->uniqueid) || !ami::sameName(e.result, "Success"))
        return;
    const Channel *const transferee = personAt(*at, e, nullptr);
    if (!transferee)
        return;
    Channel *targetAt = m_pen.channels().find(e.transferTarget.uniqueid);
    const Channel *target
        = targetAt ? personAt(*targetAt, e, transferee) : m_meetings.lastPartnerOf(*leg);
    if (ami::sameName(e.destType, "App"))
        return tellBlonde(*transferee, *leg, phonesDialledBy(*transferee));
    if (target == transferee) {
        target = nullptr;
        targetAt = localBeside(*transferee);
    }
    if (!target && targetAt && targetAt->otherHalf) // called by the feature code, not yet there
        return tellBlonde(*transferee, *leg, phonesDialledBy(*targetAt->otherHalf));
    const bool isJoined
        = ami::sameName(e.destType, "Bridge") || ami::sameName(e.destType, "Threeway");
    if (!target || !isJoined)
        return;
    m_completed.insert(leg->uniqueid);
    m_meetings.told(*transferee, *target);
    m_pen.tell(*transferee,
        callevent::AttendedTransfer{
            m_pen.party(*transferee), m_pen.party(*leg), m_pen.party(*target)});
}

void Transfers::tellBlonde(
    const Channel &transferee, const Channel &leg, const std::vector<Channel *> &targets)
{
    m_completed.insert(leg.uniqueid);
    m_pen.tell(transferee,
        callevent::BlondeTransfer{
            m_pen.party(transferee), m_pen.party(leg), m_pen.parties(targets)});
}

void Transfers::ended(const Channel &channel)
{
    arrived(channel, {});
    if (!m_completed.empty())
        m_completed.erase(channel.uniqueid);
}

/// Named in the event, or else who has talked with the transferer's first leg; with a feature code
/// it has one only, which has talked with the target since.
Channel *Transfers::transfereeOf(const ami::event::AttendedTransfer &e) const
{
    if (Channel *const named = m_pen.channels().find(e.transferee.uniqueid))
        return named;
    const Channel *const leg = m_pen.channels().find(e.origTransferer.uniqueid);
    if (!leg)
        return nullptr;
    return e.origTransferer.uniqueid == e.secondTransferer.uniqueid
        ? m_meetings.firstPartnerOf(*leg)
        : m_meetings.lastPartnerOf(*leg);
}

} // namespace pbx
