// SPDX-License-Identifier: MIT
#include "ui/menus/parkingmenu.h"

#include "ui/callplaces.h"
#include "ui/menus/callmenu.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using models::ParkingModel;
    using orders::Order;
    using orders::Verb;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    void addFree(OrderMenu &menu, const QModelIndex &space)
    {
        const Board &board = menu.board();
        const pbx::Call *const mine = talkOf(board);
        if (!mine) {
            menu.addLine(Words::tr("Park my call here"), "park")->setEnabled(false);
            return;
        }
        const EnterMeaning meaning
            = callToSpace(board, *mine, space.data(ParkingModel::LotRole).toString(),
                space.data(ParkingModel::SpaceRole).toInt());
        menu.addOrder(titled(meaning.sentence), "park", meaning.order,
            meaning.what == EnterMeaning::What::Order ? QString() : meaning.sentence);
    }

} // namespace

Order unparkOrder(const QModelIndex &space, const Board &board)
{
    return {.verb = Verb::Unpark,
        .server = space.data(ParkingModel::ServerRole).toString(),
        .by = board.own().name,
        .lot = space.data(ParkingModel::LotRole).toString(),
        .number = space.data(ParkingModel::SpaceRole).toInt()};
}

OrderMenu *parkingMenu(const QModelIndex &space, const Look &look, const Board &board,
    Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    const QVariant parked = space.data(ParkingModel::ParkedRole);
    if (!parked.isValid()) {
        addFree(*menu, space);
        return menu;
    }
    const QString server = space.data(ParkingModel::ServerRole).toString();
    menu->addOrder(Words::tr("Take this call back"), "pickup", unparkOrder(space, board),
        board.whyNoPhone(server));
    const QString caller = parked.value<pbx::ParkedCall>().caller.uniqueid;
    menu->addQuestion(Words::tr("Send the caller elsewhere\u2026"), "transfer",
        {.verb = Verb::Redirect, .server = server, .call = caller, .by = board.own().name});
    if (const pbx::Call *const call = callNamed(board, {server, caller}))
        addPlaces(*menu->addPart(Words::tr("Take it to"), "right"), *call);
    menu->addSeparator();
    menu->addOrder(Words::tr("Hang up on them"), "hangup",
        {.verb = Verb::HangUp, .server = server, .call = caller});
    return menu;
}

} // namespace ui
