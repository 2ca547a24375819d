// SPDX-License-Identifier: MIT
#include "desk/queues/queuedays.h"

#include <algorithm>

namespace desk {

namespace {

    constexpr int usualServiceSeconds = 20;

    /// Counters begin anew with the connection.
    int grown(int before, int after) { return after < before ? after : after - before; }

    int inCall(const pbx::Queue &queue)
    {
        return int(std::ranges::count(queue.members, true, &pbx::QueueMember::isInCall));
    }

    std::optional<int> longestWait(const pbx::Queue &queue, pbx::Moment now)
    {
        std::optional<int> longest;
        for (const pbx::QueueCaller &caller : queue.callers) {
            if (!caller.since)
                continue;
            const auto waited
                = std::chrono::duration_cast<std::chrono::seconds>(now - *caller.since);
            longest = std::max(longest.value_or(0), int(waited.count()));
        }
        return longest;
    }

    /// What the exchange has counted, for who sees it for the first time.
    QueueCount countedBy(const pbx::Queue &queue)
    {
        const int completed = queue.completed.value_or(0);
        QueueCount count{
            .answered = completed + inCall(queue), .abandoned = queue.abandoned.value_or(0)};
        count.offered = count.answered + count.abandoned;
        if (queue.serviceLevelPercent) {
            count.rated = completed;
            count.inTime = qRound(*queue.serviceLevelPercent * completed / 100);
        }
        return count;
    }

    int secondsWaited(const pbx::JourneyLeg &leg)
    {
        if (!leg.from || !leg.until)
            return 0;
        return int(
            std::chrono::duration_cast<std::chrono::seconds>(*leg.until - *leg.from).count());
    }

} // namespace

void QueueDays::restore(const QList<QueueDay> &days)
{
    for (const QueueDay &day : days)
        m_entries[day.id].day = day;
    emit changed();
}

QList<QueueDay> QueueDays::days() const
{
    QList<QueueDay> days;
    for (const Entry &entry : m_entries) {
        if (entry.day.date.isValid())
            days.append(entry.day);
    }
    return days;
}

void QueueDays::review(const pbx::Batch &batch, pbx::Moment now)
{
    for (const auto &change : batch.calls)
        m_agents.review(change);
    if (batch.queues.isEmpty() && batch.agents.isEmpty() && batch.journeys.isEmpty())
        return;
    for (const auto &change : batch.queues)
        review(change, now);
    for (const auto &change : batch.journeys)
        review(change);
    for (const auto &change : batch.agents) {
        for (const auto &credit : m_agents.review(change, batch.server, batch.isLive, now))
            this->credit(batch.server, credit, now);
    }
    emit changed();
}

void QueueDays::setLink(const QString &server, bool isUp, pbx::Moment now)
{
    if (m_up.contains(server) == isUp)
        return;
    if (isUp)
        m_up.insert(server);
    else
        m_up.remove(server);
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry.key().server != server)
            continue;
        if (isUp && entry->queue)
            settle(*entry, now);
        entry->isSettled = isUp;
        entry->unsettled = {};
    }
    emit changed();
}

void QueueDays::forget(const QString &server)
{
    m_up.remove(server);
    m_agents.forget(server);
    m_entries.removeIf([&server](const auto &entry) { return entry.key().server == server; });
    emit changed();
}

QList<QueueId> QueueDays::queues() const
{
    QList<QueueId> ids;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->queue)
            ids.append(entry.key());
    }
    return ids;
}

const QueueDay *QueueDays::day(const QueueId &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nullptr : &found->day;
}

std::optional<QueueFigures> QueueDays::figures(const QueueId &id, pbx::Moment now) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd() || !found->queue)
        return std::nullopt;
    const pbx::Queue &queue = *found->queue;
    const bool isToday = found->day.date == dateOf(now);
    const QueueDay day = isToday ? found->day : QueueDay{.id = id, .from = now};
    QueueFigures figures{.id = id, .isKnown = m_up.contains(id.server), .day = day.total()};
    figures.waiting = int(queue.callers.size());
    figures.longestWait = longestWait(queue, now);
    figures.serviceSeconds = serviceSeconds(*found);
    if (figures.day.answered > 0) {
        figures.averageWait = queue.holdTime;
        figures.averageTalk = queue.talkTime;
    }
    if (day.counted.answered > 0)
        figures.averageWait = int(day.counted.waitSeconds / day.counted.answered);
    if (day.completed > 0)
        figures.averageTalk = int(day.talkSeconds / day.completed);
    figures.isWhole = day.isWhole();
    figures.since = day.hasEarlier ? day.earlierFrom : std::optional(day.from);
    for (const pbx::QueueMember &member : queue.members) {
        AgentFigures agent = m_agents.figuresOf(id.server, member);
        const auto done = std::ranges::find(day.agents, member.interface, &AgentDay::interface);
        if (done != day.agents.end()) {
            agent.answered = done->answered;
            agent.talkSeconds = done->talkSeconds;
            agent.pausedSeconds = done->pausedSeconds;
        }
        if (agent.state == AgentFigures::State::Paused && agent.since) {
            const auto from = std::max(*agent.since, midnightOf(dateOf(now)));
            agent.pausedSeconds
                += std::chrono::duration_cast<std::chrono::seconds>(std::max(now, from) - from)
                       .count();
        }
        figures.agents.append(agent);
    }
    return figures;
}

void QueueDays::review(const pbx::Change<pbx::Queue> &change, pbx::Moment now)
{
    const QueueId id{change.row().server, change.row().name};
    Entry &entry = m_entries[id];
    entry.day.id = id;
    entry.queue = change.after;
    if (!change.after)
        return;
    const bool isUp = m_up.contains(id.server);
    if (isUp && !entry.isSettled) {
        settle(entry, now); // a queue that came to be while the link was up
        entry.isSettled = true;
    }
    count(entry, change.after->sinceStart, now);
    if (isUp)
        look(entry, now);
}

