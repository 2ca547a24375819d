// SPDX-License-Identifier: MIT
#include "desk/alerts.h"

#include <algorithm>

namespace desk {

namespace {

    constexpr std::chrono::seconds crowdTime{1};

    bool isPickedUp(const pbx::Party &party)
    {
        constexpr int up = 6;
        return party.state == up;
    }

} // namespace

void Alerts::setFilter(std::function<bool(const pbx::Call &)> isWanted)
{
    m_isWanted = std::move(isWanted);
}

void Alerts::setOwn(const ExtensionId &own, const QList<pbx::Call> &calls, pbx::Moment now)
{
    withdrawAll();
    m_open.clear();
    m_own = own;
    for (const pbx::Call &call : calls)
        review({std::nullopt, call}, true, now);
}

void Alerts::setLink(const QString &server, bool isUp, pbx::Moment now)
{
    if (server != m_own.server)
        return;
    if (!isUp)
        return withdrawAll();
    const QHash<QString, pbx::Call> open = m_open;
    for (const pbx::Call &call : open) {
        if (rings(call) && !m_raised.contains(call.id) && !m_crowd.contains(call.id))
            consider(call, now);
    }
}

void Alerts::review(const pbx::Batch &batch, pbx::Moment now)
{
    if (batch.server != m_own.server || m_own.number.isEmpty())
        return;
    for (const auto &change : batch.calls)
        review(change, batch.isLive, now);
}

void Alerts::review(const pbx::Change<pbx::Call> &change, bool isLive, pbx::Moment now)
{
    const bool rang = rings(change.before);
    if (rings(change.after)) {
        m_open.insert(change.after->id, *change.after);
        if (m_raised.contains(change.after->id))
            emit updated(*change.after);
        else if (!rang || m_unwanted.contains(change.after->id))
            consider(*change.after, now);
        return;
    }
    if (!m_open.contains(change.row().id))
        return;
    m_open.insert(change.row().id, change.row());
    withdraw(change.row());
    if (const auto known = outcome(change, isLive)) {
        m_open.remove(change.row().id);
        emit decided(change.row(), *known);
    }
}

void Alerts::consider(const pbx::Call &call, pbx::Moment now)
{
    if (m_isWanted && !m_isWanted(call)) {
        m_unwanted.insert(call.id);
        return;
    }
    m_unwanted.remove(call.id);
    raise(call, now);
}

void Alerts::raise(const pbx::Call &call, pbx::Moment now)
{
    while (!m_lastRaised.empty() && now - m_lastRaised.front() >= crowdTime)
        m_lastRaised.pop_front();
    if (m_lastRaised.size() >= std::size_t(mostASecond)) {
        m_crowd.insert(call.id);
        emit crowdChanged(int(m_crowd.size()));
        return;
    }
    m_lastRaised.push_back(now);
    m_raised.insert(call.id);
    emit raised(call);
}

void Alerts::withdraw(const pbx::Call &call)
{
    m_unwanted.remove(call.id);
    if (m_raised.remove(call.id))
        emit withdrawn(call);
    if (m_crowd.remove(call.id))
        emit crowdChanged(int(m_crowd.size()));
}

void Alerts::withdrawAll()
{
    const QHash<QString, pbx::Call> open = m_open;
    for (const pbx::Call &call : open)
        withdraw(call);
}

bool Alerts::rings(const std::optional<pbx::Call> &call) const
{
    return call && call->ringsAt(m_own.number);
}

/// Nothing while the call goes on without anybody having picked up: it may ring here again, or a
/// mailbox take it.
std::optional<Outcome> Alerts::outcome(const pbx::Change<pbx::Call> &change, bool isLive) const
{
    const pbx::Call &call = change.row();
    if (const pbx::Party *const own = call.side(m_own.number); own && isPickedUp(*own))
        return Outcome::AnsweredHere;
    if (std::ranges::any_of(call.targets, isPickedUp))
        return Outcome::AnsweredElsewhere;
    if (change.isGone())
        return isLive ? Outcome::Missed : Outcome::Unknown;
    return std::nullopt;
}

} // namespace desk
