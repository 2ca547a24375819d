// SPDX-License-Identifier: MIT
#include "application.h"

/// Whom this desk knows outside its exchanges: where the book meets the window.

void Application::connectPeople()
{
    const auto tell = [this](const QString &sentence) { m_window.showResult(sentence, false); };
    connect(&m_archive, &desk::Archive::told, this, tell);
    connect(&m_phonebook.book(), &desk::ContactBook::told, this, tell);
    connect(&m_contactWindows, &ContactWindows::told, &m_window, &ui::MainWindow::showResult);
    const ui::Requests &requests = m_window.requests();
    connect(&requests, &ui::Requests::contactsRequested, &m_contactWindows, &ContactWindows::open);
    connect(&requests, &ui::Requests::contactWanted, &m_contactWindows, &ContactWindows::openFor);
    models::DirectoryModel &directory = m_window.board().directory();
    directory.setContacts(
        [this](const QString &typed, int limit) { return m_phonebook.find(typed, limit); });
    connect(&m_phonebook.finder(), &desk::ContactFinder::changed, &directory,
        &models::DirectoryModel::searchAgain);
}
