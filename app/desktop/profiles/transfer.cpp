// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/transfer/settingsexportdialog.h"
#include "ui/settings/transfer/settingsimportdialog.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStandardPaths>

/// Settings in a file, from one desk to another.

namespace {

QString proposedPath(const QDateTime &now)
{
    const QString name = QStringLiteral("/cordboard-settings-")
        + now.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral(".json");
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + name;
}

} // namespace

void Application::connectTransfer()
{
    const ui::Requests &requests = m_window.requests();
    connect(
        &requests, &ui::Requests::settingsExportRequested, this, &Application::openSettingsExport);
    connect(
        &requests, &ui::Requests::settingsImportRequested, this, &Application::openSettingsImport);
}

/// What is not saved yet would be missing in the file, or lost under what comes in.
void Application::openSettingsExport()
{
    remember();
    const QStringList names = m_profiles.names();
    if (names.isEmpty())
        return m_window.showResult(
            tr("There is nothing to export yet: no profile is kept on this computer."), false);
    if (!m_export) {
        m_export = new ui::SettingsExportDialog(
            m_window.look(), proposedPath(QDateTime::currentDateTime()), names, dialogParent());
        connect(
            m_export, &ui::SettingsExportDialog::exportWanted, this, &Application::exportSettings);
    }
    open(*m_export);
}

void Application::exportSettings(const QString &path)
{
    const QString program
        = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    const QByteArray json
        = desk::SettingsFile::of(m_profiles).toJson(program, QDateTime::currentDateTime());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return m_export->showProblem(
            tr("%1 could not be written: %2").arg(path, file.errorString()));
    m_export->accept();
    m_window.showResult(tr("The settings are in %1.").arg(path), true);
}

void Application::openSettingsImport()
{
    if (m_settings && m_settings->isChanged()) {
        open(*m_settings);
        return m_window.showResult(
            tr("First save the changed settings of this profile, or take them back."), false);
    }
    remember();
    if (!m_import) {
        m_import = new ui::SettingsImportDialog(m_window.look(), m_profiles, dialogParent());
        connect(
            m_import, &ui::SettingsImportDialog::importWanted, this, &Application::importSettings);
    }
    open(*m_import);
}

void Application::importSettings(const desk::SettingsImport &import,
    const QList<desk::ProfileImport> &plan, const QStringList &names)
{
    if (const QString problem = import.keep(plan, names); !problem.isEmpty())
        return m_import->showProblem(problem);
    m_import->accept();
    showImported(names);
}

/// The profile in use changes before one's eyes; a desk that has none yet takes what has come.
void Application::showImported(const QStringList &names)
{
    const QString list = names.join(QStringLiteral(", "));
    if (names.contains(m_profile.name)) {
        takeOver(m_profiles.load(m_profile.name).profile);
    } else if (m_profile.servers.isEmpty() && isLasting()) {
        switchTo(names.constFirst());
    }
    showProfiles();
    m_window.showResult(tr("Imported: %1.").arg(list), true);
}
