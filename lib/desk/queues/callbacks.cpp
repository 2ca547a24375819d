// SPDX-License-Identifier: MIT
#include "desk/queues/callbacks.h"

#include <algorithm>

namespace desk {

namespace {

    using End = Callback::End;

    constexpr int stateUp = 6; ///< Asterisk's ChannelState

    int secondsOf(const pbx::JourneyLeg &leg)
    {
        if (!leg.from || !leg.until)
            return 0;
        const auto waited
            = std::chrono::duration_cast<std::chrono::seconds>(*leg.until - *leg.from);
        return std::max(0, int(waited.count()));
    }

    bool isLoss(const pbx::JourneyLeg &leg)
    {
        return leg.kind == pbx::JourneyLeg::Kind::Queue && leg.isOver
            && leg.outcome == QLatin1String("abandoned");
    }

    bool isKnown(const pbx::Change<pbx::Journey> &change, qsizetype leg)
    {
        return change.before && leg < change.before->legs.size()
            && isLoss(change.before->legs[leg]);
    }

} // namespace

void Callbacks::restore(const QList<Callback> &entries)
{
    m_entries = entries.mid(0, limit);
    for (Callback &entry : m_entries)
        entry.id = ++m_lastId;
    emit changed();
}

void Callbacks::review(const pbx::Batch &batch, pbx::Moment now)
{
    bool isChanged = forgetOld(now);
    for (const auto &change : batch.journeys) {
        if (!change.after)
            continue;
        for (qsizetype i = 0; i < change.after->legs.size(); ++i) {
            const pbx::JourneyLeg &leg = change.after->legs[i];
            if (!isLoss(leg) || isKnown(change, i) || leg.who.callerId.number.isEmpty())
                continue;
            lose(leg, batch.server);
            isChanged = true;
        }
    }
    for (const auto &change : batch.calls)
        isChanged |= review(change, now);
    if (isChanged)
        emit changed();
}

void Callbacks::lose(const pbx::JourneyLeg &leg, const QString &server)
{
    const pbx::CallerId &caller = leg.who.callerId;
    Callback lost{.id = ++m_lastId,
        .server = server,
        .queue = leg.place,
        .number = caller.number,
        .name = caller.name,
        .match = matchOf(caller.number),
        .when = leg.until.value_or(pbx::Moment()),
        .waitedSeconds = secondsOf(leg)};
    const auto again = std::ranges::find_if(m_entries, [&lost](const Callback &entry) {
        return entry.end == End::Open && entry.server == lost.server
            && isSameNumber(entry.match, lost.match);
    });
    if (again != m_entries.end()) {
        lost.id = again->id;
        lost.times = again->times + 1;
        lost.note = again->note;
        if (lost.name.isEmpty())
            lost.name = again->name;
        m_entries.erase(again);
    }
    m_entries.prepend(lost);
    if (m_entries.size() > limit)
        m_entries.removeLast();
}

bool Callbacks::review(const pbx::Change<pbx::Call> &change, pbx::Moment now)
{
    const std::pair key(change.row().server, change.row().id);
    const bool wasConcerned = m_running.remove(key) > 0;
    if (!change.after || m_entries.isEmpty())
        return wasConcerned;
    const Running running = runningOf(*change.after);
    const bool isConcerned = std::ranges::any_of(m_entries, [&running](const Callback &entry) {
        return std::ranges::any_of(running.matches,
            [&entry](const QString &match) { return isSameNumber(entry.match, match); });
    });
    if (isConcerned)
        m_running.insert(key, running);
    const bool isSettled = isConcerned && settle(*change.after, running, now);
    return isConcerned || wasConcerned || isSettled;
}

/// Whoever talks with them now need not be called back.
bool Callbacks::settle(const pbx::Call &call, const Running &running, pbx::Moment now)
{
    if (!running.talk.isTalking)
        return false;
    bool isSettled = false;
    for (Callback &entry : m_entries) {
        const bool isTheirs = std::ranges::any_of(running.matches,
            [&entry](const QString &match) { return isSameNumber(entry.match, match); });
        const bool isEarlier = call.answered.value_or(now) < entry.when;
        if (!isTheirs || isEarlier || entry.end != End::Open || entry.server != call.server)
            continue;
        entry.end = call.direction == pbx::Call::Direction::In ? End::TheyWereAnswered
                                                               : End::TheyWereCalled;
        entry.by = running.talk.who;
        entry.ended = now;
        isSettled = true;
    }
    return isSettled;
}

void Callbacks::forgetCalls(const QString &server)
{
    if (m_running.removeIf([&](const auto &one) { return one.key().first == server; }) > 0)
        emit changed();
}

void Callbacks::forget(const QString &server)
{
    forgetCalls(server);
    if (m_entries.removeIf([&](const Callback &one) { return one.server == server; }) > 0)
        emit changed();
}

void Callbacks::end(int id, End how, const QString &note, pbx::Moment now)
{
    const auto entry = std::ranges::find(m_entries, id, &Callback::id);
    if (entry == m_entries.end())
        return;
    entry->end = how;
    entry->note = note.trimmed().left(longestNote);
    entry->ended = now;
    emit changed();
}

void Callbacks::reopen(int id)
{
    const auto entry = std::ranges::find(m_entries, id, &Callback::id);
    if (entry == m_entries.end())
        return;
    entry->end = End::Open;
    entry->by.clear();
    entry->ended.reset();
    emit changed();
}

const Callback *Callbacks::find(int id) const
{
    const auto entry = std::ranges::find(m_entries, id, &Callback::id);
    return entry == m_entries.end() ? nullptr : &*entry;
}

int Callbacks::open() const
{
    return int(std::ranges::count(m_entries, End::Open, &Callback::end));
}

std::optional<Callbacks::Talk> Callbacks::talkWith(const Callback &entry) const
{
    for (auto running = m_running.begin(); running != m_running.end(); ++running) {
        const bool isTheirs = std::ranges::any_of(running->matches,
            [&entry](const QString &match) { return isSameNumber(entry.match, match); });
        if (isTheirs && running.key().first == entry.server)
            return running->talk;
    }
    return std::nullopt;
}

bool Callbacks::forgetOld(pbx::Moment now)
{
    const auto oldest = now - std::chrono::hours(24 * m_daysKept);
    return m_entries.removeIf([oldest](const Callback &one) { return one.when < oldest; }) > 0;
}

/// Outside numbers stand on the far side of the call; between two phones of the house each may be
/// the one who was lost.
Callbacks::Running Callbacks::runningOf(const pbx::Call &call) const
{
    using Direction = pbx::Call::Direction;
    Running running;
    // An announcement answers too; only people talk.
    const auto talking = std::ranges::find(call.targets, stateUp, &pbx::Party::state);
    running.talk.isTalking = call.isAnswered && call.stage != pbx::Call::Stage::Queued
        && talking != call.targets.end();
    QStringList numbers;
    if (call.direction != Direction::Out)
        numbers += call.caller.callerId.number;
    if (call.direction != Direction::In) {
        for (const pbx::Party &target : call.targets)
            numbers += target.callerId.number;
        numbers += call.caller.exten;
    }
    for (const QString &number : std::as_const(numbers)) {
        if (const QString match = matchOf(number); !match.isEmpty())
            running.matches += match;
    }
    running.matches.removeDuplicates();
    if (call.direction == Direction::Out)
        running.talk.who = call.caller.title();
    else if (running.talk.isTalking)
        running.talk.who = talking->title();
    return running;
}

QString Callbacks::matchOf(const QString &number) const
{
    if (number.isEmpty())
        return {};
    const auto read = m_numbering.read(number);
    return read ? read->match : QString();
}

} // namespace desk
