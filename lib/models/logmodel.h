// SPDX-License-Identifier: MIT
#pragma once

#include "desk/support/programlog.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace models {

/// What the program did and saw, the newest last, as it grows.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Level, Where, What, ColumnCount };
    static constexpr int LevelRole = Qt::UserRole; ///< desk::LogEntry::Level as a number

    /// The log outlives it.
    explicit LogModel(const desk::ProgramLog &log, QObject *parent = nullptr);

    const desk::LogEntry &entry(int row) const { return m_entries[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString levelName(desk::LogEntry::Level level);

private:
    void add(const desk::LogEntry &entry);

    std::deque<desk::LogEntry> m_entries;
};

/// Those of at least a level in which every typed word is found.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(LogModel &log, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    void setLowest(desk::LogEntry::Level level);
    const desk::LogEntry &entry(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_log;
    QStringList m_words;
    desk::LogEntry::Level m_lowest = desk::LogEntry::Level::Detail;
};

} // namespace models
