// SPDX-License-Identifier: MIT
#include "ui/menus/queuemenu.h"

#include "ui/callplaces.h"
#include "ui/menus/callmenu.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    void addPause(OrderMenu &menu, const pbx::Queue &queue, const pbx::QueueMember &member)
    {
        Order order{.verb = member.isPaused ? Verb::Unpause : Verb::Pause,
            .server = queue.server,
            .extension = member.interface,
            .queue = queue.name};
        if (member.isPaused) {
            menu.addOrder(Words::tr("End the break"), "resume", order);
            return;
        }
        OrderMenu *const reasons
            = menu.addPart(Words::tr("Take a break from %1").arg(titled(queue.name)), "away");
        reasons->addOrder(Words::tr("Without a reason"), "away", order);
        for (const QString &reason : {Words::tr("Lunch"), Words::tr("Break"), Words::tr("Meeting"),
                 Words::tr("Paperwork")}) {
            order.text = reason;
            reasons->addOrder(reason, "away", order);
        }
    }

    void addPenalty(OrderMenu &menu, const pbx::Queue &queue, const pbx::QueueMember &member)
    {
        OrderMenu *const part = menu.addPart(Words::tr("Penalty (who is called first)"), "people");
        for (int penalty = 0; penalty <= 5; ++penalty) {
            QAction *const line = part->addOrder(
                penalty == 0 ? Words::tr("0: first") : QString::number(penalty), "",
                {.verb = Verb::SetPenalty,
                    .server = queue.server,
                    .extension = member.interface,
                    .queue = queue.name,
                    .number = penalty});
            line->setCheckable(true);
            line->setChecked(member.penalty == penalty);
        }
    }

} // namespace

OrderMenu *queueMenu(const pbx::Queue &queue, const Look &look, const Board &board,
    Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    const QString own = board.own().name;
    const auto me = std::ranges::find(queue.members, own, &pbx::QueueMember::extension);
    const bool isIn = !own.isEmpty() && me != queue.members.end();
    if (const pbx::Call *const mine = talkOf(board)) {
        const EnterMeaning meaning = callToQueue(board, *mine, queue.name);
        menu->addOrder(titled(meaning.sentence), "transfer", meaning.order,
            meaning.what == EnterMeaning::What::Order ? QString() : meaning.sentence);
        menu->addSeparator();
    }
    Order login{.server = queue.server, .extension = own, .queue = queue.name};
    login.verb = isIn ? Verb::LogOut : Verb::LogIn;
    const bool isFixed = isIn && me->membership == u"static";
    menu->addOrder(isIn ? Words::tr("Log me out") : Words::tr("Log me in"), isIn ? "away" : "check",
        login,
        isFixed ? Words::tr("You are in this queue by its configuration.")
                : board.whyNoPhone(queue.server));
    if (isIn)
        addPause(*menu, queue, *me);
    menu->addQuestion(Words::tr("Add somebody\u2026"), "people",
        {.verb = Verb::LogIn, .server = queue.server, .queue = queue.name});
    menu->addSeparator();
    menu->addOrder(Words::tr("Set the counters to nothing"), "again",
        {.verb = Verb::ResetQueue, .server = queue.server, .queue = queue.name});
    return menu;
}

OrderMenu *memberMenu(const pbx::Queue &queue, const pbx::QueueMember &member, const Look &look,
    const Board &board, Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    if (const models::Person *person = board.people().find({queue.server, member.extension})) {
        const EnterMeaning meaning = meaningOf(board, *person);
        menu->addOrder(titled(meaning.sentence), "phone", meaning.order,
            meaning.what == EnterMeaning::What::Order ? QString() : meaning.sentence);
    }
    addPause(*menu, queue, member);
    addPenalty(*menu, queue, member);
    OrderMenu *const inUse = menu->addPart(Words::tr("While they talk"), "phone");
    for (const bool isOn : {true, false}) {
        inUse->addOrder(isOn ? Words::tr("Ring all the same") : Words::tr("Do not ring"),
            isOn ? "bell" : "quiet",
            {.verb = Verb::SetRingInUse,
                .server = queue.server,
                .extension = member.interface,
                .queue = queue.name,
                .isOn = isOn});
    }
    const bool isFixed = member.membership == u"static";
    menu->addOrder(Words::tr("Log out of %1").arg(titled(queue.name)), "away",
        {.verb = Verb::LogOut,
            .server = queue.server,
            .extension = member.interface,
            .queue = queue.name},
        isFixed ? Words::tr("They are in this queue by its configuration.") : QString());
    return menu;
}

OrderMenu *callerMenu(const pbx::Queue &queue, const pbx::QueueCaller &caller, const Look &look,
    const Board &board, Requests &requests, QWidget *parent)
{
    auto *const menu = new OrderMenu(look, board, requests, parent);
    const QString own = board.own().name;
    Order order{.server = queue.server, .call = caller.uniqueid, .by = own, .queue = queue.name};
    order.verb = Verb::TakeOver;
    menu->addOrder(Words::tr("Take this caller"), "pickup", order, board.whyNoPhone(queue.server));
    order.verb = Verb::Redirect;
    menu->addQuestion(Words::tr("Send the caller elsewhere\u2026"), "transfer", order);
    if (const pbx::Call *const call = callNamed(board, {queue.server, caller.uniqueid}))
        addPlaces(*menu->addPart(Words::tr("Take it to"), "right"), *call);
    OrderMenu *const priorities = menu->addPart(Words::tr("Serve"), "right");
    const QList<std::pair<int, QString>> levels{
        {10, Words::tr("Before everybody")}, {5, Words::tr("Earlier")}, {0, Words::tr("In turn")}};
    for (const auto &[priority, label] : levels) {
        order.verb = Verb::Prioritize;
        order.number = priority;
        priorities->addOrder(label, "", order);
    }
    order.number.reset();
    order.verb = Verb::Withdraw;
    menu->addSeparator();
    menu->addOrder(Words::tr("Take out of the queue"), "away", order);
    return menu;
}

} // namespace ui
