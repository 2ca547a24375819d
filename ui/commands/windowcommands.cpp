// SPDX-License-Identifier: MIT
#include "ui/commands/windowcommands.h"

#include "ui/menus/profilemenu.h"
#include "ui/panels/peoplepanel.h"
#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using Group = Command::Group;
    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Commands)
    };

} // namespace

void addPeopleCommands(Commands &commands, PeoplePanel &people)
{
    using Show = models::PeopleFilter::Show;
    const auto add = [&](const QString &id, const QString &title, Show show) {
        commands.add({.id = id,
            .group = Group::People,
            .title = title,
            .icon = u"people"_s,
            .run = [&people, show] { people.showOnly(show); }});
    };
    add(u"people.everybody"_s, Words::tr("Show everybody"), Show::All);
    add(u"people.free"_s, Words::tr("Show who is free"), Show::Free);
    add(u"people.busy"_s, Words::tr("Show who is in a call"), Show::InCalls);
}

void addColourCommands(Commands &commands, const std::function<void(Theme::Mode)> &choose,
    const std::function<void()> &toggleContrast)
{
    const auto add = [&](const QString &id, const QString &title, const QString &icon,
                         Theme::Mode mode) {
        commands.add(
            {.id = id, .group = Group::Window, .title = title, .icon = icon, .run = [choose, mode] {
                 choose(mode);
             }});
    };
    add(u"colours.light"_s, Words::tr("Light colours"), u"light"_s, Theme::Mode::Light);
    add(u"colours.dark"_s, Words::tr("Dark colours"), u"dark"_s, Theme::Mode::Dark);
    add(u"colours.system"_s, Words::tr("Colours as the system has them"), u"settings"_s,
        Theme::Mode::System);
    commands.add({.id = u"colours.contrast"_s,
        .group = Group::Window,
        .title = Words::tr("High contrast, or as before"),
        .icon = u"contrast"_s,
        .keys = {QKeySequence(u"Ctrl+Shift+H"_s)},
        .run = toggleContrast});
}

void addProfileCommands(Commands &commands, const Board &board, Requests &requests)
{
    commands.add({.id = u"window.nextprofile"_s,
        .group = Group::Window,
        .title = Words::tr("Switch to the next profile"),
        .icon = u"profile"_s,
        .run = [&board, &requests] { emit requests.profileChosen(nextProfile(board)); },
        .whyNot =
            [&board] {
                return nextProfile(board).isEmpty()
                    ? Words::tr("There is no other profile; the settings make one.")
                    : QString();
            }});
    commands.add({.id = u"window.profiles"_s,
        .group = Group::Window,
        .title = Words::tr("Profiles: copy, rename, remove"),
        .icon = u"profile"_s,
        .run = [&requests] { emit requests.profilesRequested(); }});
}

void addWindowCommands(Commands &commands, Requests &requests)
{
    const auto add = [&](const QString &id, const QString &title, const QString &icon,
                         void (Requests::*signal)(), const QList<QKeySequence> &keys = {}) {
        commands.add({.id = id,
            .group = Group::Window,
            .title = title,
            .icon = icon,
            .keys = keys,
            .run = [&requests, signal] { emit(requests.*signal)(); }});
    };
    add(u"window.wallboard"_s, Words::tr("Wallboard of the queues"), u"wallboard"_s,
        &Requests::wallboardRequested, {QKeySequence(u"Ctrl+Shift+W"_s)});
    add(u"window.callbacks"_s, Words::tr("Callers to call back"), u"callback"_s,
        &Requests::callbacksRequested);
    add(u"window.redial"_s, Words::tr("Call the last number again"), u"phone"_s,
        &Requests::redialRequested, {QKeySequence(u"Ctrl+L"_s)});
    add(u"window.missed"_s, Words::tr("Missed calls"), u"missed"_s,
        &Requests::missedCallsRequested);
    add(u"window.contacts"_s, Words::tr("Contacts"), u"people"_s, &Requests::contactsRequested,
        {QKeySequence(u"Ctrl+Shift+B"_s)});
    add(u"window.connection"_s, Words::tr("Connection to the exchange"), u"plug"_s,
        &Requests::connectionRequested);
    add(u"window.callcopied"_s, Words::tr("Call what was copied"), u"phone"_s,
        &Requests::clipboardDialRequested);
    add(u"window.callselected"_s, Words::tr("Call what is selected"), u"phone"_s,
        &Requests::selectionDialRequested);
    add(u"window.settings"_s, Words::tr("Settings"), u"settings"_s, &Requests::settingsRequested,
        {QKeySequence(u"Ctrl+,"_s)});
    add(u"window.exportsettings"_s, Words::tr("Export the settings"), u"export"_s,
        &Requests::settingsExportRequested);
    add(u"window.importsettings"_s, Words::tr("Import settings"), u"export"_s,
        &Requests::settingsImportRequested);
    add(u"window.record"_s, Words::tr("Record for support"), u"record"_s,
        &Requests::recordingRequested);
    add(u"window.stop"_s, Words::tr("Stop recording"), u"record"_s,
        &Requests::recordingEndRequested);
    add(u"window.replay"_s, Words::tr("Replay a recording"), u"resume"_s,
        &Requests::replayRequested);
    add(u"window.quit"_s, Words::tr("Quit"), u"away"_s, &Requests::quitRequested,
        {QKeySequence(u"Ctrl+Q"_s)});
}

void addHelpCommands(Commands &commands, Requests &requests)
{
    const auto add = [&](const QString &id, const QString &title, const QString &icon,
                         void (Requests::*signal)()) {
        commands.add({.id = id,
            .group = Group::Help,
            .title = title,
            .icon = icon,
            .run = [&requests, signal] { emit(requests.*signal)(); }});
    };
    add(u"help.log"_s, Words::tr("Log of what Cordboard did and saw"), u"lines"_s,
        &Requests::logRequested);
    add(u"help.rights"_s, Words::tr("What the exchange allows: missing rights"), u"lock"_s,
        &Requests::rightsRequested);
    add(u"help.support"_s, Words::tr("File for support"), u"export"_s,
        &Requests::supportFileRequested);
    add(u"help.about"_s, Words::tr("About Cordboard: versions"), u"help"_s,
        &Requests::aboutRequested);
}

} // namespace ui
