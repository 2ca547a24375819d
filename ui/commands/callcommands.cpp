// SPDX-License-Identifier: MIT
#include "ui/commands/callcommands.h"

#include "ui/commands/commands.h"
#include "ui/panels/mycallpanel.h"
#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using Kind = CallAction::Kind;
    using Group = Command::Group;
    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Commands)
    };

    /// A command that does the first of these that is possible with my call.
    Command forCall(MyCallPanel &panel, const QString &id, const QString &title,
        const QString &icon, const QList<Kind> &kinds, const QList<QKeySequence> &keys = {})
    {
        return {.id = id,
            .group = Group::Call,
            .title = title,
            .icon = icon,
            .keys = keys,
            .run = [&panel, kinds] { panel.act(kinds); },
            .whyNot = [&panel, kinds] { return panel.whyNot(kinds); }};
    }

    void addMain(Commands &commands, MyCallPanel &panel)
    {
        const auto add = [&](const QString &id, const QString &title, const QString &icon,
                             const QList<Kind> &kinds, const char *keys) {
            commands.add(
                forCall(panel, id, title, icon, kinds, {QKeySequence(QLatin1String(keys))}));
        };
        add(u"call.answer"_s, Words::tr("Answer"), u"phone"_s, {Kind::Answer}, "F2");
        Command hangUp = forCall(
            panel, u"call.hangup"_s, Words::tr("Hang up, or decline"), u"hangup"_s, {Kind::HangUp});
        hangUp.fixedKeys = Words::tr("Esc Esc");
        commands.add(hangUp);
        add(u"call.hold"_s, Words::tr("Hold and resume; after asking, swap"), u"pause"_s,
            {Kind::Swap, Kind::Resume, Kind::Hold}, "Ctrl+H");
        add(u"call.transfer"_s, Words::tr("Transfer; after asking, connect the two"), u"transfer"_s,
            {Kind::Complete, Kind::Transfer}, "Ctrl+T");
        add(u"call.ask"_s, Words::tr("Ask somebody, then transfer"), u"transfer"_s, {Kind::Consult},
            "Ctrl+Shift+T");
        add(u"call.back"_s, Words::tr("Take the call back instead of transferring it"), u"resume"_s,
            {Kind::Cancel}, "Ctrl+B");
        add(u"call.park"_s, Words::tr("Park my call"), u"park"_s, {Kind::Park}, "Ctrl+P");
    }

    void addMore(Commands &commands, MyCallPanel &panel)
    {
        commands.add(forCall(panel, u"call.record"_s, Words::tr("Record my call, or stop"),
            u"record"_s, {Kind::Record, Kind::StopRecord}, {QKeySequence(u"Ctrl+R"_s)}));
        commands.add(
            forCall(panel, u"call.recordpause"_s, Words::tr("Pause the recording, or go on"),
                u"pause"_s, {Kind::PauseRecord, Kind::ResumeRecord}));
        commands.add(forCall(panel, u"call.digits"_s, Words::tr("Key digits into my call"),
            u"keys"_s, {Kind::Digits}, {QKeySequence(u"Ctrl+D"_s)}));
        commands.add(forCall(panel, u"call.confer"_s, Words::tr("Add somebody to my call"),
            u"conference"_s, {Kind::Confer}));
        commands.add(
            forCall(panel, u"call.mute"_s, Words::tr("Mute me"), u"quiet"_s, {Kind::Mute}));
        commands.add(
            forCall(panel, u"call.unmute"_s, Words::tr("Unmute me"), u"phone"_s, {Kind::Unmute}));
        commands.add({.id = u"call.menu"_s,
            .group = Group::Call,
            .title = Words::tr("All that can be done with my call"),
            .icon = u"right"_s,
            .keys = {QKeySequence(u"Ctrl+M"_s)},
            .run = [&panel] { panel.openMenu(); },
            .whyNot = [&panel] { return panel.whyNoMenu(); },
            .isTyped = false});
        commands.add({.id = u"call.next"_s,
            .group = Group::Call,
            .title = Words::tr("Choose the next of my calls"),
            .icon = u"again"_s,
            .keys = {QKeySequence(u"Ctrl+J"_s)},
            .run = [&panel] { panel.chooseNext(); },
            .whyNot = [&panel] { return panel.whyNoMenu(); }});
    }

    void addNote(Commands &commands, MyCallPanel &panel, Board &board, Requests &requests)
    {
        commands.add({.id = u"call.note"_s,
            .group = Group::Call,
            .title = Words::tr("Note about my call"),
            .icon = u"note"_s,
            .keys = {QKeySequence(u"Ctrl+Shift+N"_s)},
            .run =
                [&board, &requests] {
                    if (const models::Conversation *const mine = board.myCall())
                        emit requests.noteWanted(mine->call.server, mine->call.id);
                },
            .whyNot = [&panel] { return panel.whyNoMenu(); }});
    }

    /// The first of the pages; the others are in the call's menu.
    void addPage(Commands &commands, MyCallPanel &panel, Board &board, Requests &requests)
    {
        commands.add({.id = u"call.page"_s,
            .group = Group::Call,
            .title = Words::tr("Open the page about my caller"),
            .icon = u"elsewhere"_s,
            .keys = {QKeySequence(u"Ctrl+Shift+O"_s)},
            .run =
                [&board, &requests] {
                    if (const models::Conversation *const mine = board.myCall())
                        emit requests.callerPageWanted(
                            mine->call.server, mine->call.id, board.callerPages().constFirst());
                },
            .whyNot =
                [&panel, &board] {
                    return board.callerPages().isEmpty()
                        ? Words::tr("No page about callers is set; see the settings.")
                        : panel.whyNoMenu();
                }});
    }

    void addQuiet(Commands &commands, Board &board, Requests &requests, bool isOn)
    {
        commands.add({.id = isOn ? u"phone.quiet"_s : u"phone.disturb"_s,
            .group = Group::People,
            .title = isOn ? Words::tr("Do not disturb me") : Words::tr("End do not disturb"),
            .icon = isOn ? u"quiet"_s : u"check"_s,
            .run =
                [&board, &requests, isOn] {
                    emit requests.ordered({.verb = orders::Verb::DoNotDisturb,
                        .server = board.own().server,
                        .extension = board.own().name,
                        .isOn = isOn});
                },
            .whyNot =
                [&board] {
                    const QString server = board.own().server;
                    const QString why = board.whyNoPhone(server);
                    return why.isEmpty() ? board.whyNot(server, orders::Verb::DoNotDisturb) : why;
                }});
    }

} // namespace

void addCallCommands(Commands &commands, MyCallPanel &panel, Board &board, Requests &requests)
{
    addMain(commands, panel);
    addMore(commands, panel);
    addNote(commands, panel, board, requests);
    addPage(commands, panel, board, requests);
    addQuiet(commands, board, requests, true);
    addQuiet(commands, board, requests, false);
}

} // namespace ui
