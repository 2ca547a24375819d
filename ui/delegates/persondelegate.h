// SPDX-License-Identifier: MIT
#pragma once

#include "desk/peoplearrangement.h"
#include "models/person.h"
#include "models/rowkey.h"
#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints somebody as a tile, in a narrow line, or as a small tile with no more than the name.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Form = desk::PeopleArrangement::Form;

    PersonDelegate(const Look &look, QObject *parent);

    void setForm(Form form) { m_form = form; }
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
    void paintDense(QPainter &painter, const QRect &rect, const models::Person &person) const;
    /// Draws the marks at the right end; returns how wide they are.
    int paintMarks(QPainter &painter, const QRect &rect, const models::Person &person) const;

    Look m_look;
    Form m_form = Form::Tiles;
    models::RowKey m_marked;
    double m_pulse = 1;
};

} // namespace ui