/// The wait of each who gave up is told with the way of the call only.
void QueueDays::review(const pbx::Change<pbx::Journey> &change)
{
    if (!change.after)
        return;
    const auto &legs = change.after->legs;
    for (qsizetype i = 0; i < legs.size(); ++i) {
        const bool wasOver
            = change.before && i < change.before->legs.size() && change.before->legs[i].isOver;
        if (legs[i].outcome != u"abandoned" || wasOver)
            continue;
        const auto entry = m_entries.find({change.after->server, legs[i].place});
        if (entry == m_entries.end() || secondsWaited(legs[i]) <= serviceSeconds(*entry))
            continue;
        add(*entry, {.rated = 1}, legs[i].until.value_or(pbx::Moment()));
    }
}

void QueueDays::count(Entry &entry, const pbx::QueueTally &tally, pbx::Moment now)
{
    const bool isAnew = tally.joined < entry.tally.joined;
    const pbx::QueueTally before = isAnew ? pbx::QueueTally() : entry.tally;
    entry.tally = tally;
    QueueCount news{.offered = tally.joined - before.joined,
        .answered = grown(before.answered, tally.answered),
        .abandoned = grown(before.abandoned, tally.abandoned),
        .waitSeconds = tally.holdSeconds - before.holdSeconds};
    news.rated = news.answered;
    // Several in one batch are rare; each is taken to have waited as long as the others.
    if (news.answered > 0 && news.waitSeconds / news.answered <= serviceSeconds(entry))
        news.inTime = news.answered;
    if (news != QueueCount())
        add(entry, news, now);
}

void QueueDays::add(Entry &entry, const QueueCount &what, pbx::Moment now) const
{
    if (now == pbx::Moment())
        return;
    begin(entry, now);
    entry.day.counted += what;
    entry.day.quarters[std::size_t(quarterOf(now))] += what;
    if (!m_up.contains(entry.day.id.server))
        entry.unsettled += what;
}

void QueueDays::credit(const QString &server, const AgentWatch::Credit &credit, pbx::Moment now)
{
    const auto entry = m_entries.find({server, credit.queue});
    if (entry == m_entries.end())
        return;
    std::int64_t paused = 0;
    if (credit.pausedFrom) {
        const auto from = std::max(*credit.pausedFrom, midnightOf(dateOf(now)));
        paused = std::max<std::int64_t>(
            0, std::chrono::duration_cast<std::chrono::seconds>(now - from).count());
    }
    if (credit.answered == 0 && credit.completed == 0 && paused == 0)
        return;
    begin(*entry, now);
    entry->day.completed += credit.completed;
    entry->day.talkSeconds += credit.talkSeconds;
    AgentDay &agent = entry->day.agent(credit.interface);
    agent.answered += credit.answered;
    agent.talkSeconds += credit.talkSeconds;
    agent.pausedSeconds += paused;
}

/// A new day, if it is one: whoever listens over midnight misses nothing of it.
void QueueDays::begin(Entry &entry, pbx::Moment now) const
{
    const QDate today = dateOf(now);
    if (entry.day.date == today)
        return;
    const bool goesOn = entry.isSettled && m_up.contains(entry.day.id.server)
        && entry.day.date.addDays(1) == today;
    entry.day = {.id = entry.day.id,
        .date = today,
        .from = goesOn ? midnightOf(today) : now,
        .seen = entry.day.seen};
}

/// Looks at the exchange's own counters after the link has come: what they have grown by was
/// missed here. Whoever is in a call has been answered, and is not among the completed yet.
void QueueDays::settle(Entry &entry, pbx::Moment now) const
{
    const bool isNew = entry.day.date != dateOf(now);
    begin(entry, now);
    QueueDay &day = entry.day;
    const pbx::Queue &queue = *entry.queue;
    const int completed = queue.completed.value_or(0);
    const int abandoned = queue.abandoned.value_or(0);
    const bool isReset
        = day.seen && (completed < day.seen->completed || abandoned < day.seen->abandoned);
    if (day.seen && !isReset) {
        QueueCount missed;
        missed.answered = std::max(0,
            completed - day.seen->completed + inCall(queue) - day.seen->inCall
                - entry.unsettled.answered);
        missed.abandoned = std::max(0, abandoned - day.seen->abandoned - entry.unsettled.abandoned);
        missed.offered = missed.answered + missed.abandoned;
        day.earlier += missed;
        if (isNew) {
            day.hasEarlier = true;
            day.earlierFrom = day.seen->when;
        }
    } else if (isNew && completed + abandoned > 0) {
        day.earlier = countedBy(queue);
        day.hasEarlier = true;
    }
    look(entry, now);
}

/// Counters that were set to nothing do not tell of the time before any more.
void QueueDays::look(Entry &entry, pbx::Moment now)
{
    QueueDay &day = entry.day;
    const pbx::Queue &queue = *entry.queue;
    const QueueDay::Seen seen{
        now, queue.completed.value_or(0), queue.abandoned.value_or(0), inCall(queue)};
    const bool isReset = day.seen && seen.completed < day.seen->completed;
    if (isReset && day.hasEarlier && !day.earlierFrom) {
        day.earlier = {};
        day.hasEarlier = false;
    }
    day.seen = seen;
}

int QueueDays::serviceSeconds(const Entry &entry) const
{
    if (m_rules.serviceSeconds > 0)
        return m_rules.serviceSeconds;
    const int own = entry.queue ? entry.queue->serviceLevel.value_or(0) : 0;
    return own > 0 ? own : usualServiceSeconds;
}

} // namespace desk
