// SPDX-License-Identifier: MIT
#include "ui/entermeaning.h"

#include "ui/offers.h"
#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;
    using What = EnterMeaning::What;
    using Stage = Order::Stage;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(EnterMeaning)
    };

    EnterMeaning nothing(const QString &why) { return {.sentence = why}; }

    /// What the order does with somebody of that name.
    QString sentenceOf(const Order &order, const QString &title)
    {
        switch (order.verb) {
        case Verb::Transfer:
            return order.stage == Stage::Consult ? Words::tr("ask %1, then transfer").arg(title)
                                                 : Words::tr("transfer to %1").arg(title);
        case Verb::Confer:
            return Words::tr("add %1 to the call").arg(title);
        case Verb::Invite:
            return Words::tr("invite %1").arg(title);
        case Verb::Redirect:
            return Words::tr("send the caller to %1").arg(title);
        case Verb::Forward:
            return Words::tr("forward calls to %1").arg(title);
        case Verb::LogIn:
            return Words::tr("add %1 to the queue").arg(title);
        default:
            return Words::tr("call %1").arg(title);
        }
    }

    EnterMeaning aimed(const Board &board, Order order, const QString &title, const QString &number)
    {
        const QString why = board.whyNot(order);
        if (!why.isEmpty())
            return nothing(why);
        (order.verb == Verb::LogIn ? order.extension : order.target) = number;
        return {What::Order, sentenceOf(order, title), order, {}};
    }

    /// Dials or transfers; the number is one that my own exchange can reach.
    EnterMeaning reach(
        const Board &board, const QString &title, const QString &number, const Intent &intent)
    {
        if (intent.order)
            return aimed(board, *intent.order, title, number);
        const models::RowKey &own = board.own();
        if (own.name.isEmpty())
            return nothing(Words::tr("first say which phone is yours"));
        if (!board.isUp(own.server))
            return nothing(Words::tr("not connected"));
        const models::Conversation *mine = board.myCall();
        const bool isTalking = mine && (mine->call.isAnswered || mine->call.answered);
        const bool isTransfer = isTalking && !intent.isDialAnyway && !board.consultation()
            && board.whyNot(own.server, Verb::Transfer).isEmpty();
        if (isTransfer) {
            return aimed(board,
                {.verb = Verb::Transfer,
                    .server = own.server,
                    .call = mine->call.id,
                    .by = own.name,
                    .stage = intent.isConsultation ? Stage::Consult : Stage::Blind},
                title, number);
        }
        return aimed(
            board, {.verb = Verb::Dial, .server = own.server, .by = own.name}, title, number);
    }

} // namespace

EnterMeaning meaningOf(const Board &board, const models::Person &person, const Intent &intent)
{
    const pbx::Extension &extension = person.extension;
    const bool isMe = models::RowKey{extension.server, extension.number} == board.own();
    if (isMe && !intent.order)
        return nothing(Words::tr("that is you"));
    const bool ringsAlone = person.state == models::PersonState::Ringing && !board.myCall()
        && extension.server == board.own().server;
    const bool isPickUp = ringsAlone && !intent.isDialAnyway && !intent.order
        && board.whyNot(extension.server, Verb::PickUp).isEmpty();
    if (!isPickUp)
        return reach(board, person.title(), extension.number, intent);
    return {What::Order, Words::tr("pick up the call for %1").arg(person.title()),
        {.verb = Verb::PickUp,
            .server = extension.server,
            .by = board.own().name,
            .extension = person.talk ? person.talk->extension : extension.number},
        {}};
}

EnterMeaning meaningOf(const Board &board, const QModelIndex &entry, const Intent &intent)
{
    using models::DirectoryModel;
    if (!entry.isValid())
        return {};
    const QString title = entry.data().toString();
    const QString number = entry.data(DirectoryModel::NumberRole).toString();
    switch (DirectoryModel::Kind(entry.data(DirectoryModel::KindRole).toInt())) {
    case DirectoryModel::Kind::Command:
        return {What::Command, title, {}, entry.data(DirectoryModel::CommandRole).toString()};
    case DirectoryModel::Kind::Person: {
        const QVariant person = entry.data(DirectoryModel::PersonRole);
        if (!person.isValid())
            return {};
        const auto somebody = person.value<models::Person>();
        // What was typed is a wish to reach them, even if their phone rings.
        if (models::RowKey{somebody.extension.server, number} == board.own() && !intent.order)
            return nothing(Words::tr("that is you"));
        return reach(board, title, number, intent);
    }
    case DirectoryModel::Kind::Offer:
        return meaningOf(
            board, entry.data(DirectoryModel::OfferRole).value<models::Offer>(), intent.order);
    case DirectoryModel::Kind::Contact:
    case DirectoryModel::Kind::Recent:
    case DirectoryModel::Kind::Number:
        break;
    }
    return reach(board, title, number, intent);
}

EnterMeaning meaningOf(
    const Board &board, const QString &title, const QString &number, const Intent &intent)
{
    if (number.isEmpty())
        return nothing(Words::tr("the number is not known"));
    return reach(board, title.isEmpty() ? number : title, number, intent);
}

EnterMeaning meaningOfDigits(const Board &board, const QString &digits, const Order &order)
{
    const QString why = board.whyNot(order);
    if (!why.isEmpty() || digits.isEmpty())
        return nothing(why);
    Order keyed = order;
    keyed.text = digits;
    return {What::Order, Words::tr("key %1").arg(digits), keyed, {}};
}

QString questionOf(const Order &order)
{
    switch (order.verb) {
    case Verb::Transfer:
        return order.stage == Stage::Consult ? Words::tr("Ask whom first?")
                                             : Words::tr("Transfer to whom?");
    case Verb::Confer:
    case Verb::Invite:
        return Words::tr("Add whom?");
    case Verb::Redirect:
        return Words::tr("Send the caller to whom?");
    case Verb::Forward:
        return Words::tr("Forward calls to whom?");
    case Verb::LogIn:
        return Words::tr("Add whom to the queue?");
    case Verb::KeyDigits:
        return Words::tr("Which digits?");
    default:
        return Words::tr("Call whom?");
    }
}

void carryOut(const EnterMeaning &meaning, Requests &requests)
{
    if (meaning.what == What::Order)
        emit requests.ordered(meaning.order);
}

} // namespace ui
