// SPDX-License-Identifier: MIT
#include "desk/calllog/recentcalls.h"

#include "desk/calllog/calllog.h"
#include "desk/calllog/callrow.h"

#include <QSet>

#include <algorithm>

namespace desk {

RecentCalls::RecentCalls(CallLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &CallLog::changed, this, &RecentCalls::take);
    connect(&log, &CallLog::forgotten, this, &RecentCalls::remove);
    connect(&log, &CallLog::reset, this, &RecentCalls::load);
    load();
}

QList<LoggedCall> RecentCalls::find(const QString &typed, int limit) const
{
    const QStringList words = wordsIn(typed);
    QList<LoggedCall> found;
    if (words.isEmpty())
        return found;
    QSet<QString> numbers;
    for (const Entry &entry : m_entries) {
        const bool fits = std::ranges::all_of(
            words, [&entry](const QString &word) { return entry.words.contains(word); });
        if (!fits || entry.call.number.isEmpty() || numbers.contains(entry.call.match))
            continue;
        numbers.insert(entry.call.match);
        found.append(entry.call);
        if (found.size() == limit)
            break;
    }
    return found;
}

const LoggedCall *RecentCalls::lastDialled() const
{
    const auto found = std::ranges::find_if(m_entries, [](const Entry &entry) {
        return entry.call.direction == LoggedCall::Direction::Out && !entry.call.number.isEmpty();
    });
    return found == m_entries.end() ? nullptr : &found->call;
}

void RecentCalls::load()
{
    m_log.page({}, 0, most, this, [this](const QList<LoggedCall> &calls) {
        m_entries.clear();
        for (const LoggedCall &call : calls)
            m_entries.append({call, callrow::wordsOf(call)});
        emit changed();
    });
}

void RecentCalls::take(const QList<LoggedCall> &calls)
{
    for (const LoggedCall &call : calls)
        put(call);
    while (m_entries.size() > most)
        m_entries.removeLast();
    emit changed();
}

void RecentCalls::remove(const QList<qint64> &ids)
{
    m_entries.removeIf([&ids](const Entry &entry) { return ids.contains(entry.call.id); });
    emit changed();
}

void RecentCalls::put(const LoggedCall &call)
{
    const auto at = std::ranges::lower_bound(
        m_entries, call.id, std::greater(), [](const Entry &entry) { return entry.call.id; });
    const Entry entry{call, callrow::wordsOf(call)};
    if (at != m_entries.end() && at->call.id == call.id)
        *at = entry;
    else
        m_entries.insert(at, entry);
}

} // namespace desk
