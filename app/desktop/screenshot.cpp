// SPDX-License-Identifier: MIT
#include "screenshot.h"

#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QWidget>

namespace {

constexpr int gap = 12;

bool isAbove(const QWidget &widget, const QWidget &window)
{
    const bool isKind
        = widget.windowType() == Qt::Tool || qobject_cast<const QDialog *>(&widget) != nullptr;
    return &widget != &window && widget.isVisible() && isKind;
}

} // namespace

QImage pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    int bottom = window.height() - gap;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (!isAbove(*widget, window))
            continue;
        if (qobject_cast<const QDialog *>(widget)) {
            painter.drawPixmap(
                QPoint(window.width() - widget->width(), window.height() - widget->height()) / 2,
                widget->grab());
            continue;
        }
        bottom -= widget->height();
        painter.drawPixmap(window.width() - gap - widget->width(), bottom, widget->grab());
        bottom -= gap;
    }
    painter.end();
    return picture.toImage();
}
