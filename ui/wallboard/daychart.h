// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queueday.h"
#include "ui/look.h"

#include <QWidget>

namespace ui {

/// A queue's day by the quarter of an hour: who was answered, who gave up, and how many in time.
/// The pointer, or the arrow keys, read the values.
class DayChart : public QWidget
{
    Q_OBJECT

public:
    explicit DayChart(const Look &look, QWidget *parent = nullptr);

    /// `current` is the quarter that goes on; `goal` per cent below which the service is too low.
    void show(const desk::QueueDay &day, int current, std::optional<int> goal);
    /// How large the letters are, in pixels of the design.
    void setTextSize(double size);

    /// The words for the quarter that is looked at; empty for none.
    QString reading() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Span {
        int first = 0; ///< a quarter of an hour
        int last = 0;
        int count() const { return last - first + 1; }
    };

    Span span() const;
    int most() const;
    QRectF plot() const;
    QRectF columnOf(int quarter) const;
    void read(int quarter);
    void paintHead(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintMeasures(QPainter &painter) const;
    void paintLevel(QPainter &painter) const;
    const desk::QueueCount &at(int quarter) const { return m_day.quarters[std::size_t(quarter)]; }

    Look m_look;
    desk::QueueDay m_day;
    std::optional<int> m_goal;
    int m_current = 0;
    int m_read = -1;
    double m_textSize = 12;
};

} // namespace ui
