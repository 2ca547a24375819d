// SPDX-License-Identifier: MIT
#include "ui/menus/personmenu.h"

#include "ui/callplaces.h"
#include "ui/menus/callmenu.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;
    using What = EnterMeaning::What;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    const char *iconOf(Verb verb)
    {
        switch (verb) {
        case Verb::Transfer:
        case Verb::Redirect:
            return "transfer";
        case Verb::PickUp:
            return "pickup";
        default:
            return "phone";
        }
    }

    void addMeaning(OrderMenu &menu, const EnterMeaning &meaning, const char *icon = nullptr)
    {
        menu.addOrder(titled(meaning.sentence), icon ? icon : iconOf(meaning.order.verb),
            meaning.order, meaning.what == What::Order ? QString() : meaning.sentence);
    }

    /// Only to be told, when somebody becomes free.
    void addWatch(OrderMenu &menu, const models::Person &person)
    {
        const models::RowKey whom{person.extension.server, person.extension.number};
        const bool isWatched = menu.board().freeWatch().watched().contains(whom);
        const QString name = person.title();
        QAction *const line = menu.addLine(isWatched
                ? Words::tr("Do not tell me any more when %1 is free").arg(name)
                : Words::tr("Tell me when %1 is free").arg(name),
            "bell");
        QObject::connect(line, &QAction::triggered, &menu.requests(),
            [&requests = menu.requests(), whom, isWatched] {
                emit requests.freeWatchChosen(whom.server, whom.name, !isWatched);
            });
    }

    /// To be called with somebody as soon as they are free, by this program or by the exchange.
    void addWaiting(OrderMenu &menu, const models::Person &person, const Order &dial)
    {
        const models::RowKey whom{person.extension.server, person.extension.number};
        if (menu.board().awaited().contains(whom)) {
            QAction *const end = menu.addLine(
                Words::tr("Do not call %1 any more when free").arg(person.title()), "bell");
            QObject::connect(
                end, &QAction::triggered, &menu.requests(), [&requests = menu.requests(), whom] {
                    emit requests.waitingEnded(whom.server, whom.name);
                });
            return;
        }
        Order order = dial;
        order.verb = Verb::CampOn;
        const bool isFree = person.state == models::PersonState::Free;
        addWatch(menu, person);
        menu.addOrder(Words::tr("Call %1 as soon as they are free").arg(person.title()), "bell",
            order, isFree ? Words::tr("They are free now.") : QString());
        if (!menu.board().canBookRecalls(person.extension))
            return;
        order.verb = Verb::BookRecall;
        menu.addOrder(Words::tr("Have the exchange call back"), "bell", order);
        order.verb = Verb::CancelRecall;
        menu.addOrder(Words::tr("Have it call back no more"), "bell", order);
    }

    void addReach(OrderMenu &menu, const models::Person &person)
    {
        const Board &board = menu.board();
        const EnterMeaning first = meaningOf(board, person);
        addMeaning(menu, first);
        if (models::RowKey{person.extension.server, person.extension.number} == board.own())
            return;
        if (const pbx::Call *const mine = talkOf(board)) {
            addMeaning(menu, callToPerson(board, *mine, person, true), "transfer");
            addMeaning(menu, callToVoicemail(board, *mine, person), "transfer");
            menu.addOrder(Words::tr("Add %1 to my call (conference)").arg(person.title()),
                "conference",
                {.verb = Verb::Confer,
                    .server = mine->server,
                    .call = mine->id,
                    .target = person.extension.number,
                    .by = board.own().name});
        }
        const EnterMeaning dial = meaningOf(board, person, {.isDialAnyway = true});
        if (dial.what != What::Order)
            return;
        if (dial.order.verb != first.order.verb)
            addMeaning(menu, dial);
        if (!board.mobile().isEmpty()) {
            Order mobile = dial.order;
            mobile.mobile = board.mobile();
            menu.addOrder(Words::tr("Call %1 from my mobile").arg(person.title()), "phone", mobile);
        }
        addWaiting(menu, person, dial.order);
    }

    /// Their calls, as long as they are not mine too.
    void addCalls(OrderMenu &menu, const pbx::Extension &extension)
    {
        for (const QString &id : extension.calls) {
            const models::Conversation *const call
                = menu.board().calls().find({extension.server, id});
            if (!call || call->isMine)
                continue;
            const pbx::Party *const other = call->call.counterpart(extension.number);
            const QString title = other ? partyTitle(*other) : calledTitle(call->call);
            addCallLines(*menu.addPart(Words::tr("Their call with %1").arg(title), "phone"), *call);
        }
    }

    void addForward(OrderMenu &menu, const pbx::Extension &extension, const QString &when,
        const QString &label, const QString &now)
    {
        OrderMenu *const part
            = menu.addPart(now.isEmpty() ? label : Words::tr("%1: %2").arg(label, now), "right");
        Order order{.verb = Verb::Forward,
            .server = extension.server,
            .extension = extension.number,
            .action = when};
        part->addQuestion(Words::tr("To a number\u2026"), "phone", order);
        order.target = QStringLiteral("voicemail");
        part->addOrder(Words::tr("To voicemail"), "missed", order);
        order.target = QStringLiteral("off");
        part->addOrder(Words::tr("Off"), "check", order,
            now.isEmpty() ? Words::tr("No such forward is set.") : QString());
    }

} // namespace

