// SPDX-License-Identifier: MIT
#include "models/historymodel.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace models {

namespace {

    QDate dayOf(pbx::Moment moment)
    {
        const auto sinceEpoch = floor<std::chrono::milliseconds>(moment.time_since_epoch());
        return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).date();
    }

} // namespace

HistoryModel::HistoryModel(desk::CallLog &log, QObject *parent)
    : QAbstractListModel(parent), m_log(log)
{
    connect(&log, &desk::CallLog::changed, this, &HistoryModel::take);
    connect(&log, &desk::CallLog::forgotten, this, &HistoryModel::forget);
    connect(&log, &desk::CallLog::reset, this, &HistoryModel::reload);
    reload();
}

void HistoryModel::setQuery(const desk::CallQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.call ? QVariant(row.call->title()) : QVariant(row.day);
    case CallRole:
        return row.call ? QVariant::fromValue(*row.call) : QVariant();
    case DayRole:
        return row.day;
    case IsDayRole:
        return !row.call;
    default:
        return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && !m_rows[index.row()].call)
        return Qt::ItemIsEnabled; // the keyboard goes past it
    return QAbstractListModel::flags(index);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    if (m_isLoading || !m_hasMore)
        return;
    load(m_rows.isEmpty() ? 0 : m_rows.constLast().order);
}

HistoryModel::Row HistoryModel::rowOf(const desk::LoggedCall &call)
{
    return {dayOf(call.began), call, call.id};
}

/// The last moment of the day: no call of it comes later.
HistoryModel::Row HistoryModel::headingOf(QDate day)
{
    return {day, std::nullopt, day.addDays(1).startOfDay().toMSecsSinceEpoch() * 1000 - 1};
}

/// What stands there stays until the first page has come: no flicker while somebody types.
void HistoryModel::reload()
{
    ++m_reading;
    m_hasMore = true;
    m_isLoading = false;
    load(0);
}

void HistoryModel::load(qint64 before)
{
    m_isLoading = true;
    m_log.page(m_query, before, pageSize, this,
        [this, before, reading = m_reading](const QList<desk::LoggedCall> &calls) {
            if (reading != m_reading)
                return;
            m_hasMore = calls.size() == pageSize;
            if (before == 0 && !m_rows.isEmpty()) {
                beginResetModel();
                m_rows.clear();
                endResetModel();
            }
            append(calls);
            m_isLoading = false; // views ask for more as soon as they hear of a reset
            emit loaded();
        });
}

void HistoryModel::append(const QList<desk::LoggedCall> &calls)
{
    QList<Row> rows;
    QDate day = m_rows.isEmpty() ? QDate() : m_rows.constLast().day;
    const qint64 oldest
        = m_rows.isEmpty() ? std::numeric_limits<qint64>::max() : m_rows.constLast().order;
    for (const desk::LoggedCall &call : calls) {
        if (call.id >= oldest)
            continue; // it has come by itself meanwhile
        const Row row = rowOf(call);
        if (row.day != day)
            rows.append(headingOf(row.day));
        day = row.day;
        rows.append(row);
    }
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void HistoryModel::take(const QList<desk::LoggedCall> &calls)
{
    for (const desk::LoggedCall &call : calls) {
        const int place = placeOf(call.id);
        const bool isThere = place < m_rows.size() && m_rows[place].order == call.id;
        const bool isWanted = fits(m_query, call);
        if (isThere && isWanted) {
            m_rows[place].call = call;
            emit dataChanged(index(place), index(place));
        } else if (isThere) {
            remove(place);
        } else if (isWanted && (place < m_rows.size() || !m_hasMore)) {
            insert(call);
        }
    }
}

void HistoryModel::forget(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        const int place = placeOf(id);
        if (place < m_rows.size() && m_rows[place].order == id)
            remove(place);
    }
}

int HistoryModel::placeOf(qint64 order) const
{
    const auto at = std::ranges::lower_bound(m_rows, order, std::greater(), &Row::order);
    return int(at - m_rows.begin());
}

void HistoryModel::insert(const desk::LoggedCall &call)
{
    const Row row = rowOf(call);
    const int place = placeOf(row.order);
    const bool hasHeading = place > 0 && m_rows[place - 1].day == row.day;
    beginInsertRows({}, place, place + (hasHeading ? 0 : 1));
    m_rows.insert(place, row);
    if (!hasHeading)
        m_rows.insert(place, headingOf(row.day));
    endInsertRows();
}

/// The last call of a day takes the heading with it.
void HistoryModel::remove(int row)
{
    const bool isLast = row + 1 == m_rows.size() || !m_rows[row + 1].call;
    const int first = !m_rows[row - 1].call && isLast ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.remove(first, row - first + 1);
    endRemoveRows();
}

} // namespace models
