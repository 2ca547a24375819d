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
    if (ami::sameName(e.destType, "App")) {
        std::vector<Channel *> targets = phonesDialledBy(*leg);
        std::ranges::copy(phonesDialledBy(*transferee), std::back_inserter(targets));
        m_completed.insert(leg->uniqueid);
        m_pen.tell(*transferee,
            callevent::BlondeTransfer{
                m_pen.party(*transferee), m_pen.party(*leg), m_pen.parties(targets)});
        return;
    }
    Channel *const targetAt = m_pen.channels().find(e.transferTarget.uniqueid);
    const Channel *const target
        = targetAt ? personAt(*targetAt, e, transferee) : m_meetings.lastPartnerOf(*leg);
    if (!target || target == transferee || !ami::sameName(e.destType, "Bridge"))
        return;
    m_completed.insert(leg->uniqueid);
    m_meetings.told(*transferee, *target);
    m_pen.tell(*transferee,
        callevent::AttendedTransfer{
            m_pen.party(*transferee), m_pen.party(*leg), m_pen.party(*target)});
}

void Transfers::ended(const Channel &channel)
{
    arrived(channel, {});
    if (!m_completed.empty())
        m_completed.erase(channel.uniqueid);
}

/// Named in the event, or else who has talked with the transferer's first leg.
Channel *Transfers::transfereeOf(const ami::event::AttendedTransfer &e) const
{
    if (Channel *const named = m_pen.channels().find(e.transferee.uniqueid))
        return named;
    const Channel *const leg = m_pen.channels().find(e.origTransferer.uniqueid);
    return leg ? m_meetings.lastPartnerOf(*leg) : nullptr;
}

} // namespace pbx
