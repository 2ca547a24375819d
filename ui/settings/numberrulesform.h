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
    explicit NumberRulesForm(const Look &look, QWidget *parent = nullptr);

    void show(const desk::NumberRules &rules);
    /// As they stand in the form.
    desk::NumberRules rules() const;
    /// Why they cannot be used as they are, in sentences; empty if they can.
    QString problem() const;
    /// What sets which of a profile's settings.
    QList<std::pair<QWidget *, QString>> settings() const;

signals:
    void edited();

private:
    void fillCountries();
    void chooseCountry(const QString &code);
    void makeForm();
    void review();

    bool m_isShowing = false; ///< nobody edits, the form is being filled

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
