// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entermeaning.h"
#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints what the field at the top offers: somebody with their state, a number, a command.
class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 44; ///< in pixels of the design

    MatchDelegate(const Look &look, const Board &board, QObject *parent);

    /// What choosing an entry is to be.
    void setIntent(const Intent &intent) { m_intent = intent; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
    const Board &m_board;
    Intent m_intent;
};

} // namespace ui
