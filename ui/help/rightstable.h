// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"
#include "orders/checkup/rights.h"
#include "ui/look.h"

#include <QAbstractTableModel>

namespace ui {

/// What the panel does, and whether one exchange lets this login do it. What is lacking is first.
class RightsTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Purpose, Granted, Lacking, Action, ColumnCount };

    explicit RightsTable(const Look &look, QObject *parent = nullptr);

    void show(const live::LinkState &link);
    const QList<orders::Right> &rights() const { return m_rights; }
    int missing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const orders::Right &right, int column) const;

    Look m_look;
    QList<orders::Right> m_rights;
};

} // namespace ui