OrderMenu *personMenu(const models::Person &person, const Look &look, const Board &board,
    Requests &requests, QWidget *parent)
{
    const QString server = person.extension.server;
    const QString number = person.extension.number;
    auto *const menu = new OrderMenu(look, board, requests, parent);
    addReach(*menu, person);
    addCalls(*menu, person.extension);
    for (const pbx::Extension &other : person.others)
        addCalls(*menu, other);
    menu->addSeparator();
    addSettings(*menu->addPart(Words::tr("Settings"), "settings"), person.extension);
    if (board.queues().rowCount() > 0)
        addQueueLogins(*menu->addPart(Words::tr("Queues"), "queue"), person.extension);
    menu->addSeparator();
    const bool isFavourite = person.isFavourite;
    QAction *const favourite = menu->addLine(
        isFavourite ? Words::tr("Remove from favourites") : Words::tr("Add to favourites"), "star");
    QObject::connect(favourite, &QAction::triggered, &requests,
        [=, &requests] { emit requests.favouriteChosen(server, number, !isFavourite); });
    if (models::RowKey{server, number} != board.own()) {
        QAction *const own = menu->addLine(Words::tr("This is my phone"), "phone");
        QObject::connect(own, &QAction::triggered, &requests,
            [=, &requests] { emit requests.ownExtensionChosen(server, number); });
    }
    return menu;
}

void addSettings(OrderMenu &menu, const pbx::Extension &extension)
{
    const Order base{.server = extension.server, .extension = extension.number};
    const bool isQuiet = extension.doNotDisturb.value_or(false);
    Order quiet = base;
    quiet.verb = Verb::DoNotDisturb;
    quiet.isOn = !isQuiet;
    menu.addOrder(
        isQuiet ? Words::tr("End do not disturb") : Words::tr("Do not disturb"), "quiet", quiet);
    addForward(menu, extension, QStringLiteral("always"), Words::tr("Forward always"),
        extension.forward.always);
    addForward(menu, extension, QStringLiteral("busy"), Words::tr("Forward when busy"),
        extension.forward.busy);
    addForward(menu, extension, QStringLiteral("unavailable"), Words::tr("Forward when away"),
        extension.forward.unavailable);
    OrderMenu *const waiting = menu.addPart(Words::tr("Second call while talking"), "phone");
    for (const bool isOn : {true, false}) {
        Order order = base;
        order.verb = Verb::CallWaiting;
        order.isOn = isOn;
        waiting->addOrder(
            isOn ? Words::tr("Ring") : Words::tr("Busy"), isOn ? "bell" : "quiet", order);
    }
    OrderMenu *const presence = menu.addPart(Words::tr("Presence"), "people");
    const QList<std::pair<const char *, QString>> states{{"available", Words::tr("Available")},
        {"away", Words::tr("Away")}, {"xa", Words::tr("Away for long")},
        {"chat", Words::tr("Glad to talk")}, {"dnd", Words::tr("Not to be disturbed")},
        {"unavailable", Words::tr("Not there")}, {"not_set", Words::tr("Say nothing")}};
    for (const auto &[state, label] : states) {
        Order order = base;
        order.verb = Verb::Presence;
        order.action = QLatin1String(state);
        QAction *const line = presence->addOrder(label, "", order);
        line->setCheckable(true);
        line->setChecked(extension.presence == order.action && extension.presenceNote.isEmpty());
    }
    addNotes(*presence, extension);
}

/// Why somebody is away, in words that others read on the tile.
void addNotes(OrderMenu &menu, const pbx::Extension &extension)
{
    menu.addSeparator();
    for (const QString &note : {Words::tr("lunch"), Words::tr("in a meeting"),
             Words::tr("back in 15 minutes"), Words::tr("back tomorrow")}) {
        QAction *const line = menu.addOrder(Words::tr("Away: %1").arg(note), "",
            {.verb = Verb::Presence,
                .server = extension.server,
                .extension = extension.number,
                .action = QStringLiteral("away"),
                .text = note});
        line->setCheckable(true);
        line->setChecked(extension.presenceNote == note);
    }
}

void addQueueLogins(OrderMenu &menu, const pbx::Extension &extension)
{
    const models::QueueModel &queues = menu.board().queues();
    for (int row = 0; row < queues.rowCount(); ++row) {
        const auto queue
            = queues.index(row, 0).data(models::QueueModel::QueueRole).value<pbx::Queue>();
        if (queue.server != extension.server)
            continue;
        const auto member
            = std::ranges::find(queue.members, extension.number, &pbx::QueueMember::extension);
        const bool isIn = member != queue.members.end();
        Order order{.server = extension.server, .extension = extension.number, .queue = queue.name};
        order.verb = isIn ? Verb::LogOut : Verb::LogIn;
        const bool isFixed = isIn && member->membership == u"static";
        menu.addOrder(isIn ? Words::tr("Log out of %1").arg(titled(queue.name))
                           : Words::tr("Log in to %1").arg(titled(queue.name)),
            isIn ? "away" : "check", order,
            isFixed ? Words::tr("They are in this queue by its configuration.") : QString());
    }
    menu.addSeparator();
    Order every{.server = extension.server, .extension = extension.number};
    every.verb = Verb::LogInAll;
    menu.addOrder(Words::tr("Log in to all that were mine"), "check", every);
    every.verb = Verb::LogOutAll;
    menu.addOrder(Words::tr("Log out of all"), "away", every);
    menu.addSeparator();
    Order all{.verb = Verb::Pause, .server = extension.server, .extension = extension.number};
    menu.addOrder(Words::tr("Break in all queues"), "away", all);
    all.verb = Verb::Unpause;
    menu.addOrder(Words::tr("End the break in all queues"), "resume", all);
}

} // namespace ui
