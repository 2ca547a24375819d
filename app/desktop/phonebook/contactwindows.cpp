// SPDX-License-Identifier: MIT
#include "phonebook/contactwindows.h"

#include "desk/contacts/files/contactwriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrentRun>

ContactWindows::ContactWindows(
    desk::Archive &archive, Phonebook &phonebook, ui::MainWindow &window, QObject *parent)
    : QObject(parent), m_import(archive, phonebook.book()), m_phonebook(phonebook),
      m_window(window), m_model(phonebook.book(), phonebook.windowFinder())
{
    connect(&m_import, &desk::ContactImport::loaded, this, &ContactWindows::showImport);
    connect(&m_import, &desk::ContactImport::failed, this, [this](const QString &sentence) {
        if (!m_dialog)
            emit told(sentence, false);
    });
}

ui::ContactsWindow &ContactWindows::contacts()
{
    if (m_contacts)
        return *m_contacts;
    m_contacts = new ui::ContactsWindow(
        m_window.look(), m_model, m_window.board(), m_window.requests(), &m_window);
    m_contacts->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_contacts, &QObject::destroyed, &m_model, [this] { m_model.setQuery({}, {}); });
    desk::ContactBook &book = m_phonebook.book();
    connect(m_contacts, &ui::ContactsWindow::putWanted, &book,
        [&book](const desk::Contact &contact) { book.put(contact); });
    connect(m_contacts, &ui::ContactsWindow::removeWanted, &book, &desk::ContactBook::remove);
    connect(m_contacts, &ui::ContactsWindow::undoWanted, &book, &desk::ContactBook::undo);
    connect(m_contacts, &ui::ContactsWindow::importWanted, this, &ContactWindows::chooseImport);
    connect(m_contacts, &ui::ContactsWindow::exportWanted, this, &ContactWindows::chooseExport);
    return *m_contacts;
}

void ContactWindows::open()
{
    ui::ContactsWindow &window = contacts();
    window.show();
    window.raise();
    window.activateWindow();
}

void ContactWindows::openFor(const QString &number, const QString &name)
{
    open();
    const desk::Caller known = m_phonebook.callers().find(number);
    if (known.contact() && known.source.isEmpty())
        return m_contacts->edit(*known.contact());
    desk::Contact contact;
    if (const desk::Contact *const elsewhere = known.contact())
        contact = *elsewhere;
    contact.id = 0;
    if (contact.name.isEmpty() && name != number && name != known.title)
        contact.name = name;
    if (contact.numbers.isEmpty())
        contact.numbers = {{number, desk::ContactNumber::Kind::Work}};
    if (!known.match.contacts.isEmpty() && contact.company.isEmpty()) // somebody else of that house
        contact.company = known.match.contacts.constFirst().company;
    m_contacts->edit(contact);
}

void ContactWindows::chooseImport()
{
    auto *dialog = new QFileDialog(m_contacts, tr("Import contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Tables and cards (*.csv *.txt *.tsv *.vcf *.vcard)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path = path;
        m_import.load(path);
    });
    dialog->open();
}

void ContactWindows::showImport(const desk::ContactFile &file)
{
    if (m_dialog || m_import.isRunning())
        return;
    m_dialog = new ui::ImportDialog(m_window.look(), &contacts());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFile(QFileInfo(m_path).fileName(), file);
    connect(m_dialog, &ui::ImportDialog::importWanted, &m_import, &desk::ContactImport::start);
    connect(m_dialog, &ui::ImportDialog::cancelWanted, &m_import, &desk::ContactImport::cancel);
    connect(&m_import, &desk::ContactImport::progressed, m_dialog, &ui::ImportDialog::showProgress);
    connect(&m_import, &desk::ContactImport::finished, m_dialog, &ui::ImportDialog::showResult);
    connect(&m_import, &desk::ContactImport::failed, m_dialog, &ui::ImportDialog::showFailure);
    connect(&m_import, &desk::ContactImport::cancelled, m_dialog,
        [this] { m_dialog->showFailure(tr("The import was cancelled; nothing has changed.")); });
    m_dialog->open();
}

void ContactWindows::chooseExport()
{
    auto *dialog = new QFileDialog(m_contacts, tr("Export contacts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Cards (*.vcf)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(
            filter.contains(QLatin1String("vcf")) ? QStringLiteral("vcf") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ContactWindows::write);
    dialog->open();
}

/// On a thread of its own: the folder may be far away.
void ContactWindows::write(const QString &path)
{
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const QString problem = watcher->result();
        emit told(problem.isEmpty() ? tr("The contacts are in %1.").arg(path) : problem,
            problem.isEmpty());
    });
    watcher->setFuture(QtConcurrent::run([path, index = m_phonebook.book().index()] {
        QList<desk::Contact> contacts;
        for (const desk::ContactId id : index.search({}, index.size()))
            contacts.append(*index.find(id));
        const bool isCards = path.endsWith(QLatin1String(".vcf"), Qt::CaseInsensitive);
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(isCards ? desk::toVCards(contacts) : desk::toCsv(contacts)) >= 0
            && file.commit();
        return isWritten ? QString()
                         : tr("%1 could not be written: %2.").arg(path, file.errorString());
    }));
}
