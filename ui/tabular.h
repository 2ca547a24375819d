// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QPainter;

namespace ui {

/// How wide the text is when all digits are as wide as the widest, so that a timer does not jitter.
int tabularWidth(const QFontMetrics &metrics, const QString &text);

/// Paints the text with digits of one width, in the painter's font and pen.
void drawTabular(
    QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

/// A label for a running timer.
class TimerLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
