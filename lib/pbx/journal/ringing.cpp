// SPDX-License-Identifier: MIT
#include "pbx/journal/ringing.h"

#include "pbx/callgroup.h"
#include "pbx/dialchain.h"
#include "pbx/journal/hangupcause.h"

namespace pbx {

namespace {

    QString lowered(ami::Text text) { return ami::cleaned(text).toLower(); }

    /// A phone's call that is picked up elsewhere ends normally, and no DialEnd tells of it.
    QString ringEnd(ami::Text ended, bool isCancelled, bool isUnanswered)
    {
        if (ended == hangupcause::answeredElsewhere)
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
        m_rings[phone.uniqueid] = {m_pen.party(*caller), ami::cleaned(phone.group->id)};
}

void Ringing::begin(Channel &phone)
{
    Channel *const caller = callerOf(phone);
    if (!caller || !phone.group || m_rings.contains(phone.uniqueid))
        return;
    m_transfers.arrived(*caller, phonesDialledBy(*caller));
    const Ring &ring = m_rings[phone.uniqueid]
        = {m_pen.party(*caller), ami::cleaned(phone.group->id)};
    m_pen.tell(ring.call, callevent::BDial{ring.caller, {m_pen.party(phone)}});
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
    m_pen.tell(found->second.call, std::move(told));
}

void Ringing::end(const Channel &phone, const QString &reason)
{
    const auto node = m_rings.extract(m_rings.find(phone.uniqueid));
    const Ring &ring = node.mapped();
    const Channel *const caller = m_pen.channels().find(ring.caller.uniqueid.toStdString());
    m_pen.tell(ring.call,
        callevent::BDialEnd{
            caller ? m_pen.party(*caller) : ring.caller, {m_pen.party(phone)}, reason});
}

void Ringing::ended(const Channel &phone, ami::Text cause)
{
    const auto found = m_rings.find(phone.uniqueid);
    if (found != m_rings.end())
        end(phone, ringEnd(cause, found->second.isCancelled, found->second.isUnanswered));
}

} // namespace pbx
