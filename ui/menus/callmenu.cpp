// SPDX-License-Identifier: MIT
#include "ui/menus/callmenu.h"

#include "ui/callplaces.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using Kind = CallAction::Kind;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    void addMeaning(
        OrderMenu &menu, const QString &label, const char *icon, const EnterMeaning &meaning)
    {
        menu.addOrder(label, icon, meaning.order,
            meaning.what == EnterMeaning::What::Order ? QString() : meaning.sentence);
    }

    void addSpaces(OrderMenu &menu, const pbx::Call &call)
    {
        const models::ParkingModel &lots = menu.board().parking();
        for (int row = 0; row < lots.rowCount(); ++row) {
            const QModelIndex lot = lots.index(row, 0);
            if (lot.data(models::ParkingModel::ServerRole).toString() != call.server)
                continue;
            const QString name = lot.data(models::ParkingModel::LotRole).toString();
            OrderMenu *const part = menu.addPart(Words::tr("Park in %1").arg(titled(name)), "park");
            for (int at = 0; at < lots.rowCount(lot); ++at) {
                const QModelIndex space = lots.index(at, 0, lot);
                if (!space.data(models::ParkingModel::IsFreeRole).toBool())
                    continue;
                const int number = space.data(models::ParkingModel::SpaceRole).toInt();
                addMeaning(*part, Words::tr("Space %1").arg(number), "park",
                    callToSpace(menu.board(), call, name, number));
            }
        }
    }

    void addCallerPages(OrderMenu &menu, const pbx::Call &call)
    {
        for (const QString &page : menu.board().callerPages()) {
            QObject::connect(menu.addLine(page, "elsewhere"), &QAction::triggered, &menu.requests(),
                [requests = &menu.requests(), server = call.server, id = call.id, page] {
                    emit requests->callerPageWanted(server, id, page);
                });
        }
    }

    /// Who of the call is none of the exchange's people; empty if all are.
    pbx::CallerId outsiderOf(const pbx::Call &call)
    {
        if (call.caller.extension.isEmpty())
            return call.caller.callerId;
        for (const pbx::Party &target : call.targets) {
            if (target.extension.isEmpty())
                return target.callerId;
        }
        return {};
    }

} // namespace

OrderMenu *callMenu(const models::Conversation &conversation, const Look &look, const Board &board,
    Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    addCallLines(*menu, conversation);
    return menu;
}

void addCallLines(OrderMenu &menu, const models::Conversation &conversation, bool isWithMain)
{
    const QList<CallAction> actions = callActions(conversation, menu.board());
    const CallAction *last = nullptr;
    for (const CallAction &action : actions) {
        if (action.isMain && !isWithMain)
            continue;
        if (action.kind == Kind::HangUp)
            last = &action;
        else
            menu.addCallAction(action);
    }
    const bool isUp = conversation.call.isAnswered || conversation.call.answered;
    if (isUp && !conversation.isUnknown && !conversation.isEnded)
        addPlaces(*menu.addPart(Words::tr("Take it to"), "right"), conversation.call);
    if (const pbx::CallerId outside = outsiderOf(conversation.call); !outside.number.isEmpty()) {
        QObject::connect(menu.addLine(Words::tr("Contact\u2026"), "people"), &QAction::triggered,
            &menu.requests(), [requests = &menu.requests(), outside] {
                emit requests->contactWanted(outside.number, outside.name);
            });
    }
    addCallerPages(menu, conversation.call);
    if (!last)
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addCallAction(*last);
}

void addPlaces(OrderMenu &menu, const pbx::Call &call)
{
    const Board &board = menu.board();
    for (int row = 0; row < board.queues().rowCount(); ++row) {
        const auto queue
            = board.queues().index(row, 0).data(models::QueueModel::QueueRole).value<pbx::Queue>();
        if (queue.server == call.server)
            addMeaning(menu, Words::tr("Queue %1").arg(titled(queue.name)), "queue",
                callToQueue(board, call, queue.name));
    }
    for (const pbx::Conference &room : board.conferences().rooms(call.server)) {
        if (room.name != call.conference)
            addMeaning(menu, Words::tr("Conference %1").arg(room.name), "conference",
                callToRoom(board, call, room.name));
    }
    if (call.side(board.own().name))
        addSpaces(menu, call);
}

} // namespace ui
