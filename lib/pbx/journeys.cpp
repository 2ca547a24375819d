// SPDX-License-Identifier: MIT
#include "pbx/journeys.h"

#include <algorithm>

namespace pbx {

namespace {

    bool isSame(const Party &one, const Party &other) { return one.uniqueid == other.uniqueid; }

    template <typename Event>
    QString spaceOf(const Event &e)
    {
        return e.lot + u'/' + QString::number(e.space);
    }

    QString numbers(const QList<Party> &parties)
    {
        QStringList all;
        for (const Party &party : parties)
            all.append(party.extension.isEmpty() ? party.callerId.number : party.extension);
        return all.join(QStringLiteral(", "));
    }

} // namespace

/// What is no part of a call's way, a user event or an agent's affairs, has nothing to tell it
/// with.
void Journeys::tell(const CallEvent &event)
{
    if (event.call.isEmpty())
        return;
    const auto add = [&](const auto &body) {
        if constexpr (requires { this->tell(body); }) {
            m_now = event.time;
            m_at = &m_rows.edit(event.call.toStdString());
            m_at->server = m_server;
            m_at->call = event.call;
            tell(body);
            m_at = nullptr;
        }
    };
    std::visit(add, event.body);
}

void Journeys::clear()
{
    m_rows.clear();
    m_settled.clear();
}

void Journeys::tell(const callevent::BDial &e)
{
    for (const Party &target : e.targets)
        begin(Kind::Ringing, target, e.caller);
}

void Journeys::tell(const callevent::BDialEnd &e)
{
    for (const Party &target : e.targets)
        end(Kind::Ringing, target, e.reason);
}

void Journeys::tell(const callevent::Up &e)
{
    endTalksOf(e.caller);
    begin(Kind::Talk, e.caller, e.target);
}

void Journeys::tell(const callevent::Hold &e) { begin(Kind::Hold, e.by); }
void Journeys::tell(const callevent::Unhold &e) { end(Kind::Hold, e.by); }

void Journeys::tell(const callevent::AttendedTransfer &e)
{
    absorb(e.transferer);
    endTalksOf(e.transferer);
    endTalksOf(e.caller);
    note(Kind::AttendedTransfer, e.transferer, e.caller, numbers({e.target}));
    begin(Kind::Talk, e.caller, e.target);
}

void Journeys::tell(const callevent::BlondeTransfer &e)
{
    absorb(e.transferer);
    endTalksOf(e.transferer);
    endTalksOf(e.caller);
    note(Kind::AttendedTransfer, e.transferer, e.caller, numbers(e.targets));
}

void Journeys::tell(const callevent::BlindTransfer &e)
{
    endTalksOf(e.caller);
    note(Kind::BlindTransfer, e.transferer, e.caller, e.to);
}

void Journeys::tell(const callevent::Pickup &e)
{
    note(Kind::Pickup, e.target, e.caller, numbers(e.insteadOf));
}

void Journeys::tell(const callevent::Forward &e) { note(Kind::Forward, e.by, e.caller, e.to); }

void Journeys::tell(const callevent::Park &e)
{
    endTalksOf(e.caller);
    begin(Kind::Parking, e.caller, e.by.value_or(Party()), spaceOf(e));
}

void Journeys::tell(const callevent::Unpark &e) { end(Kind::Parking, e.caller); }

void Journeys::tell(const callevent::ConferenceJoin &e)
{
    endTalksOf(e.party);
    begin(Kind::Conference, e.party, {}, e.conference);
}

void Journeys::tell(const callevent::ConferenceLeave &e) { end(Kind::Conference, e.party); }

void Journeys::tell(const callevent::QueueJoin &e)
{
    endTalksOf(e.caller);
    begin(Kind::Queue, e.caller, {}, e.queue);
}

void Journeys::tell(const callevent::QueueLeave &e) { end(Kind::Queue, e.caller); }

void Journeys::tell(const callevent::QueueCallerAbandon &e)
{
    const qsizetype known = m_at->legs.size();
    begin(Kind::Queue, e.caller, {}, e.queue); // who was found waiting has joined untold
    if (m_at->legs.size() > known && m_now && e.waited)
        m_at->legs.last().from = *m_now - std::chrono::seconds(*e.waited);
    end(Kind::Queue, e.caller, QStringLiteral("abandoned"));
}

void Journeys::tell(const callevent::Recording &e)
{
    if (e.state == QLatin1String("on"))
        begin(Kind::Recording, e.caller);
    else
        end(Kind::Recording, e.caller);
}

void Journeys::tell(const callevent::Hangup &e)
{
    for (JourneyLeg &leg : m_at->legs) {
        if (!std::exchange(leg.isOver, true))
            leg.until = m_now;
    }
    note(Kind::End, e.caller, {}, e.by.value_or(QString()));
    m_at->legs.last().outcome = e.reason;
    m_at->isOver = true;
    settle();
}

/// The same leg does not begin again while it goes on.
void Journeys::begin(Kind kind, const Party &who, const Party &with, const QString &place)
{
    const bool goesOn = std::ranges::any_of(m_at->legs, [&](const JourneyLeg &leg) {
        return leg.kind == kind && !leg.isOver && isSame(leg.who, who) && isSame(leg.with, with);
    });
    if (goesOn || m_at->legs.size() >= longest)
        return;
    m_at->legs.append({.kind = kind, .who = who, .with = with, .place = place, .from = m_now});
}

void Journeys::note(Kind kind, const Party &who, const Party &with, const QString &place)
{
    m_at->legs.append({.kind = kind,
        .who = who,
        .with = with,
        .place = place,
        .from = m_now,
        .until = m_now,
        .isOver = true});
}

void Journeys::end(Kind kind, const Party &who, const QString &outcome)
{
    for (JourneyLeg &leg : m_at->legs) {
        if (leg.kind != kind || leg.isOver || !isSame(leg.who, who))
            continue;
        leg.isOver = true;
        leg.until = m_now;
        leg.outcome = outcome;
    }
}

void Journeys::endTalksOf(const Party &who)
{
    for (JourneyLeg &leg : m_at->legs) {
        if (leg.kind != Kind::Talk || leg.isOver)
            continue;
        if (isSame(leg.who, who) || isSame(leg.with, who)) {
            leg.isOver = true;
            leg.until = m_now;
        }
    }
}

/// The transferer has talked to the target in a call of their own, which is one with this now.
void Journeys::absorb(const Party &transferer)
{
    std::string other;
    QList<JourneyLeg> legs;
    m_rows.each([&](const Journey &journey) {
        const bool isTheirs = !journey.isOver && &journey != m_at
            && std::ranges::any_of(journey.legs, [&](const JourneyLeg &leg) {
                   return isSame(leg.who, transferer) || isSame(leg.with, transferer);
               });
        if (isTheirs) {
            other = journey.call.toStdString();
            legs = journey.legs;
        }
    });
    if (other.empty())
        return;
    const std::string own = m_at->call.toStdString();
    m_rows.remove(other);
    m_at = &m_rows.edit(own);
    m_at->legs += legs;
    std::ranges::stable_sort(m_at->legs, {}, &JourneyLeg::from);
}

void Journeys::settle()
{
    m_settled.push_back(m_at->call.toStdString());
    if (m_settled.size() <= endedKept)
        return;
    m_rows.remove(m_settled.front());
    m_settled.pop_front();
}

} // namespace pbx
