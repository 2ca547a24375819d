// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/missedcallsdialog.h"
#include "ui/dialogs/notedialog.h"

#include <QCoreApplication>

/// What is remembered of the calls of this desk: where the log meets the exchanges and the window.

void Application::connectHistory()
{
    desk::CallScribe &scribe = m_history.scribe();
    connect(&m_phonebook.names(), &desk::CallerNames::changed, &scribe,
        [this, &scribe](
            const pbx::Batch &batch) { scribe.review(batch, m_window.look().now(batch.server)); });
    connect(&m_exchanges, &Exchanges::linkChanged, &scribe,
        [&scribe](const live::LinkState &state) { scribe.setLink(state.server, state.isUp()); });
    connect(&m_history.missed(), &desk::MissedCalls::changed, this, [this] {
        m_window.setMissedCalls(m_history.missed().unseen());
        m_tray.setMissedCalls(m_history.missed().unseen());
    });
    m_window.setHistory(m_history.log());
    connect(&m_history.log(), &desk::CallLog::told, this,
        [this](const QString &sentence) { m_window.showResult(sentence, false); });
    const auto showCompanies = [this] {
        m_window.setCompanies(
            [this](const QString &number) { return m_phonebook.companyOf(number); });
    };
    connect(&m_phonebook.callers(), &desk::Callers::changed, &m_window, showCompanies);
    showCompanies();
    models::DirectoryModel &directory = m_window.board().directory();
    directory.setRecent([this](const QString &typed, int limit) {
        QList<models::DirectoryModel::Contact> found;
        for (const desk::LoggedCall &call : m_history.recent().find(typed, limit))
            found.append({call.name, call.number, 2});
        return found;
    });

    m_announcer.setLastCalls(
        [this](const QString &number, const std::function<void(const desk::LoggedCall &)> &take) {
            m_history.log().lastCallsWith(
                number, 1, &m_announcer, [take](const QList<desk::LoggedCall> &calls) {
                    if (!calls.isEmpty())
                        take(calls.constFirst());
                });
        });

    const ui::Requests &requests = m_window.requests();
    connect(&requests, &ui::Requests::missedCallsRequested, this, &Application::openMissedCalls);
    connect(&requests, &ui::Requests::noteWanted, this, &Application::openNote);
    connect(&requests, &ui::Requests::redialRequested, this, &Application::redial);
    connect(
        &requests, &ui::Requests::historyExportRequested, this, &Application::openHistoryExport);
    connect(
        &requests, &ui::Requests::historyForgotten, &m_history.log(), &desk::CallLog::forgetAll);
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_history.close(); });
}

void Application::openMissedCalls()
{
    desk::MissedCalls &missedCalls = m_history.missed();
    auto *missed = new ui::MissedCallsDialog(m_window.look(), missedCalls, &m_window);
    connect(missed, &ui::MissedCallsDialog::callBackWanted, &m_operations, &ui::Operations::dial);
    open(*missed);
    missedCalls.markSeen();
}

/// For a call that goes on as well as for one that is long over.
void Application::openNote(const QString &server, const QString &call)
{
    m_history.log().find(server, call, this, [this](const QList<desk::LoggedCall> &calls) {
        if (calls.isEmpty())
            return m_window.showResult(tr("This call is not in the history."), false);
        auto *note = new ui::NoteDialog(m_window.look(), calls.constFirst(), &m_window);
        connect(note, &ui::NoteDialog::noted, &m_history.log(), &desk::CallLog::setNote);
        open(*note);
    });
}

void Application::redial()
{
    const desk::LoggedCall *const last = m_history.recent().lastDialled();
    if (!last)
        return m_window.showResult(tr("Nobody has been called yet."), false);
    m_operations.dial(m_window.board().own().server, last->number);
}

void Application::openHistoryExport(const desk::CallQuery &query)
{
    auto *dialog = new ui::ExportDialog(m_window.look(), m_history.log(), query, &m_window);
    connect(dialog, &ui::ExportDialog::told, &m_window, &ui::MainWindow::showResult);
    open(*dialog);
}
