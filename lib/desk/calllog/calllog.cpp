// SPDX-License-Identifier: MIT
#include "desk/calllog/calllog.h"

#include "desk/calllog/calltable.h"

namespace desk {

namespace {

    using Calls = QList<LoggedCall>;

    constexpr qsizetype longestNote = 4000;

    Calls listOf(const std::optional<LoggedCall> &call) { return call ? Calls{*call} : Calls(); }

} // namespace

CallLog::CallLog(Archive &archive, QObject *parent) : QObject(parent), m_archive(archive) { }

void CallLog::setNumberRules(const NumberRules &rules) { m_numbering = Numbering(rules); }

void CallLog::setRules(const HistoryRules &rules, pbx::Moment now)
{
    m_rules = rules;
    prune(now);
}

void CallLog::prune(pbx::Moment now)
{
    std::optional<pbx::Moment> olderThan;
    if (m_rules.days > 0)
        olderThan = now - std::chrono::hours(24) * m_rules.days;
    change([olderThan, most = m_rules.calls](
               CallTable &table) { return table.prune(olderThan, most); },
        [this](bool isAny, const QString &problem) {
            report(problem);
            if (isAny)
                emit reset();
        });
}

void CallLog::page(
    const CallQuery &query, qint64 before, int limit, QObject *context, Take take) const
{
    m_archive.ask(
        context,
        [query, before, limit](
            const QString &connection) { return CallTable(connection).page(query, before, limit); },
        std::move(take));
}

void CallLog::lastCallsWith(const QString &number, int limit, QObject *context, Take take) const
{
    m_archive.ask(
        context,
        [match = matchOf(number), limit](const QString &connection) {
            Calls calls
                = match.isEmpty() ? Calls() : CallTable(connection).lastWith(match, limit + 1);
            calls.removeIf(
                [](const LoggedCall &call) { return call.ending == LoggedCall::Ending::GoingOn; });
            return calls.first(std::min<qsizetype>(limit, calls.size()));
        },
        std::move(take));
}

void CallLog::find(const QString &server, const QString &call, QObject *context, Take take) const
{
    m_archive.ask(
        context,
        [server, call](
            const QString &connection) { return CallTable(connection).find(server, call); },
        std::move(take));
}

void CallLog::count(
    const CallQuery &query, QObject *context, std::function<void(int count)> take) const
{
    m_archive.ask(
        context, [query](const QString &connection) { return CallTable(connection).count(query); },
        std::move(take));
}

void CallLog::missed(int limit, QObject *context,
    std::function<void(const QList<LoggedCall> &calls, int unseen)> take) const
{
    m_archive.ask(
        context,
        [limit](const QString &connection) {
            CallTable table(connection);
            return std::pair(
                table.page({.show = CallQuery::Show::Missed}, 0, limit), table.unseen());
        },
        [take = std::move(take)](
            const std::pair<Calls, int> &found) { take(found.first, found.second); });
}

/// `then` is given what comes of the work, and what SQLite says went wrong with it.
template <typename Work, typename Then>
void CallLog::change(Work work, Then then)
{
    m_archive.ask(
        this,
        [work = std::move(work)](const QString &connection) {
            CallTable table(connection);
            auto done = work(table);
            return std::pair(std::move(done), table.problem());
        },
        [then = std::move(then)](const auto &done) { then(done.first, done.second); });
}

/// What comes of the work is what has changed.
template <typename Work>
void CallLog::write(Work work)
{
    change(std::move(work), [this](const Calls &calls, const QString &problem) {
        report(problem);
        if (!problem.isEmpty() || calls.isEmpty())
            return;
        m_isTroubled = false;
        emit changed(calls);
    });
}

/// Once, and not with every call that comes.
void CallLog::report(const QString &problem)
{
    if (!problem.isEmpty() && !std::exchange(m_isTroubled, true))
        emit told(tr("Calls cannot be written down any more: %1.").arg(problem));
}

void CallLog::put(const QList<LoggedCall> &calls)
{
    Calls matched = calls;
    for (LoggedCall &call : matched)
        call.match = matchOf(call.number);
    write([matched](CallTable &table) { return table.put(matched); });
}

void CallLog::drop(const LoggedCall &call)
{
    change([call](CallTable &table) { return table.drop(call); },
        [this](qint64 id, const QString &problem) {
            report(problem);
            if (id > 0 && problem.isEmpty())
                emit forgotten({id});
        });
}

void CallLog::closeLeft(const QString &server, const QStringList &calls)
{
    write([server, calls](CallTable &table) { return table.closeLeft(server, calls); });
}

void CallLog::setNote(qint64 id, const QString &note)
{
    change([id, text = note.trimmed().left(longestNote)](
               CallTable &table) { return listOf(table.setNote(id, text)); },
        [this](const Calls &calls, const QString &problem) {
            if (!problem.isEmpty())
                emit told(tr("The note could not be kept: %1.").arg(problem));
            else if (!calls.isEmpty())
                emit changed(calls);
        });
}

void CallLog::setSeen(qint64 id, bool isSeen)
{
    write([id, isSeen](CallTable &table) { return listOf(table.setSeen(id, isSeen)); });
}

void CallLog::setAllSeen()
{
    write([](CallTable &table) { return table.setAllSeen(); });
}

/// Somebody relies on its being gone.
template <typename Work, typename Then>
void CallLog::forgetBy(Work work, Then then)
{
    change(
        std::move(work), [this, then = std::move(then)](const auto &done, const QString &problem) {
            if (problem.isEmpty())
                then(done);
            else
                emit told(tr("Nothing could be forgotten: %1.").arg(problem));
        });
}

void CallLog::forget(qint64 id)
{
    forgetBy(
        [id](CallTable &table) {
            table.forget(id);
            return QList<qint64>{id};
        },
        [this](const QList<qint64> &ids) { emit forgotten(ids); });
}

void CallLog::forgetNumber(const QString &number)
{
    forgetBy([match = matchOf(number)](CallTable &table) { return table.forgetNumber(match); },
        [this](const QList<qint64> &ids) { emit forgotten(ids); });
}

void CallLog::forgetAll()
{
    forgetBy(
        [](CallTable &table) {
            table.forgetAll();
            return true;
        },
        [this](bool) { emit reset(); });
}

QString CallLog::matchOf(const QString &number) const
{
    if (number.isEmpty())
        return {};
    const auto read = m_numbering.read(number);
    return read ? read->match : number;
}

} // namespace desk
