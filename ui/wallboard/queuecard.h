// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuefigures.h"
#include "ui/look.h"
#include "ui/wallboard/cardlayout.h"

#include <QWidget>

namespace ui {

class DayChart;

/// A queue on the wall: its figures large enough for the other end of the room, who answers, and a
/// chart of its day.
class QueueCard : public QWidget
{
    Q_OBJECT

public:
    explicit QueueCard(const Look &look, QWidget *parent = nullptr);

    /// `title` is what the queue is called here.
    void show(const QString &title, const desk::QueueFigures &queue, const desk::QueueDay &day,
        const desk::QueueLimits &limits);
    const desk::QueueFigures &queue() const { return m_queue; }
    DayChart *chart() { return m_chart; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void describe();
    QRect mirrored(const QRect &rect) const;
    QFont letters(double size, QFont::Weight weight = QFont::Normal) const;
    QFont fitting(const QString &text, double size, QFont::Weight weight, int width) const;

    void paintGround(QPainter &painter) const;
    void paintHeading(QPainter &painter) const;
    void paintHero(QPainter &painter, const QRect &place, desk::Figure figure) const;
    void paintFigure(QPainter &painter, const QRect &place, const QString &caption,
        const QString &text, desk::Level level) const;
    void paintFigures(QPainter &painter) const;
    void paintAgents(QPainter &painter) const;
    void paintAgent(QPainter &painter, const QRect &place, const desk::AgentFigures &agent) const;
    /// A word with the icon of the level before it, in its colour.
    void paintTrouble(QPainter &painter, const QRect &line, const QString &words, desk::Level level,
        Qt::Alignment alignment) const;
    desk::Level level(desk::Figure figure) const { return levelOf(m_queue, figure, m_limits); }

    Look m_look;
    QString m_title;
    desk::QueueFigures m_queue;
    desk::QueueFigures m_described; ///< without what runs by itself
    desk::QueueLimits m_limits;
    CardLayout m_layout;
    DayChart *m_chart;
};

} // namespace ui
