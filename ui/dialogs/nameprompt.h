// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for one short text, and lets it through only if it can be used.
class NamePrompt : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it has closed.
    NamePrompt(const QString &title, const QString &label, const QString &text, QWidget *parent);

    /// What makes a text usable, and the sentence that says why one is not.
    void setCheck(std::function<bool(const QString &)> check, const QString &whyNot);
    /// What is offered while one types; any part of it may be typed.
    void setChoices(const QStringList &choices);

signals:
    void named(const QString &text);

private:
    QString text() const;
    void review();

    QLineEdit *m_field;
    QLabel *m_problem;
    QPushButton *m_save;
    std::function<bool(const QString &)> m_check;
};

} // namespace ui
