// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class FileField;

/// Asks which recording is to be played, and how fast.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReplayDialog(const Look &look, const QString &folder, QWidget *parent = nullptr);

    /// Why it cannot be played.
    void showProblem(const QString &sentence);

signals:
    /// `speed` 1 is as recorded, 0 everything at once.
    void playWanted(const QString &path, double speed);

private:
    void makeForm();
    void review();

    Look m_look;
    FileField *m_file;
    QComboBox *m_speed;
    QLabel *m_problem;
    QPushButton *m_play;
};

} // namespace ui
