// SPDX-License-Identifier: MIT
#pragma once

#include "models/callmodel.h"
#include "ui/look.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ui {

/// Paints a conversation: who → whom, by which way, how long.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationDelegate(const Look &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, const models::Conversation &row) const;

    Look m_look;
};

} // namespace ui
