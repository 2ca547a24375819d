// SPDX-License-Identifier: MIT
#include "models/logmodel.h"

#include <algorithm>

namespace models {

using desk::LogEntry;

LogModel::LogModel(const desk::ProgramLog &log, QObject *parent)
    : QAbstractTableModel(parent), m_entries(log.entries())
{
    connect(&log, &desk::ProgramLog::added, this, &LogModel::add);
}

void LogModel::add(const LogEntry &entry)
{
    if (m_entries.size() == desk::ProgramLog::capacity) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back(entry);
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LogModel::levelName(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Detail:
        return tr("detail");
    case LogEntry::Level::Info:
        return tr("note");
    case LogEntry::Level::Warning:
        return tr("warning");
    case LogEntry::Level::Error:
        break;
    }
    return tr("error");
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogEntry &one = entry(index.row());
    const QString time = one.at.time().toString(QStringLiteral("HH:mm:ss"));
    if (role == LevelRole)
        return int(one.level);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3: %4").arg(time, levelName(one.level), one.source, one.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return time;
    case Level:
        return levelName(one.level);
    case Where:
        return one.source;
    default:
        return one.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Level:
        return tr("Kind");
    case Where:
        return tr("Where");
    default:
        return tr("What");
    }
}

LogFilter::LogFilter(LogModel &log, QObject *parent) : QSortFilterProxyModel(parent), m_log(log)
{
    setSourceModel(&log);
}

void LogFilter::setTyped(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LogFilter::setLowest(LogEntry::Level level)
{
    m_lowest = level;
    invalidateFilter();
}

const LogEntry &LogFilter::entry(int row) const
{
    return m_log.entry(mapToSource(index(row, 0)).row());
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogEntry &one = m_log.entry(row);
    return one.level >= m_lowest && std::ranges::all_of(m_words, [&one](const QString &word) {
        return one.text.contains(word, Qt::CaseInsensitive)
            || one.source.contains(word, Qt::CaseInsensitive)
            || LogModel::levelName(one.level).contains(word, Qt::CaseInsensitive);
    });
}

} // namespace models
