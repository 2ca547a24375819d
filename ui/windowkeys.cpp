// SPDX-License-Identifier: MIT
#include "ui/columns.h"
#include "ui/commands/callcommands.h"
#include "ui/commands/fieldcommands.h"
#include "ui/commands/windowcommands.h"
#include "ui/mainwindow.h"
#include "ui/panels/conferencespanel.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"
#include "ui/topbar/topbar.h"

#include <QKeyEvent>

/// What the keyboard does in the window: the table of commands is filled here.

namespace ui {

namespace {

    constexpr int escapeMs = 800; // between the two presses that hang up
    const QString profileCommand = QStringLiteral("profile/"); // no command's id has a slash

} // namespace

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return; // held down is not pressed twice
    const models::Conversation *const mine = m_board.myCall();
    const models::RowKey call
        = mine ? models::RowKey{mine->call.server, mine->call.id} : models::RowKey();
    const bool isSecond
        = m_escape.isValid() && m_escape.elapsed() < escapeMs && call == m_escapeCall;
    m_escape.invalidate();
    m_escapeCall = call;
    if (isSecond) {
        m_myCall->hangUpNow();
    } else if (mine) {
        m_escape.start();
        m_status->showHint({});
        m_status->showResult(tr("Esc once more hangs up"), true);
    }
}

void MainWindow::makeCommands()
{
    addFieldCommands(m_commands, m_requests);
    addCallCommands(m_commands, *m_myCall, m_board, m_requests);
    addPlaces();
    addPeopleCommands(m_commands, *m_people);
    addColourCommands(
        m_commands, [this](Theme::Mode mode) { choose(mode); }, [this] { toggleContrast(); });
    addProfileCommands(m_commands, m_board, m_requests);
    addWindowCommands(m_commands, m_requests);
    addHelpCommands(m_commands, m_requests);
    m_commands.add({.id = QStringLiteral("help.keys"),
        .group = Command::Group::Help,
        .title = tr("Keys of the keyboard"),
        .icon = QStringLiteral("keys"),
        .keys = {QKeySequence(QStringLiteral("F1"))},
        .run = [this] { showKeys(); }});
    m_commands.listenIn(*this);
    connect(&m_board, &Board::profilesChanged, this, &MainWindow::offerCommands);
    offerCommands();
    connect(&m_commands, &Commands::refused, this,
        [this](const QString &why) { showResult(why, false); });
    connect(&m_board.keymap(), &Keymap::changed, this, &MainWindow::showKeysOfPanes);
    showKeysOfPanes();
}

/// What the field at the top offers: each command, and each profile that is not in use.
void MainWindow::offerCommands()
{
    QList<models::DirectoryModel::Command> offered;
    for (const Command &command : m_commands.all()) {
        if (command.isTyped && command.run)
            offered.append({command.id, command.title, command.icon});
    }
    const ProfileList &profiles = m_board.profiles();
    for (const QString &name : profiles.names) {
        if (name != profiles.current)
            offered.append({profileCommand + name, tr("Switch to profile %1").arg(name),
                QStringLiteral("profile")});
    }
    m_board.directory().setCommands(offered);
}

/// As dark or light as it is; back to what it was before.
void MainWindow::toggleContrast()
{
    using Mode = Theme::Mode;
    const Mode mode = m_theme.mode();
    if (mode == Mode::HighContrast || mode == Mode::HighContrastDark)
        return choose(std::exchange(m_beforeContrast, Mode::System));
    m_beforeContrast = mode;
    const bool isDark = m_theme.tokens().window.lightness() < 128;
    choose(isDark ? Mode::HighContrastDark : Mode::HighContrast);
}

void MainWindow::run(const QString &command)
{
    if (command.startsWith(profileCommand))
        emit m_requests.profileChosen(command.mid(profileCommand.size()));
    else
        m_commands.run(command);
}

/// A key for each part of the window.
void MainWindow::addPlaces()
{
    const auto add = [this](const QString &id, const QString &title, const QString &icon,
                         const char *key, const std::function<void()> &go) {
        m_commands.add({.id = id,
            .group = Command::Group::Place,
            .title = title,
            .icon = icon,
            .keys = {QKeySequence(QLatin1String(key))},
            .run = go});
    };
    add(QStringLiteral("go.field"), tr("Type a name, a number or a command"),
        QStringLiteral("search"), "Ctrl+K",
        [this] { m_top->field()->setFocus(Qt::ShortcutFocusReason); });
    for (const Place &place : places())
        add(place.command, place.title, place.icon, place.key,
            [this, pane = place.pane] { m_columns->focus(pane); });
}

QList<MainWindow::Place> MainWindow::places() const
{
    return {
        {QStringLiteral("go.mycall"), tr("Go to my call"), QStringLiteral("phone"), "F3", m_myCall},
        {QStringLiteral("go.people"), tr("Go to people; type to filter them"),
            QStringLiteral("people"), "F4", m_people},
        {QStringLiteral("go.conversations"), tr("Go to conversations"), QStringLiteral("lines"),
            "F5", m_conversations},
        {QStringLiteral("go.queues"), tr("Go to queues; Enter shows who answers"),
            QStringLiteral("queue"), "F6", m_queues},
        {QStringLiteral("go.parking"), tr("Go to parking; Enter takes a call back"),
            QStringLiteral("park"), "F7", m_parking},
        {QStringLiteral("go.conferences"), tr("Go to conferences"), QStringLiteral("conference"),
            "F8", m_conferences},
        {QStringLiteral("go.history"), tr("Go to the history of calls; Enter calls back"),
            QStringLiteral("history"), "F9", m_history}};
}

void MainWindow::showKeysOfPanes()
{
    for (const Place &place : places())
        place.pane->setKey(m_board.keymap().text(place.command));
}

} // namespace ui
