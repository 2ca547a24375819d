// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/calllog.h"

#include <QAbstractListModel>
#include <QDate>

namespace models {

/// The calls of the log that fit a query, the newest first, under a heading for each day; read page
/// by page as somebody scrolls.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CallRole = Qt::UserRole + 1, ///< desk::LoggedCall; invalid for a heading
        DayRole, ///< QDate, in this machine's time zone
        IsDayRole ///< a heading
    };
    static constexpr int pageSize = 100;

    /// The log outlives the model.
    explicit HistoryModel(desk::CallLog &log, QObject *parent = nullptr);

    void setQuery(const desk::CallQuery &query);
    const desk::CallQuery &query() const { return m_query; }
    /// Whether the first page is still to come.
    bool isLoading() const { return m_isLoading && m_rows.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page has come, be it empty.
    void loaded();

private:
    /// A heading comes before all calls of its day.
    struct Row {
        QDate day;
        std::optional<desk::LoggedCall> call;
        qint64 order = 0; ///< the larger, the further up
    };

    static Row rowOf(const desk::LoggedCall &call);
    static Row headingOf(QDate day);
    void reload();
    void load(qint64 before);
    void append(const QList<desk::LoggedCall> &calls);
    void take(const QList<desk::LoggedCall> &calls);
    void forget(const QList<qint64> &ids);
    int placeOf(qint64 order) const;
    void insert(const desk::LoggedCall &call);
    void remove(int row);

    desk::CallLog &m_log;
    desk::CallQuery m_query;
    QList<Row> m_rows;
    quint64 m_reading = 0; ///< pages asked for before are not wanted any more
    bool m_isLoading = false;
    bool m_hasMore = true;
};

} // namespace models
