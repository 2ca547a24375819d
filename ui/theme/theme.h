// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/face.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

#include <functional>

class QWidget;

namespace ui {

/// What the whole window looks like: colours for light and dark, letters, icons, measures.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, HighContrast, HighContrastDark };
    enum class Text { Small, Body, Strong, Heading, Name, Large, Huge };

    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void setReducedMotion(bool reduced) { m_isMotionReduced = reduced; }
    /// As the system has it: without animations nothing moves.
    void followSystemMotion();
    /// How large letters, and with them all measures, are; in per cent of the system's.
    void setTextPercent(int percent);
    bool isMotionReduced() const { return m_isMotionReduced; }

    const Tokens &tokens() const { return m_tokens; }
    const Tint &tint(const Face &face) const { return m_tokens.*face.tint; }
    QFont font(Text text) const;
    /// A measure of the design, which is drawn for letters 13 pixels high, on this desktop.
    int px(double designed) const;

    /// The icon of that name in one colour, `size` pixels of the design high.
    QPixmap pixmap(const QString &icon, const QColor &color, double size, double ratio = 2) const;
    QIcon icon(const QString &icon, const QColor &color) const;
    static QIcon appIcon();

    /// Gives a window of its own palette and style sheet, now and after every change.
    void dress(QWidget &window);
    /// Calls it now, and whenever letters grow or shrink while that widget lives: for measures that
    /// nothing asks for again.
    void measure(QWidget &widget, const std::function<void()> &set) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    void review();
    void put(QWidget &window) const;

    Mode m_mode = Mode::System;
    bool m_isMotionReduced = false;
    double m_scale = 1;
    int m_textPercent = 100;
    Tokens m_tokens;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

/// The style sheet for all widgets, made from the theme.
QString styleSheet(const Theme &theme);

} // namespace ui
