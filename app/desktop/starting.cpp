// SPDX-License-Identifier: MIT
#include "application.h"
#include "demoday.h"
#include "desk/provisioning.h"
#include "screenshot.h"
#include "surroundings/windowplace.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/settings/settingsdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

/// How the program begins: with which settings, and what it shows.

namespace {

ui::Theme::Mode modeOf(desk::Profile::Theme theme)
{
    switch (theme) {
    case desk::Profile::Theme::System:
        break;
    case desk::Profile::Theme::Light:
        return ui::Theme::Mode::Light;
    case desk::Profile::Theme::Dark:
        return ui::Theme::Mode::Dark;
    case desk::Profile::Theme::HighContrast:
        return ui::Theme::Mode::HighContrast;
    case desk::Profile::Theme::HighContrastDark:
        return ui::Theme::Mode::HighContrastDark;
    }
    return ui::Theme::Mode::System;
}

desk::Profile::Theme themeOf(ui::Theme::Mode mode)
{
    switch (mode) {
    case ui::Theme::Mode::System:
        break;
    case ui::Theme::Mode::Light:
        return desk::Profile::Theme::Light;
    case ui::Theme::Mode::Dark:
        return desk::Profile::Theme::Dark;
    case ui::Theme::Mode::HighContrast:
        return desk::Profile::Theme::HighContrast;
    case ui::Theme::Mode::HighContrastDark:
        return desk::Profile::Theme::HighContrastDark;
    }
    return desk::Profile::Theme::System;
}

} // namespace

std::optional<int> Application::start()
{
    loadDesk();
    if (!m_options.from.isEmpty()) {
        if (const auto exit = startReplay())
            return exit;
    }
    if (m_options.isPlainStart())
        m_instance.handOver(m_options.wish); // and begin() where nobody takes it
    else
        begin();
    return std::nullopt;
}

/// Whether what is set now is to be there at the next start.
bool Application::isLasting() const
{
    return !m_options.isDemo && m_options.from.isEmpty() && m_options.screenshot.isEmpty();
}

QString Application::profileName() const
{
    if (!m_options.profile.isEmpty())
        return m_options.profile;
    if (m_options.servers.isEmpty()) {
        const QString last = m_profiles.last();
        return last.isEmpty() ? QStringLiteral("default") : last;
    }
    QString name = m_options.servers.constFirst().host.left(40);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    return name;
}

void Application::loadDesk()
{
    const bool isMadeUp = m_options.isDemo || !m_options.from.isEmpty();
    desk::Profile profile;
    if (isMadeUp) {
        profile.role.kind = desk::Role::Kind::Supervisor; // everything is there to be tried
    } else {
        provision();
        const auto loaded = m_profiles.load(profileName());
        for (const QString &problem : loaded.problems)
            say(problem);
        if (!loaded.problems.isEmpty())
            m_window.showResult(loaded.problems.constFirst(), false);
        profile = loaded.profile;
    }
    if (!m_options.servers.isEmpty()) {
        const QList<desk::Server> known = profile.servers;
        profile.servers.clear();
        for (const ami::ServerAddress &address : m_options.servers) {
            const auto found = std::ranges::find(known, address, &desk::Server::address);
            desk::Server server = found == known.end() ? desk::Server{.address = address} : *found;
            if (!m_options.caFile.isEmpty())
                server.caFile = m_options.caFile;
            profile.servers.append(server);
        }
    }
    if (!m_options.extension.isEmpty())
        profile.own = {{}, m_options.extension};
    if (isLasting()) {
        m_window.restoreLayout(m_profiles.layout());
        m_queues.keepIn(QueueDesk::standardFolder());
    }
    if (m_options.theme)
        profile.theme = *m_options.theme;
    apply(profile);
    showProfiles();
}

/// What an administrator has written for this machine, or what was named at the start.
void Application::provision()
{
    const QString path = provisioningPath(m_options);
    if (path.isEmpty())
        return;
    const auto given = desk::Provisioning::ofFile(path);
    for (const QString &problem : given.problems())
        say(path + QStringLiteral(": ") + problem);
    if (!given.problems().isEmpty())
        m_window.showResult(
            tr("Your administrator's settings are not in order: %1").arg(given.problems()[0]),
            false);
    m_locked = given.lockedSettings();
    m_profiles.setProvisioning(given);
}

void Application::showLooks(const desk::Profile &profile)
{
    ui::Theme &theme = m_window.theme();
    theme.setMode(modeOf(profile.theme));
    theme.setTextPercent(profile.looks.textPercent);
    if (profile.looks.motion == desk::Looks::Motion::System)
        theme.followSystemMotion();
    else
        theme.setReducedMotion(profile.looks.motion == desk::Looks::Motion::Reduced);
}

