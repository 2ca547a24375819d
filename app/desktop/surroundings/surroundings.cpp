// SPDX-License-Identifier: MIT
#include "application.h"

#include "desk/numbers/numbertext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSessionManager>

/// Where the panel meets the desktop around it: tray, closing, login, session, keys, clipboard,
/// sleep.

void Application::connectSurroundings()
{
    connect(&m_wakeups, &Wakeups::awake, &m_exchanges, &Exchanges::wake);
    connect(&m_hotkeys, &Hotkeys::pressed, this, &Application::press);
    connect(&m_hotkeys, &Hotkeys::failed, &m_window,
        [this](const QString &sentence) { m_window.showResult(sentence, false); });
    connect(&m_clipboard, &ClipboardWatch::noticed, &m_window, &ui::MainWindow::offerToCall);
    const ui::Requests &requests = m_window.requests();
    connect(&requests, &ui::Requests::clipboardDialRequested, this,
        [this] { fulfil({Wish::Kind::DialClipboard}); });
    connect(&requests, &ui::Requests::selectionDialRequested, this,
        [this] { fulfil({Wish::Kind::DialSelection}); });
    m_clicks.setNames([this](const desk::ReadNumber &number) {
        return m_phonebook.callers().find(number.match).title;
    });
    connectTray();
    connectSession();
}

void Application::connectTray()
{
    connect(&m_trayWatch, &TrayWatch::appeared, &m_tray, &ui::TrayIcon::place);
    connect(&m_trayWatch, &TrayWatch::appeared, this, [this] {
        if (m_options.isMinimized && m_window.isMinimized())
            m_window.hide();
    });
    connect(&m_trayWatch, &TrayWatch::vanished, &m_closing, &Closing::loseTray);
    connect(&m_trayWatch, &TrayWatch::returned, &m_tray, &ui::TrayIcon::place);
    m_closing.setUnderWay([this] { return m_operations.isUnderWay(); });
    connect(&m_operations, &ui::Operations::settled, &m_closing, &Closing::settle);
    connect(&m_closing, &Closing::aboutToGo, this, &Application::remember);
    connect(&m_closing, &Closing::aboutToGo, this, &Application::keepWindows);
    connect(&m_window.requests(), &ui::Requests::quitRequested, &m_closing, &Closing::quit);
    connect(&m_tray, &ui::TrayIcon::panelWanted, this, [this] { fulfil({}); });
}

/// A desktop that starts its programs again after the login starts this one as it was: with its
/// options, and out of the way if it was.
void Application::connectSession()
{
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &) {
            m_closing.setSessionEnding();
            emit m_window.requests().hasteWanted();
            remember();
            keepWindows();
        },
        Qt::DirectConnection);
    connect(
        qGuiApp, &QGuiApplication::saveStateRequest, this,
        [this](QSessionManager &session) {
            const bool isAway = !m_window.isVisible() || m_window.isMinimized();
            session.setRestartHint(
                isLasting() ? QSessionManager::RestartIfRunning : QSessionManager::RestartNever);
            session.setRestartCommand(QStringList{QCoreApplication::applicationFilePath()}
                + argumentsAgain(m_options, isAway));
        },
        Qt::DirectConnection);
}

/// What else the desktop is told, and what the settings are told of it.
void Application::applyManners()
{
    const desk::DesktopManners &manners = m_profile.desktop;
    m_closing.setGoingToTray(manners.closesToTray);
    m_clipboard.setOn(manners.watchesClipboard);
    m_hotkeys.setManners(manners);
}

/// The file for the login is the truth, and written only when somebody has chosen otherwise here.
void Application::saveAutostart(const desk::AtLogin &wanted)
{
    if (const QString problem = m_autostart.set(wanted); !problem.isEmpty())
        m_window.showResult(problem, false);
}

ui::Surroundings Application::surroundings() const
{
    return {m_tray.isShown(), m_hotkeys.means(), m_hotkeys.problems()};
}

void Application::press(desk::Hotkey hotkey, const QByteArray &permission)
{
    switch (hotkey) {
    case desk::Hotkey::DialSelection:
        return fulfil({Wish::Kind::DialSelection, {}, permission});
    case desk::Hotkey::Answer:
        return fulfil({Wish::Kind::Answer});
    case desk::Hotkey::HangUp:
        return fulfil({Wish::Kind::HangUp});
    case desk::Hotkey::Show:
        break;
    }
    fulfil({Wish::Kind::Show, {}, permission});
}
