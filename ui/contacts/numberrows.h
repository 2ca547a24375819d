// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"
#include "ui/look.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

/// Numbers to be written down, a line each with its kind; behind the last there is always an empty
/// one.
class NumberRows : public QWidget
{
    Q_OBJECT

public:
    explicit NumberRows(const Look &look, QWidget *parent = nullptr);

    void setNumbers(const QList<desk::ContactNumber> &numbers);
    QList<desk::ContactNumber> numbers() const;
    /// What is no number, in a sentence; empty if all are.
    QString problem() const;

signals:
    void edited();

private:
    struct Row {
        QComboBox *kind;
        QLineEdit *number;
    };

    void add(const desk::ContactNumber &number);
    void review();

    Look m_look;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace ui
