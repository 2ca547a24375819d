// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints a parking space: who waits there and for how much longer, or that it is free.
class SpaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SpaceDelegate(const Look &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace ui
