// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"
#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row of the history: a day, or a call with its sign, whom it was with, how it ended, and
/// at the right when it was and how long.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const Look &look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDay(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintCall(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    int paintTimes(QPainter &painter, const QRect &rect, const desk::LoggedCall &call) const;
    void paintNote(QPainter &painter, const QRect &rect, const QString &note) const;

    Look m_look;
};

} // namespace ui
