// SPDX-License-Identifier: MIT
#include "application.h"

#include "ami/transcript.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/dialogs/replaydialog.h"
#include "ui/recordingsign.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

/// What is written down for others, and what others have written down.

namespace {

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir()
        ? documents
        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

QString proposedPath()
{
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QString(folder() + QStringLiteral("/cordboard-") + now + QStringLiteral(".ami"));
}

/// Why the file shows nothing at all; empty if it shows something.
QString problemOf(const QString &path)
{
    auto transcript = ami::Transcript::open(path);
    if (!transcript)
        return transcript.error();
    if ((*transcript)->next())
        return {};
    const QString problem = (*transcript)->problem();
    return problem.isEmpty() ? (*transcript)->remark() : problem;
}

QString themeName(ui::Theme::Mode mode)
{
    switch (mode) {
    case ui::Theme::Mode::System:
        break;
    case ui::Theme::Mode::Light:
        return QStringLiteral("light");
    case ui::Theme::Mode::Dark:
        return QStringLiteral("dark");
    case ui::Theme::Mode::HighContrast:
        return QStringLiteral("high-contrast");
    case ui::Theme::Mode::HighContrastDark:
        return QStringLiteral("high-contrast-dark");
    }
    return QStringLiteral("system");
}

} // namespace

void Application::connectRecordings()
{
    const ui::Requests &requests = m_window.requests();
    connect(&requests, &ui::Requests::recordingRequested, this, &Application::openRecording);
    connect(
        &requests, &ui::Requests::recordingEndRequested, &m_exchanges, &Exchanges::stopRecording);
    connect(&requests, &ui::Requests::replayRequested, this, &Application::openReplay);
    connect(&m_exchanges, &Exchanges::recordingChanged, this, &Application::showRecording);
    connect(&m_exchanges, &Exchanges::ended, this, &Application::endReplay);
    connect(&m_exchanges, &Exchanges::remarked, this, [this](const QString &sentence) {
        say(sentence);
        m_window.showResult(sentence, false);
    });
}

void Application::openRecording()
{
    const QStringList names = m_options.from.isEmpty() ? m_exchanges.names() : QStringList();
    if (names.isEmpty())
        return m_window.showResult(tr("There is no exchange to be recorded."), false);
    if (m_exchanges.isRecording())
        return m_window.showResult(tr("A recording is under way."), false);
    if (!m_recordDialog) {
        m_recordDialog = new ui::RecordDialog(m_window.look(), proposedPath(), names, &m_window);
        connect(
            m_recordDialog, &ui::RecordDialog::recordingWanted, &m_exchanges, &Exchanges::record);
        connect(m_recordDialog, &ui::RecordDialog::recordingWanted, this,
            [this](const live::RecordingWish &wish) { m_isRecordedMasked = wish.isMasked; });
        connect(
            &m_exchanges, &Exchanges::recordingChanged, m_recordDialog, &ui::RecordDialog::take);
    }
    open(*m_recordDialog);
}

void Application::openReplay()
{
    if (!m_replayDialog) {
        m_replayDialog = new ui::ReplayDialog(m_window.look(), folder(), &m_window);
        connect(m_replayDialog, &ui::ReplayDialog::playWanted, this, &Application::play);
    }
    open(*m_replayDialog);
}

void Application::stopRecording()
{
    if (m_exchanges.isRecording())
        m_exchanges.stopRecording();
    else
        m_window.showResult(tr("Nothing is being recorded."), false);
}

/// In a program of its own: calls of another day must not be taken for those that ring now.
void Application::play(const QString &path, double speed)
{
    QString problem = problemOf(path);
    const QStringList arguments{QStringLiteral("--from"), path, QStringLiteral("--speed"),
        QString::number(speed), QStringLiteral("--theme"), themeName(m_window.theme().mode())};
    if (problem.isEmpty()
        && !QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        problem = tr("The window for it could not be opened.");
    if (!m_replayDialog)
        return;
    if (problem.isEmpty())
        m_replayDialog->accept();
    else
        m_replayDialog->showProblem(problem);
}

void Application::showRecording(const live::RecordingState &state)
{
    m_window.showRecording(state);
    if (state.isOn)
        return;
    if (state.problem.isEmpty())
        m_window.showResult(
            tr("Recorded to %1 (%2).").arg(state.path, ui::sizeText(state.size)), true);
    else if (!m_recordDialog || !m_recordDialog->isVisible())
        m_window.showResult(state.problem, false);
}

/// What could be read stays in the window. There is nothing to stay for where nothing could.
void Application::endReplay(const QString &problem)
{
    if (problem.isEmpty())
        return m_window.showResult(tr("The recording is over."), true);
    say(problem);
    const ui::Board &board = m_window.board();
    if (board.people().rowCount() == 0 && board.calls().rowCount() == 0)
        return QCoreApplication::exit(int(Exit::Unreadable));
    m_window.showResult(problem, false);
}
