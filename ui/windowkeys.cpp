// SPDX-License-Identifier: MIT
#include "ui/columns.h"
#include "ui/mainwindow.h"
#include "ui/panels/conferencespanel.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"
#include "ui/topbar/topbar.h"

#include <QKeyEvent>
#include <QShortcut>

/// What the keyboard does in the window: keys, and commands that are typed.

namespace ui {

namespace {

    constexpr int escapeMs = 800; // between the two presses that hang up

} // namespace

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const bool isSecond = m_escape.isValid() && m_escape.elapsed() < escapeMs;
    m_escape.invalidate();
    if (isSecond) {
        m_myCall->act(CallAction::Kind::HangUp);
    } else if (m_board.myCall()) {
        m_escape.start();
        m_status->showHint({});
        m_status->showResult(tr("Esc once more hangs up"), true);
    }
}

void MainWindow::makeKeys()
{
    const auto on = [this](const char *keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on("Ctrl+K", [this] { m_top->field()->setFocus(Qt::ShortcutFocusReason); });
    on("F1", [this] { showKeys(); });
    on("F2", [this] { m_myCall->act(CallAction::Kind::Answer); });
    on("F3", [this] { m_columns->focus(m_myCall); });
    on("F4", [this] { m_columns->focus(m_people); });
    on("F5", [this] { m_columns->focus(m_conversations); });
    on("F6", [this] { m_columns->focus(m_queues); });
    on("F7", [this] { m_columns->focus(m_parking); });
    on("Ctrl+Shift+W", [this] { emit m_requests.wallboardRequested(); });
    on("F8", [this] { m_columns->focus(m_conferences); });
    on("Ctrl+Shift+B", [this] { emit m_requests.contactsRequested(); });
    const auto firstOf = [this](std::initializer_list<CallAction::Kind> kinds) {
        for (const CallAction::Kind kind : kinds) {
            if (m_myCall->act(kind))
                return;
        }
    };
    using Kind = CallAction::Kind;
    on("Ctrl+T", [=] { firstOf({Kind::Complete, Kind::Transfer}); });
    on("Ctrl+Shift+T", [=] { firstOf({Kind::Consult}); });
    on("Ctrl+B", [=] { firstOf({Kind::Cancel}); });
    on("Ctrl+R", [=] { firstOf({Kind::Record, Kind::StopRecord}); });
    on("Ctrl+D", [=] { firstOf({Kind::Digits}); });
    on("Ctrl+M", [this] { m_myCall->openMenu(); });
    on("Ctrl+P", [this] { m_myCall->act(CallAction::Kind::Park); });
    on("Ctrl+H", [=] { firstOf({Kind::Swap, Kind::Resume, Kind::Hold}); });
}

QList<MainWindow::Command> MainWindow::commands()
{
    using Show = models::PeopleFilter::Show;
    using Mode = Theme::Mode;
    const auto act
        = [this](CallAction::Kind kind) { return [this, kind] { m_myCall->act(kind); }; };
    const auto quiet = [this](bool isOn) {
        return [this, isOn] {
            emit m_requests.ordered({.verb = orders::Verb::DoNotDisturb,
                .server = m_board.own().server,
                .extension = m_board.own().name,
                .isOn = isOn});
        };
    };
    const auto show = [this](Show who) { return [this, who] { m_people->showOnly(who); }; };
    const auto colour = [this](Mode mode) { return [this, mode] { choose(mode); }; };
    return {{QStringLiteral("hangup"), tr("Hang up my call"), act(CallAction::Kind::HangUp)},
        {QStringLiteral("park"), tr("Park my call"), act(CallAction::Kind::Park)},
        {QStringLiteral("hold"), tr("Hold my call"), act(CallAction::Kind::Hold)},
        {QStringLiteral("resume"), tr("Resume my call"), act(CallAction::Kind::Resume)},
        {QStringLiteral("ask"), tr("Transfer my call after asking"),
            act(CallAction::Kind::Consult)},
        {QStringLiteral("recordcall"), tr("Record my call"), act(CallAction::Kind::Record)},
        {QStringLiteral("digits"), tr("Key digits into my call"), act(CallAction::Kind::Digits)},
        {QStringLiteral("dnd"), tr("Do not disturb"), quiet(true)},
        {QStringLiteral("disturb"), tr("End do not disturb"), quiet(false)},
        {QStringLiteral("everybody"), tr("Show everybody"), show(Show::All)},
        {QStringLiteral("free"), tr("Show who is free"), show(Show::Free)},
        {QStringLiteral("busy"), tr("Show who is in a call"), show(Show::InCalls)},
        {QStringLiteral("light"), tr("Light colours"), colour(Mode::Light)},
        {QStringLiteral("dark"), tr("Dark colours"), colour(Mode::Dark)},
        {QStringLiteral("system"), tr("Colours as the system has them"), colour(Mode::System)},
        {QStringLiteral("keys"), tr("Keys of the keyboard"), [this] { showKeys(); }},
        {QStringLiteral("contacts"), tr("Contacts"),
            [this] { emit m_requests.contactsRequested(); }},
        {QStringLiteral("wallboard"), tr("Wallboard of the queues"),
            [this] { emit m_requests.wallboardRequested(); }},
        {QStringLiteral("callbacks"), tr("Callers to call back"),
            [this] { emit m_requests.callbacksRequested(); }},
        {QStringLiteral("connection"), tr("Connection to the exchange"),
            [this] { emit m_requests.connectionRequested(); }},
        {QStringLiteral("settings"), tr("Settings"),
            [this] { emit m_requests.settingsRequested(); }},
        {QStringLiteral("record"), tr("Record for support"),
            [this] { emit m_requests.recordingRequested(); }},
        {QStringLiteral("stop"), tr("Stop recording"),
            [this] { emit m_requests.recordingEndRequested(); }},
        {QStringLiteral("replay"), tr("Replay a recording"),
            [this] { emit m_requests.replayRequested(); }}};
}

void MainWindow::makeCommands()
{
    QList<models::DirectoryModel::Command> offered;
    for (const Command &command : commands())
        offered.append({command.id, command.title});
    m_board.directory().setCommands(offered);
}

void MainWindow::run(const QString &id)
{
    for (const Command &command : commands()) {
        if (command.id == id)
            command.run();
    }
}

} // namespace ui
