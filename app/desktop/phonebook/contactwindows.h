// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactimport.h"
#include "phonebook/phonebook.h"
#include "ui/contacts/contactswindow.h"
#include "ui/contacts/importdialog.h"
#include "ui/mainwindow.h"

#include <QPointer>

/// The windows about contacts, and what they have done: the book is changed, a file is read or
/// written.
class ContactWindows : public QObject
{
    Q_OBJECT

public:
    ContactWindows(desk::Archive &archive, Phonebook &phonebook, ui::MainWindow &window,
        QObject *parent = nullptr);

    void open();
    /// Who has the number is shown; nobody has, it is to be somebody's.
    void openFor(const QString &number, const QString &name);
    /// The window of the book; null where nobody has opened it.
    const ui::ContactsWindow *window() const { return m_contacts; }
    /// The same, made where there is none yet.
    ui::ContactsWindow &contacts();

signals:
    void told(const QString &sentence, bool ok);

private:
    void chooseImport();
    void showImport(const desk::ContactFile &file);
    void chooseExport();
    void write(const QString &path);

    desk::ContactImport m_import;
    Phonebook &m_phonebook;
    ui::MainWindow &m_window;
    models::ContactModel m_model;
    QPointer<ui::ContactsWindow> m_contacts;
    QPointer<ui::ImportDialog> m_dialog;
    QString m_path; ///< of the file that is being read
};
