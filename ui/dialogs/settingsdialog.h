// SPDX-License-Identifier: MIT
#pragma once

#include "desk/dialects.h"
#include "desk/profile.h"
#include "ui/look.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class NumberRulesForm;

/// What this desk is set to besides its exchanges: the own phone, the rules about numbers, colours.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `dialects` are the kinds of exchanges to choose from.
    SettingsDialog(const Look &look, const desk::Profile &profile, const desk::Dialects &dialects,
        QWidget *parent = nullptr);

signals:
    /// With what was typed; everything else is as it was.
    void changed(const desk::Profile &profile);

private:
    void fillDialects(const desk::Dialects &dialects);
    void makeForm();
    QString problemOfInput() const;
    void save();

    Look m_look;
    desk::Profile m_profile;
    QLineEdit *m_extension;
    QLineEdit *m_device;
    QLineEdit *m_mobile;
    QLineEdit *m_context;
    QComboBox *m_dialect;
    QComboBox *m_theme;
    NumberRulesForm *m_numbers;
    QLabel *m_problem;
};

} // namespace ui
