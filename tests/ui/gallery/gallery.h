// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QDir>

#include <memory>

namespace ui {
class MainWindow;
}

/// How the pictures of one run are seen.
struct Sight {
    QString name; ///< ends the name of each picture
    ui::Theme::Mode mode = ui::Theme::Mode::Light;
    QString language = QStringLiteral("en");
    int textPercent = 100;
};

/// Hangs pictures of windows into a folder.
class Gallery
{
public:
    Gallery(const QDir &folder, const Sight &sight) : m_folder(folder), m_sight(sight) { }

    /// The window of a desk that knows no exchange yet.
    std::unique_ptr<ui::MainWindow> window(const QSize &size) const;
    /// The window of 101, Julia Becker, on an ordinary morning.
    std::unique_ptr<ui::MainWindow> morning(const QSize &size) const;

    /// Shows the widget and takes its picture.
    void hang(QWidget &widget, const QString &name) const;
    void hang(const QPixmap &picture, const QString &name) const;

private:
    QDir m_folder;
    Sight m_sight;
};
