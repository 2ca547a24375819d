// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/popuplook.h"
#include "ui/board.h"
#include "ui/look.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSlider;

namespace ui {

/// What is heard when a call rings, for each queue if wanted.
class SoundsForm : public QWidget
{
    Q_OBJECT

public:
    SoundsForm(const Look &look, const Board &board, QWidget *parent = nullptr);

    void setSounds(const desk::PopupSounds &sounds);
    desk::PopupSounds sounds() const;

signals:
    void edited();

private:
    /// `normal` has a line for sounding as all others do, where there is such a thing.
    QComboBox *chooser(const QString &name, bool hasNormal);
    static void choose(QComboBox &box, const QString &sound);
    void addQueue(const QString &queue);
    void pickFile(QComboBox &box);

    const Board &m_board;
    QFormLayout *m_form;
    QComboBox *m_normal;
    QCheckBox *m_repeats;
    QSlider *m_volume;
    QMap<QString, QComboBox *> m_queues;
};

} // namespace ui
