// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"
#include "ui/look.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// All that is known of one contact, and a button for each number.
class ContactCard : public QFrame
{
    Q_OBJECT

public:
    explicit ContactCard(const Look &look, QWidget *parent = nullptr);

    /// `source` is the directory that knows them; empty for the own book.
    void show(const desk::Contact &contact, const QString &source);
    void clear();
    const desk::Contact &contact() const { return m_contact; }
    /// The buttons of the numbers, in their order.
    QList<QPushButton *> numberButtons() const;

signals:
    void numberWanted(const desk::Contact &contact, const QString &number);
    void editWanted(const desk::Contact &contact);
    void removeWanted(const desk::Contact &contact);
    /// Take somebody whom a directory knows into the book.
    void keepWanted(const desk::Contact &contact);

private:
    void addNumbers();
    void showLine(QLabel *label, const QString &text);
    void dress();

    Look m_look;
    desk::Contact m_contact;
    QLabel *m_name;
    QLabel *m_company;
    QLabel *m_more;
    QLabel *m_note;
    QVBoxLayout *m_numbers;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_keep;
};

} // namespace ui
