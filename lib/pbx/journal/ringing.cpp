// SPDX-License-Identifier: MIT
#include "pbx/journal/ringing.h"

#include "pbx/callgroup.h"
#include "pbx/dialchain.h"
#include "pbx/journal/hangupcause.h"

namespace pbx {

namespace {

    QString lowered(ami::Text text) { return ami::cleaned(text).toLower(); }

    /// A phone's call that is picked up elsewhere ends normally, and no DialEnd tells of it.
    QString ringEnd(ami::Text ended, bool isCancelled, bool isUnanswered, bool hasVanished)
    {
        if (ended == hangupcause::answeredElsewhere || hasVanished)
            return QStringLiteral("answered_elsewhere");
        if (ended == hangupcause::busy)
            return QStringLiteral("busy");
        if (isUnanswered)
            return QStringLiteral("noanswer");
        if (isCancelled)
            return QStringLiteral("cancel");
        if (ended == hangupcause::normal)
            return QStringLiteral("answered_elsewhere");
        const bool isNoAnswer = ended == hangupcause::noAnswer || ended == hangupcause::noResponse;
        return isNoAnswer ? QStringLiteral("noanswer") : QStringLiteral("cancel");
    }

    /// `103` of `PJSIP/103`, `Local/103@internal` and `103@internal`.
    QString numberOf(ami::Text forward)
    {
        if (const auto slash = forward.rfind('/'); slash != ami::Text::npos)
            forward.remove_prefix(slash + 1);
        return ami::personNumber(forward.substr(0, forward.find('@')));
    }

} // namespace

Ringing::Ringing(const Pen &pen, Transfers &transfers) : m_pen(pen), m_transfers(transfers) { }

void Ringing::changed(Channel &phone, int stateBefore)
{
    if (phone.isLocal() || phone.state == stateBefore)
        return;
    if (phone.is(Channel::State::Ringing))
        begin(phone);
    else if (phone.is(Channel::State::Up) && stateBefore == int(Channel::State::Down)
        && phone.dialledBy)
        begin(phone); // answered at once, or rang with early media only
}

/// `Newstate Ringing` may come before its DialBegin (1 in 20 on Asterisk 22).
void Ringing::dialBegan(Channel &phone)
{
    if (!phone.isLocal() && phone.is(Channel::State::Ringing))
        begin(phone);
}

/// A phone that was found ringing has begun before anybody listened; its end is still to be told.
void Ringing::listed(Channel &phone)
{
    if (!phone.wasFound || phone.isLocal() || !phone.is(Channel::State::Ringing) || !phone.group)
        return;
    if (const Channel *const caller = callerOf(phone); caller && !m_rings.contains(phone.uniqueid))
        m_rings[phone.uniqueid] = {m_pen.party(*caller)};
}

void Ringing::begin(Channel &phone)
{
    Channel *const caller = callerOf(phone);
    if (!caller && phone.dialledBy)
        m_early.push_back(phone.uniqueid);
    if (!caller || !phone.group || m_rings.contains(phone.uniqueid))
        return;
    m_transfers.arrived(*caller, phonesDialledBy(*caller));
    const Ring &ring = m_rings[phone.uniqueid] = {m_pen.party(*caller)};
    m_pen.tell(phone, callevent::BDial{ring.caller, {m_pen.party(phone)}});
}

/// Early media instead of `Ringing`: the far end is heard to ring, or to say why it does not.
void Ringing::progressed(const ami::event::DialState &e)
{
    Channel *const phone = m_pen.channels().find(e.destination.uniqueid);
    if (phone && !phone->isLocal() && phone->dialledBy && e.dialStatus == "PROGRESS")
        begin(*phone);
}

/// A cancelled phone's Hangup says whether somebody else has answered: cause 26.
void Ringing::dialEnded(Channel &destination, ami::Text status, ami::Text forward)
{
    if (destination.isLocal() && status == "NOANSWER")
        noteUnanswered(destination);
    const auto found = m_rings.find(destination.uniqueid);
    if (!forward.empty()) {
        if (found != m_rings.end())
            end(destination, QStringLiteral("forward"));
        if (const Channel *const caller = callerOf(destination))
            m_pen.tell(*caller,
                callevent::Forward{
                    m_pen.party(*caller), m_pen.party(destination), numberOf(forward)});
        return;
    }
    if (found == m_rings.end()) {
        if (destination.wasFound && !destination.isLocal() && destination.is(Channel::State::Up))
            endUnheard(destination, status);
        else if (Channel *const caller = callerOf(destination); caller && !destination.isLocal())
            m_transfers.arrived(*caller, phonesDialledBy(*caller)); // at one that did not ring
        return;
    }
    if (status == "CANCEL")
        found->second.isCancelled = true;
    else
        end(destination, lowered(status));
}

/// It was found after it had answered and before its DialEnd.
void Ringing::endUnheard(Channel &phone, ami::Text status)
{
    if (const Channel *const caller = callerOf(phone))
        m_pen.tell(phone,
            callevent::BDialEnd{m_pen.party(*caller), {m_pen.party(phone)}, lowered(status)});
}

/// The phone behind a Local channel only hears of a cancel when its time is over.
void Ringing::noteUnanswered(const Channel &half)
{
    if (!half.otherHalf)
        return;
    for (const Channel *const phone : half.otherHalf->dialling) {
        if (const auto found = m_rings.find(phone->uniqueid); found != m_rings.end())
            found->second.isUnanswered = true;
    }
}

/// The event comes while the phone still rings; its Hangup follows.
void Ringing::pickedUp(const ami::event::Pickup &e)
{
    const Channel *const picker = m_pen.channels().find(e.channel.uniqueid);
    const auto found = m_rings.find(e.target.uniqueid);
    if (!picker || found == m_rings.end())
        return;
    const QString callerId = found->second.caller.uniqueid;
    const Channel *const caller = m_pen.channels().find(callerId.toStdString());
    callevent::Pickup told{
        caller ? m_pen.party(*caller) : found->second.caller, m_pen.party(*picker), {}};
    for (const auto &[phone, ring] : m_rings) {
        if (ring.caller.uniqueid != callerId)
            continue;
        if (const Channel *const channel = m_pen.channels().find(phone))
            told.insteadOf.append(m_pen.party(*channel));
    }
    m_pickers.insert(picker->uniqueid);
    if (caller)
        m_takers.erase(caller->uniqueid);
    m_pen.tell(*m_pen.channels().find(found->first), std::move(told));
}

/// An INVITE with Replaces: no event says so, and the phone that rang is hung up without a DialEnd,
/// most often before.
void Ringing::tookOver(Channel &caller, const Channel &picker)
{
    if (m_pickers.contains(picker.uniqueid))
        return;
    if (auto node = m_vanished.extract(caller.uniqueid))
        tellPickup(caller, picker, node.mapped());
    else
        m_takers[caller.uniqueid] = picker.uniqueid;
}

void Ringing::tellPickup(
    const Channel &caller, const Channel &picker, const QList<Party> &insteadOf)
{
    m_pen.tell(caller, callevent::Pickup{m_pen.party(caller), m_pen.party(picker), insteadOf});
}

void Ringing::entered()
{
    for (const std::string &uniqueid : std::exchange(m_early, {})) {
        Channel *const phone = m_pen.channels().find(uniqueid);
        if (phone && phone->is(Channel::State::Ringing))
            begin(*phone);
    }
}

void Ringing::transferred()
{
    for (auto &[uniqueid, ring] : m_rings) {
        Channel *const phone = m_pen.channels().find(uniqueid);
        if (const Channel *const caller = phone ? callerOf(*phone) : nullptr)
            ring.caller = m_pen.party(*caller);
    }
}

void Ringing::end(const Channel &phone, const QString &reason)
{
    const auto node = m_rings.extract(m_rings.find(phone.uniqueid));
    const Ring &ring = node.mapped();
    const Channel *const caller = m_pen.channels().find(ring.caller.uniqueid.toStdString());
    m_pen.tell(phone,
        callevent::BDialEnd{
            caller ? m_pen.party(*caller) : ring.caller, {m_pen.party(phone)}, reason});
}

void Ringing::ended(Channel &phone, ami::Text cause)
{
    m_vanished.erase(phone.uniqueid);
    m_takers.erase(phone.uniqueid);
    m_pickers.erase(phone.uniqueid);
    const auto found = m_rings.find(phone.uniqueid);
    if (found == m_rings.end())
        return;
    const Ring &ring = found->second;
    const Channel *const caller = callerOf(phone);
    const bool hasVanished = caller && cause == hangupcause::unknown && !phone.hasAskedHangup
        && !phone.isToldToHangUp && !ring.isCancelled && !ring.isUnanswered;
    end(phone, ringEnd(cause, ring.isCancelled, ring.isUnanswered, hasVanished));
    if (!hasVanished)
        return;
    const auto taker = m_takers.extract(caller->uniqueid);
    if (const Channel *const picker = taker ? m_pen.channels().find(taker.mapped()) : nullptr)
        tellPickup(*caller, *picker, {m_pen.party(phone)});
    else
        m_vanished[caller->uniqueid].append(m_pen.party(phone));
}

} // namespace pbx
