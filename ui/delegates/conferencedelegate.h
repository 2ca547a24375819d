// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints a conference room as a heading with what is special about it, and below it who is in it.
class ConferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConferenceDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRoom(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintUser(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    Look m_look;
};

} // namespace ui