void Application::apply(const desk::Profile &profile)
{
    const bool isOwnChanged = !(profile.own == m_profile.own);
    m_profile = profile;
    showLooks(profile);
    QSet<models::RowKey> favourites;
    for (const desk::ExtensionId &favourite : profile.favourites)
        favourites.insert({favourite.server, favourite.number});
    m_window.setFavourites(favourites);
    m_window.board().setArrangement(profile.people);
    if (isOwnChanged)
        m_window.setOwnExtension(profile.own.number, profile.own.server);
    m_exchanges.setRole(profile.role);
    m_window.board().setRole(profile.role);
    m_operations.setProfile(profile);
    m_phonebook.setNumberRules(profile.numberRules);
    m_history.setNumberRules(profile.numberRules);
    m_history.setRules(profile.historyRules, m_window.look().now());
    m_phonebook.setDirectories(profile.directories);
    m_clicks.setRules(profile.numberRules);
    applyManners();
    m_queues.apply(profile);
    m_announcer.apply(profile);
    const orders::DialectChoice dialects(profile.dialect);
    m_exchanges.setDialects(dialects);
    m_window.board().setDialects(dialects);
    m_window.board().setMobile(profile.mobile);
    m_window.board().keymap().setChoices(profile.keyChoices);
}

std::optional<int> Application::startReplay()
{
    auto transcript = ami::Transcript::open(m_options.from);
    if (!transcript) {
        say(transcript.error());
        return int(Exit::Unreadable);
    }
    m_exchanges.play(
        std::make_unique<live::Replay>(std::move(*transcript), ami::Timing::beside(m_options.from),
            m_options.speed, QFileInfo(m_options.from).completeBaseName()));
    return std::nullopt;
}

void Application::begin()
{
    m_hasBegun = true;
    if (m_options.screenshot.isEmpty()) {
        m_trayWatch.start(); // a tray that is there already is known at once
        fitOnScreen(m_window);
    }
    if (m_options.isMinimized && !m_tray.isShown())
        m_window.showMinimized();
    else if (m_options.isMinimized)
        m_window.winId(); // exists, and is shown when it is wanted
    else
        m_window.show();
    restoreWindows();
    if (m_options.isDemo)
        startDemo();
    else if (m_options.from.isEmpty() && m_profile.servers.isEmpty())
        openConnection();
    for (const desk::Server &server : std::as_const(m_profile.servers))
        m_signIn.begin(server);
    if (m_options.screenshot.isEmpty())
        m_instance.listen();
    else
        takePictureLater();
    if (m_options.wish.kind != Wish::Kind::Show)
        fulfil(m_options.wish);
}

/// Nobody runs, or answers, who could be told.
void Application::beginAlone()
{
    if (!m_options.wish.isForRunning())
        return begin();
    say(tr("No panel runs here that could answer or hang up a call. Start it first: cordboard"));
    QCoreApplication::exit(int(Exit::Failed));
}

void Application::startDemo()
{
    m_demo = std::make_unique<DemoThread>();
    m_queues.begin(demoMorning(QStringLiteral("demo"), m_window.look().now()));
    connect(m_demo.get(), &DemoThread::listening, &m_exchanges, &Exchanges::open);
    connect(m_demo.get(), &DemoThread::failed, this, [this](const QString &sentence) {
        m_window.showResult(tr("The demo could not be started: %1").arg(sentence), false);
    });
    m_demo->start();
    if (m_profile.own.number.isEmpty())
        m_window.setOwnExtension(QStringLiteral("101")); // the demo's reception
}

void Application::takePictureLater()
{
    const auto time = std::chrono::milliseconds(qint64(m_options.after * 1000));
    QTimer::singleShot(time, this, [this] {
        const bool isWritten = pictureOf(m_window).save(m_options.screenshot, "PNG");
        if (!isWritten)
            say(QStringLiteral("%1 could not be written").arg(m_options.screenshot));
        QCoreApplication::exit(int(isWritten ? Exit::Done : Exit::Failed));
    });
}

/// Into the profile, what the operator has arranged in the window.
void Application::arrange(desk::Profile &profile)
{
    profile.theme = themeOf(m_window.theme().mode());
    profile.favourites.clear();
    for (const models::RowKey &favourite : m_window.board().favourites())
        profile.favourites.append({favourite.server, favourite.name});
    profile.people = m_window.board().arrangement();
}

/// Keeps what the operator has arranged; an exchange's own people and the demo's are not ours.
void Application::remember()
{
    if (!isLasting() || !m_hasBegun || m_profile.servers.isEmpty())
        return;
    arrange(m_profile);
    if (m_settings)
        m_settings->follow(m_profile);
    m_profiles.setLayout(m_window.saveLayout());
    if (const QString problem = m_profiles.save(m_profile); !problem.isEmpty())
        m_window.showResult(problem, false);
}
