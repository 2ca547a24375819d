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

    QueueDay::Seen countersOf(const pbx::Queue &queue, pbx::Moment now)
    {
        return {now, queue.completed.value_or(0), queue.abandoned.value_or(0), inCall(queue)};
    }

    /// What the counters have grown by that was not counted here. Whoever is in a call has been
    /// answered, and is not among the completed yet.
    QueueCount missedBetween(
        const QueueDay::Seen &before, const QueueDay::Seen &after, const QueueCount &counted)
    {
        QueueCount missed;
        missed.answered = std::max(0,
            after.completed - before.completed + after.inCall - before.inCall - counted.answered);
        missed.abandoned = std::max(0, after.abandoned - before.abandoned - counted.abandoned);
        missed.offered = missed.answered + missed.abandoned;
        return missed;
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
    const bool isPicture = m_finding.contains(batch.server);
    if (!isPicture && batch.queues.isEmpty() && batch.agents.isEmpty() && batch.journeys.isEmpty())
        return;
    for (const auto &change : batch.queues)
        review(change, now);
    if (m_finding.remove(batch.server))
        settleAll(batch.server, now);
    for (const auto &change : batch.journeys)
        review(change);
    for (const auto &change : batch.agents) {
        for (const auto &credit : m_agents.review(change, batch.server, batch.isLive, now))
            this->credit(batch.server, credit, now);
    }
    emit changed();
}

/// The link comes first, and then the picture of what has become of the queues meanwhile.
void QueueDays::setLink(const QString &server, bool isUp)
{
    if (m_up.contains(server) == isUp)
        return;
    if (isUp) {
        m_up.insert(server);
        m_finding.insert(server);
    } else {
        m_up.remove(server);
        m_finding.remove(server);
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            if (entry.key().server == server)
                entry->isSettled = false;
        }
    }
    emit changed();
}

void QueueDays::forget(const QString &server)
{
    m_up.remove(server);
    m_finding.remove(server);
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
    const QueueDay day = dayAt(*found, now);
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
    count(entry, change.after->sinceStart, now);
    if (entry.isSettled)
        look(entry, now);
    else if (m_up.contains(id.server) && !m_finding.contains(id.server))
        settle(entry, now); // a queue that came to be while the link was up
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

void QueueDays::add(Entry &entry, const QueueCount &what, pbx::Moment now)
{
    if (now == pbx::Moment())
        return;
    begin(entry, now);
    entry.day.counted += what;
    const auto when = std::max(now, midnightOf(entry.day.date));
    entry.day.quarters[std::size_t(quarterOf(when))] += what;
    if (!entry.isSettled)
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

/// A new day, if it is one: whoever listens over midnight misses nothing of it. What happened just
/// before may be told just after.
QueueDay QueueDays::dayAt(const Entry &entry, pbx::Moment now)
{
    const QDate today = dateOf(now);
    if (entry.day.date == today || entry.day.date == today.addDays(1))
        return entry.day;
    return {.id = entry.day.id,
        .date = today,
        .from = entry.isSettled ? midnightOf(today) : now,
        .seen = entry.day.seen};
}

void QueueDays::begin(Entry &entry, pbx::Moment now)
{
    if (entry.day.date != dateOf(now))
        entry.day = dayAt(entry, now);
}

void QueueDays::settleAll(const QString &server, pbx::Moment now)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry.key().server == server && entry->queue)
            settle(*entry, now);
    }
}

/// Looks at the exchange's own counters after the link has come.
void QueueDays::settle(Entry &entry, pbx::Moment now)
{
    begin(entry, now);
    const QueueDay::Seen found = countersOf(*entry.queue, now);
    const bool isToldWhole = !entry.day.seen && entry.day.from < now; // by who gave the day
    if (!isToldWhole)
        makeUp(entry, found);
    entry.day.seen = found;
    entry.unsettled = {};
    entry.isSettled = true;
}

/// What the counters have grown by was missed here, and so was all they say if they began anew.
void QueueDays::makeUp(Entry &entry, const QueueDay::Seen &found)
{
    QueueDay &day = entry.day;
    const bool isAnew = !day.seen || found.completed < day.seen->completed
        || found.abandoned < day.seen->abandoned;
    const bool isNewDay = !day.seen || day.seen->when < day.from;
    QueueCount missed
        = missedBetween(isAnew ? QueueDay::Seen() : *day.seen, found, entry.unsettled);
    if (isNewDay && isAnew && entry.queue->serviceLevelPercent) {
        missed.rated = found.completed;
        missed.inTime = qRound(*entry.queue->serviceLevelPercent * found.completed / 100);
    }
    day.earlier += missed;
    if (isNewDay && !isAnew)
        day.earlierFrom = day.seen->when;
    if (isNewDay && (!isAnew || missed.offered > 0))
        day.hasEarlier = true;
}

/// Counters that were set to nothing do not tell of the time before any more.
void QueueDays::look(Entry &entry, pbx::Moment now)
{
    QueueDay &day = entry.day;
    const QueueDay::Seen found = countersOf(*entry.queue, now);
    const bool isReset = day.seen && found.completed < day.seen->completed;
    if (isReset && day.hasEarlier && !day.earlierFrom) {
        day.earlier = {};
        day.hasEarlier = false;
    }
    day.seen = found;
}

int QueueDays::serviceSeconds(const Entry &entry) const
{
    if (m_rules.serviceSeconds > 0)
        return m_rules.serviceSeconds;
    const int own = entry.queue ? entry.queue->serviceLevel.value_or(0) : 0;
    return own > 0 ? own : usualServiceSeconds;
}

} // namespace desk
