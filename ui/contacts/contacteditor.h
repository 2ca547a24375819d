// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"
#include "ui/look.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class NumberRows;

/// Everything of a contact to be written down or changed.
class ContactEditor : public QDialog
{
    Q_OBJECT

public:
    ContactEditor(const Look &look, const desk::Contact &contact, QWidget *parent = nullptr);

    desk::Contact contact() const;

signals:
    void confirmed(const desk::Contact &contact);

private:
    void makeFields();
    void fill();
    void review();

    Look m_look;
    desk::Contact m_contact;
    QLineEdit *m_name;
    QLineEdit *m_company;
    NumberRows *m_numbers;
    QLineEdit *m_email;
    QLineEdit *m_web;
    QLineEdit *m_groups;
    QLineEdit *m_speedDial;
    QPlainTextEdit *m_note;
    QCheckBox *m_favourite;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace ui
