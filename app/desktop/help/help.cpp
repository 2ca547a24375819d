// SPDX-License-Identifier: MIT
#include "ami/timing.h"
#include "application.h"
#include "desk/settings/settingsfile.h"
#include "desk/support/supportfile.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/help/rightswindow.h"
#include "ui/help/supportdialog.h"
#include "ui/help/versions.h"
#include "ui/settings/settingsdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

/// What shows how things stand, and what is amiss.

namespace {

constexpr qint64 longestRecording = 64 * 1024 * 1024;

QString proposedPath(const QDateTime &now)
{
    const QString name = QStringLiteral("/cordboard-support-")
        + now.toString(QStringLiteral("yyyy-MM-dd-HHmm")) + QStringLiteral(".zip");
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + name;
}

/// What is wrong if it could not be written; empty if it was.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Application::tr("%1 could not be written: %2").arg(path, file.errorString());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestRecording) : QByteArray();
}

} // namespace

void Application::connectHelp()
{
    const ui::Requests &requests = m_window.requests();
    connect(&requests, &ui::Requests::checkupRequested, this, &Application::openCheckup);
    connect(&requests, &ui::Requests::logRequested, this, &Application::openLog);
    connect(&requests, &ui::Requests::aboutRequested, this,
        [this] { open(*new ui::AboutDialog(m_window.look(), m_window.board(), &m_window)); });
    connect(&requests, &ui::Requests::rightsRequested, this,
        [this] { open(*new ui::RightsWindow(m_window.look(), m_window.board(), &m_window)); });
    connect(&requests, &ui::Requests::supportFileRequested, this, &Application::openSupport);
    connect(&m_exchanges, &Exchanges::linkChanged, &m_diary, &Diary::takeLink);
    connect(&m_exchanges, &Exchanges::recordingChanged, &m_diary, &Diary::takeRecording);
    connect(&m_exchanges, &Exchanges::recordingChanged, this,
        [this](const live::RecordingState &state) {
            if (!state.isOn && state.problem.isEmpty())
                m_recorded = state.path;
        });
    connect(&m_window, &ui::MainWindow::resultShown, &m_diary, &Diary::takeResult);
    connect(&m_signIn, &SignIn::ready, this,
        [this](const live::Access &access) { m_diary.log().hide(access.secret); });
    m_diary.listen();
}

/// Over the dialog in which it was asked for.
void Application::openCheckup(const QString &exchange)
{
    const auto server = serverNamed(exchange);
    if (!server)
        return m_window.showResult(
            tr("Save the settings first, then test %1.").arg(exchange), false);
    auto *test = new ui::CheckupDialog(m_window.look(), dialogParent());
    open(*test);
    m_signIn.find(*server).then(test, [test](const live::Access &access) { test->start(access); });
}

void Application::openLog()
{
    if (!m_logWindow) {
        m_logWindow = new ui::LogWindow(m_window.look(), m_diary.log(), &m_window);
        connect(m_logWindow, &ui::LogWindow::saveWanted, this,
            [this](const QString &path, const QString &text) {
                const QString problem = write(path, text.toUtf8());
                m_window.showResult(problem.isEmpty() ? tr("The log is in %1.").arg(path) : problem,
                    problem.isEmpty());
            });
    }
    open(*m_logWindow);
}

void Application::openSupport()
{
    auto *dialog = new ui::SupportDialog(m_window.look(),
        proposedPath(QDateTime::currentDateTime()), m_recorded, m_isRecordedMasked, &m_window);
    connect(dialog, &ui::SupportDialog::fileWanted, this,
        [this, dialog](const ui::SupportWish &wish) { writeSupport(*dialog, wish); });
    open(*dialog);
}

/// On a thread of its own: a recording may be long.
void Application::writeSupport(ui::SupportDialog &dialog, const ui::SupportWish &wish)
{
    const QString recording = wish.hasRecording ? m_recorded : QString();
    const auto work = [parts = supportParts(wish), secrets = m_diary.log().secrets(),
                          now = QDateTime::currentDateTime(), path = wish.path, recording] {
        QList<desk::ZipEntry> all = parts;
        if (!recording.isEmpty()) {
            for (const QString &file : {recording, ami::Timing::pathBeside(recording)})
                all.append({QFileInfo(file).fileName(), contentOf(file)});
        }
        return write(path, desk::supportFile(all, secrets, now));
    };
    dialog.setWriting(true);
    QtConcurrent::run(work).then(
        &dialog, [this, &dialog, path = wish.path](const QString &problem) {
            dialog.setWriting(false);
            if (!problem.isEmpty())
                return dialog.showProblem(problem);
            dialog.accept();
            m_window.showResult(tr("The file for support is %1.").arg(path), true);
        });
}

QList<desk::ZipEntry> Application::supportParts(const ui::SupportWish &wish)
{
    const QList<live::LinkState> links = m_window.board().links().values();
    QList<desk::ZipEntry> parts{
        {QStringLiteral("versions.txt"), ui::versionText(ui::versions(links)).toUtf8()},
        {QStringLiteral("rights.txt"), ui::rightsReport(links).toUtf8()}};
    if (wish.hasLog)
        parts.append({QStringLiteral("log.txt"), desk::textOf(m_diary.log())});
    if (wish.hasSettings) {
        remember();
        parts.append({QStringLiteral("settings.json"),
            desk::SettingsFile::of(m_profiles)
                .toJson(QCoreApplication::applicationVersion(), QDateTime::currentDateTime())});
    }
    return parts;
}

/// Over what it was asked for in.
QWidget *Application::dialogParent()
{
    if (m_settings && m_settings->isVisible())
        return m_settings;
    return &m_window;
}
