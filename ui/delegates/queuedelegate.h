// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuedays.h"
#include "ui/look.h"

#include <QStyledItemDelegate>

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
    desk::Level level(const pbx::Queue &queue, desk::Figure figure) const;
    desk::Level worst(const pbx::Queue &queue) const;
    std::optional<desk::QueueFigures> figures(const pbx::Queue &queue) const;
    std::optional<int> serviceLevel(const pbx::Queue &queue) const;
    QStringList statistics(const pbx::Queue &queue, const QModelIndex &index) const;
    QColor urgency(int waited, const pbx::Queue &queue) const;

    Look m_look;
    const desk::QueueDays *m_days = nullptr;
};

} // namespace ui
