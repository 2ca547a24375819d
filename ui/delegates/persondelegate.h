// SPDX-License-Identifier: MIT
#pragma once

#include "models/rowkey.h"
#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints somebody as a tile, or in a narrow line.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PersonDelegate(const Look &look, QObject *parent);

    void setLines(bool lines) { m_isLines = lines; }
    /// Whom Enter in the field at the top would reach; marked with a dashed frame.
    void setMarked(const models::RowKey &person) { m_marked = person; }
    /// How far a ringing tile is lit, 0 to 1.
    void setPulse(double pulse) { m_pulse = pulse; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintGround(
        QPainter &painter, const QStyleOptionViewItem &option, const models::Person &person) const;
    void paintTile(QPainter &painter, const QRect &rect, const models::Person &person) const;
    void paintLine(QPainter &painter, const QRect &rect, const models::Person &person) const;

    Look m_look;
    bool m_isLines = false;
    models::RowKey m_marked;
    double m_pulse = 1;
};

} // namespace ui
