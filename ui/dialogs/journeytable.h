// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"
#include "models/journeybook.h"

#include <QAbstractTableModel>

namespace ui {

/// The way of one call as lines: when, what, how long.
class JourneyTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Duration, Columns };

    JourneyTable(
        const models::JourneyBook &book, models::RowKey call, models::Clock clock, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const models::RowKey &call() const { return m_call; }
    /// The running durations have grown.
    void tick();

private:
    void follow();

    const models::JourneyBook &m_book;
    models::RowKey m_call;
    models::Clock m_clock;
    QList<pbx::JourneyLeg> m_legs;
};

/// `Bob rings for Alice: answered`, `Alice waits in Support`.
QString legLine(const pbx::JourneyLeg &leg);

} // namespace ui
