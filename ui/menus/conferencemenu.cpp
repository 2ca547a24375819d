// SPDX-License-Identifier: MIT
#include "ui/menus/conferencemenu.h"

#include "ui/callplaces.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    Order roomOrder(const pbx::Conference &room, const char *action, const QString &user = {})
    {
        return {.verb = Verb::Conference,
            .server = room.server,
            .call = room.name,
            .action = QLatin1String(action),
            .user = user};
    }

} // namespace

OrderMenu *roomMenu(const pbx::Conference &room, const Look &look, const Board &board,
    Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    if (const pbx::Call *const mine = talkOf(board)) {
        const EnterMeaning meaning = callToRoom(board, *mine, room.name);
        menu->addOrder(titled(meaning.sentence), "transfer", meaning.order,
            meaning.what == EnterMeaning::What::Order ? QString() : meaning.sentence);
    }
    menu->addQuestion(Words::tr("Invite somebody\u2026"), "people",
        {.verb = Verb::Invite, .server = room.server, .call = room.name, .by = board.own().name},
        board.whyNoPhone(room.server));
    menu->addSeparator();
    const QString all = QStringLiteral("all");
    menu->addOrder(Words::tr("Mute everybody"), "quiet", roomOrder(room, "mute", all));
    menu->addOrder(Words::tr("Unmute everybody"), "phone", roomOrder(room, "unmute", all));
    const bool isLocked = room.isLocked.value_or(false);
    menu->addOrder(isLocked ? Words::tr("Unlock the room") : Words::tr("Lock the room"), "keys",
        roomOrder(room, isLocked ? "unlock" : "lock"));
    const bool isRecorded = room.isRecorded.value_or(false);
    menu->addOrder(isRecorded ? Words::tr("Stop recording the room") : Words::tr("Record the room"),
        "record", roomOrder(room, isRecorded ? "stop-record" : "record"));
    menu->addSeparator();
    menu->addOrder(
        Words::tr("End the conference for everybody"), "hangup", roomOrder(room, "kick", all));
    return menu;
}

OrderMenu *userMenu(const pbx::Conference &room, const pbx::ConferenceUser &user, const Look &look,
    const Board &board, Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    const QString who = user.party.uniqueid;
    const QString name = partyTitle(user.party);
    const bool isMuted = user.isMuted.value_or(false);
    menu->addOrder(isMuted ? Words::tr("Unmute %1").arg(name) : Words::tr("Mute %1").arg(name),
        isMuted ? "phone" : "quiet", roomOrder(room, isMuted ? "unmute" : "mute", who));
    menu->addOrder(Words::tr("Put %1 out of the conference").arg(name), "hangup",
        roomOrder(room, "kick", who));
    return menu;
}

} // namespace ui
