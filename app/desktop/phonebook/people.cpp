// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/settings/directoriespage.h"
#include "ui/settings/settingsdialog.h"

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

/// A directory is tried before it is kept, and its password goes where secrets are.
void Application::connectDirectories(const ui::SettingsDialog &settings)
{
    const auto *const page = settings.findChild<ui::DirectoriesPage *>();
    if (!page)
        return;
    connect(page, &ui::DirectoriesPage::testWanted, &m_phonebook, &Phonebook::test);
    connect(&m_phonebook, &Phonebook::tested, page, &ui::DirectoriesPage::showTest);
    connect(page, &ui::DirectoriesPage::passwordGiven, this,
        [this](const QString &key, const QString &password) {
            m_secrets.keep(key, password).then(this, [this](const desk::KeptSecret &) {
                m_phonebook.reopenDirectories();
            });
        });
}
