// SPDX-License-Identifier: MIT
#include "ui/menus/historymenu.h"

#include "ui/dialogs/journeydialog.h"
#include "ui/entermeaning.h"
#include "ui/requests.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(HistoryMenu)
    };

    void addMeaning(
        OrderMenu &menu, const QString &label, const char *icon, const EnterMeaning &meaning)
    {
        menu.addOrder(label, icon, meaning.order,
            meaning.what == EnterMeaning::What::Order ? QString() : meaning.sentence);
    }

    /// Dialling always; transferring where there is a call that can be transferred.
    void addReach(OrderMenu &menu, const desk::LoggedCall &call)
    {
        const Board &board = menu.board();
        addMeaning(menu, Words::tr("Call"), "phone",
            meaningOf(board, call.title(), call.number, {.isDialAnyway = true, .order = {}}));
        const EnterMeaning meaning = meaningOf(board, call.title(), call.number, {});
        if (meaning.order.verb != orders::Verb::Transfer)
            return;
        addMeaning(menu, Words::tr("Transfer my call"), "transfer", meaning);
        addMeaning(menu, Words::tr("Ask them, then transfer"), "transfer",
            meaningOf(board, call.title(), call.number, {.isConsultation = true, .order = {}}));
    }

    void addNumber(OrderMenu &menu, const desk::LoggedCall &call)
    {
        QAction *const copy = menu.addLine(Words::tr("Copy the number"), "lines");
        copy->setEnabled(!call.number.isEmpty());
        QObject::connect(copy, &QAction::triggered, &menu,
            [call] { QGuiApplication::clipboard()->setText(call.number); });
        QAction *const add = menu.addLine(Words::tr("Add to contacts\u2026"), "people");
        add->setEnabled(!call.number.isEmpty());
        QObject::connect(add, &QAction::triggered, &menu,
            [&menu, call] { emit menu.requests().contactWanted(call.number, call.name); });
    }

    /// The way is known for as long as the exchange's stories are kept.
    void addJourney(OrderMenu &menu, const Look &look, const desk::LoggedCall &call)
    {
        if (!menu.board().journeys().find({call.server, call.call}))
            return;
        QWidget *const window = menu.parentWidget()->window();
        QAction *const journey = menu.addLine(Words::tr("Way of the call"), "queue");
        QObject::connect(
            journey, &QAction::triggered, window, [look, &board = menu.board(), call, window] {
                pbx::Call shown{.server = call.server, .id = call.call};
                shown.caller.callerId = {call.name, call.number};
                shown.queue = call.queue;
                shown.did = call.did;
                (new JourneyDialog(look, board, shown, window))->show();
            });
    }

    void addForgetting(OrderMenu &menu, const desk::LoggedCall &call, desk::CallLog &log)
    {
        QObject::connect(menu.addLine(Words::tr("Forget this call"), "hangup"), &QAction::triggered,
            &log, [&log, id = call.id] { log.forget(id); });
        if (call.number.isEmpty())
            return;
        QObject::connect(
            menu.addLine(Words::tr("Forget all calls with %1").arg(call.number), "hangup"),
            &QAction::triggered, &log, [&log, number = call.number] { log.forgetNumber(number); });
    }

} // namespace

OrderMenu *historyMenu(const desk::LoggedCall &call, desk::CallLog &log, const Look &look,
    const Board &board, Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    addReach(*menu, call);
    menu->addSeparator();
    addNumber(*menu, call);
    menu->addSeparator();
    QObject::connect(menu->addLine(call.note.isEmpty() ? Words::tr("Add a note\u2026")
                                                       : Words::tr("Change the note\u2026"),
                         "note"),
        &QAction::triggered, menu,
        [&requests, call] { emit requests.noteWanted(call.server, call.call); });
    addJourney(*menu, look, call);
    if (call.isMissed()) {
        QObject::connect(menu->addLine(call.isSeen ? Words::tr("Mark as not looked at")
                                                   : Words::tr("Mark as looked at"),
                             "check"),
            &QAction::triggered, &log, [&log, call] { log.setSeen(call.id, !call.isSeen); });
    }
    menu->addSeparator();
    addForgetting(*menu, call, log);
    return menu;
}

} // namespace ui
