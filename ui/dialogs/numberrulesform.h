// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numberrules.h"
#include "ui/look.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class RewriteTable;

/// The rules about numbers, and a field to try them: what happens to a number shows while it is
/// typed, with the rules as they stand in the form.
class NumberRulesForm : public QWidget
{
    Q_OBJECT

public:
    NumberRulesForm(const Look &look, const desk::NumberRules &rules, QWidget *parent = nullptr);

    /// As they stand in the form.
    desk::NumberRules rules() const;
    /// Why they cannot be used as they are, in sentences; empty if they can.
    QString problem() const;

private:
    void fillCountries(const QString &chosen);
    void makeForm();
    void review();

    Look m_look;
    QComboBox *m_country;
    QLineEdit *m_areaCode;
    QLineEdit *m_ownNumber;
    QLineEdit *m_outside;
    QLineEdit *m_international;
    QSpinBox *m_longest;
    RewriteTable *m_rewrites;
    QLabel *m_problem;
    QLineEdit *m_trial;
    QLabel *m_outcome;
};

} // namespace ui
