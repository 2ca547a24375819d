// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/settings/profilespage.h"
#include "ui/settings/settingsdialog.h"

/// From one profile to another while the panel runs, and what becomes of profiles as such.

void Application::connectProfiles()
{
    const ui::Requests &requests = m_window.requests();
    // Not from within the menu that is rebuilt by it.
    connect(&requests, &ui::Requests::profileChosen, this, &Application::switchTo,
        Qt::QueuedConnection);
    connect(&requests, &ui::Requests::profilesRequested, this, [this] {
        openSettings();
        m_settings->open(m_settings->findChild<ui::ProfilesPage *>()->title());
    });
    connect(&requests, &ui::Requests::profileCopyWanted, this,
        [this](const QString &name, const QString &newName) {
            keepCurrent(name);
            tellOfProfiles(
                m_profiles.copy(name, newName), tr("There is a profile %1 now.").arg(newName));
        });
    connect(&requests, &ui::Requests::profileRenameWanted, this, &Application::renameProfile);
    connect(&requests, &ui::Requests::profileRemovalWanted, this, [this](const QString &name) {
        if (name != m_profile.name)
            tellOfProfiles(m_profiles.remove(name), tr("The profile %1 is gone.").arg(name));
    });
}

/// The window stays; what it shows is another desk's. An exchange that both have stays connected.
void Application::switchTo(const QString &name)
{
    if (name == m_profile.name || !m_profiles.has(name))
        return;
    if (m_settings && m_settings->isChanged()) {
        open(*m_settings);
        return m_window.showResult(
            tr("First save the changed settings of this profile, or take them back."), false);
    }
    emit m_window.requests().hasteWanted(); // what was held back belongs to the desk that is left
    remember();
    leaveMadeUp();
    const desk::Profiles::Loaded loaded = m_profiles.load(name);
    useFor(name);
    takeOver(loaded.profile);
    if (loaded.problems.isEmpty())
        m_window.showResult(tr("Profile %1 is in use.").arg(name), true);
    else
        m_window.showResult(loaded.problems.constFirst(), false);
    if (m_profile.servers.isEmpty())
        openConnection();
}

/// An exchange that stays the same stays connected.
void Application::takeOver(const desk::Profile &profile)
{
    const QList<desk::Server> before = m_profile.servers;
    for (const desk::Server &server : before) {
        if (!profile.servers.contains(server))
            leave(server.name());
    }
    apply(profile);
    for (const desk::Server &server : std::as_const(m_profile.servers)) {
        if (!before.contains(server) || !m_exchanges.has(server.name()))
            m_signIn.begin(server);
    }
    if (m_settings)
        m_settings->follow(m_profile);
    showProfiles();
}

/// What the command line said was for the profile that was shown first.
void Application::useFor(const QString &name)
{
    if (!m_options.profile.isEmpty())
        m_options.profile = name;
    m_options.servers.clear();
    m_options.extension.clear();
    m_profiles.setLast(name);
}

/// Neither a demo nor a recording goes on beside exchanges.
void Application::leaveMadeUp()
{
    const auto links = m_window.board().links();
    for (const live::LinkState &link : links) {
        if (link.isDemo || link.isReplay)
            leave(link.server);
    }
    if (m_demo)
        leave(QStringLiteral("demo"));
    m_demo.reset();
    const bool wasMadeUp = m_options.isDemo || !m_options.from.isEmpty();
    m_options.isDemo = false;
    m_options.from.clear();
    if (!wasMadeUp)
        return;
    m_profile.own = {};
    m_window.setOwnExtension({});
    provision();
    m_queues.keepIn(QueueDesk::standardFolder());
}

/// From a demo to one's own desk: with what was set there, and all its exchanges beside the new
/// one.
void Application::adoptProfile(const QString &exchange)
{
    leaveMadeUp();
    apply(m_profiles.load(profileName()).profile);
    for (const desk::Server &server : std::as_const(m_profile.servers)) {
        if (server.name() != exchange)
            m_signIn.begin(server);
    }
}

/// The one in use may not be on disk yet, and may have changed since it was written.
void Application::keepCurrent(const QString &name)
{
    if (name != m_profile.name)
        return;
    arrange(m_profile);
    m_profiles.save(m_profile);
}

void Application::renameProfile(const QString &name, const QString &newName)
{
    keepCurrent(name);
    const QString problem = m_profiles.rename(name, newName);
    if (problem.isEmpty() && name == m_profile.name) {
        m_profile.name = newName;
        if (!m_options.profile.isEmpty())
            m_options.profile = newName;
    }
    tellOfProfiles(problem, tr("The profile %1 is called %2 now.").arg(name, newName));
}

void Application::tellOfProfiles(const QString &problem, const QString &done)
{
    showProfiles();
    m_window.showResult(problem.isEmpty() ? done : problem, problem.isEmpty());
}

void Application::showProfiles()
{
    ui::ProfileList profiles{m_profiles.names(), m_profile.name};
    if (!profiles.current.isEmpty() && !profiles.names.contains(profiles.current))
        profiles.names.append(profiles.current);
    profiles.names.sort(Qt::CaseInsensitive);
    m_window.board().setProfiles(profiles);
}
