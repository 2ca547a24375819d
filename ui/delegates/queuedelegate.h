// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QStyledItemDelegate>

namespace desk {
class QueueDays;
struct QueueFigures;
}

namespace pbx {
struct Queue;
}

namespace ui {

/// Paints a queue with its service level and a square per agent, those who wait and those who
/// answer.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const Look &look, QObject *parent);

    /// From where the day's figures and their limits come; without, the exchange's own are shown.
    void setDays(const desk::QueueDays &days) { m_days = &days; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Which agent's square is at that place in the row of the queue; -1 for none.
    int memberAt(const QPoint &place, const QRect &row, const pbx::Queue &queue) const;

private:
    void paintQueue(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintLevel(QPainter &painter, const QRect &rect, const pbx::Queue &queue) const;
    void paintAgents(QPainter &painter, const QRect &rect, const pbx::Queue &queue) const;
    void paintCaller(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintMember(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    QRect squareAt(const QRect &row, int member, int count) const;
    QStringList statistics(const pbx::Queue &queue, const QModelIndex &index) const;
    QColor urgency(std::chrono::seconds wait, const pbx::Queue &queue) const;

    Look m_look;
    const desk::QueueDays *m_days = nullptr;
};

} // namespace ui
