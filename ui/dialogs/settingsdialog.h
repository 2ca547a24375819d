// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "ui/look.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

/// What this desk is set to besides its exchanges: the own phone, how outside numbers are dialled,
/// colours.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Look &look, const desk::Profile &profile, QWidget *parent = nullptr);

signals:
    /// With what was typed; everything else is as it was.
    void changed(const desk::Profile &profile);

private:
    void makeForm();
    void save();

    Look m_look;
    desk::Profile m_profile;
    QLineEdit *m_extension;
    QLineEdit *m_device;
    QLineEdit *m_context;
    QLineEdit *m_outside;
    QLineEdit *m_international;
    QSpinBox *m_longest;
    QComboBox *m_theme;
    QLabel *m_problem;
};

} // namespace ui
