// SPDX-License-Identifier: MIT
#include "ui/callplaces.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;
    using What = EnterMeaning::What;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallPlaces)
    };

    EnterMeaning nothing(const QString &why) { return {.sentence = why}; }

    /// Who is taken along: the other side of my call, else the caller.
    QString passenger(const Board &board, const pbx::Call &call)
    {
        const pbx::Party *const other = call.counterpart(board.own().name);
        return partyTitle(other ? *other : call.caller);
    }

    bool isMineToTransfer(const Board &board, const pbx::Call &call)
    {
        const QString &own = board.own().name;
        return call.server == board.own().server && call.side(own) && !call.ringsAt(own)
            && !call.parking && (call.isAnswered || call.answered);
    }

    EnterMeaning take(const Board &board, const pbx::Call &call, const QString &target,
        const QString &place, bool isConsultation = false)
    {
        Order order{
            .server = call.server, .call = call.id, .target = target, .by = board.own().name};
        const bool isMine = isMineToTransfer(board, call);
        order.verb = isMine ? Verb::Transfer : Verb::Redirect;
        if (isMine && isConsultation)
            order.stage = Order::Stage::Consult;
        const QString why = board.whyNot(order);
        if (!why.isEmpty())
            return nothing(why);
        const QString who = passenger(board, call);
        if (!isMine)
            return {What::Order, Words::tr("send %1 to %2").arg(who, place), order, {}};
        if (isConsultation)
            return {What::Order, Words::tr("ask %2, then transfer %1").arg(who, place), order, {}};
        return {What::Order, Words::tr("transfer %1 to %2").arg(who, place), order, {}};
    }

} // namespace

EnterMeaning callToPerson(
    const Board &board, const pbx::Call &call, const models::Person &person, bool isConsultation)
{
    const pbx::Extension &extension = person.extension;
    if (extension.server != call.server)
        return nothing(Words::tr("%1 is on another exchange").arg(person.title()));
    if (call.parking && extension.number == board.own().name) {
        const Order order{.verb = Verb::Unpark,
            .server = call.server,
            .by = extension.number,
            .lot = call.parking->lot,
            .number = call.parking->space};
        const QString why = board.whyNot(call.server, order.verb);
        if (!why.isEmpty())
            return nothing(why);
        return {What::Order, Words::tr("take %1 back").arg(partyTitle(call.caller)), order, {}};
    }
    if (call.side(extension.number) && !call.ringsAt(extension.number))
        return nothing(Words::tr("%1 is in this call").arg(person.title()));
    return take(board, call, extension.number, person.title(), isConsultation);
}

EnterMeaning callToQueue(const Board &board, const pbx::Call &call, const QString &queue)
{
    return take(
        board, call, QStringLiteral("queue:") + queue, Words::tr("queue %1").arg(titled(queue)));
}

EnterMeaning callToRoom(const Board &board, const pbx::Call &call, const QString &room)
{
    return take(
        board, call, QStringLiteral("conference:") + room, Words::tr("conference %1").arg(room));
}

EnterMeaning callToVoicemail(
    const Board &board, const pbx::Call &call, const models::Person &person)
{
    return take(board, call, QStringLiteral("voicemail:") + person.extension.number,
        Words::tr("the voicemail of %1").arg(person.title()));
}

EnterMeaning callToSpace(const Board &board, const pbx::Call &call, const QString &lot, int space)
{
    if (!isMineToTransfer(board, call))
        return nothing(Words::tr("only a call of yours can be parked"));
    if (call.stage == pbx::Call::Stage::Conference)
        return nothing(Words::tr("a conference cannot be parked"));
    Order order{.verb = Verb::Park,
        .server = call.server,
        .call = call.id,
        .by = board.own().name,
        .lot = lot};
    if (space > 0)
        order.number = space;
    const QString why = board.whyNot(call.server, order.verb);
    if (!why.isEmpty())
        return nothing(why);
    const QString who = passenger(board, call);
    return {What::Order,
        space > 0 ? Words::tr("park %1 in space %2").arg(who).arg(space)
                  : Words::tr("park %1").arg(who),
        order, {}};
}

const pbx::Call *callNamed(const Board &board, const models::RowKey &name)
{
    const auto isThere
        = [](const models::Conversation &one) { return !one.isEnded && !one.isUnknown; };
    if (const models::Conversation *const found = board.calls().find(name))
        return isThere(*found) ? &found->call : nullptr;
    for (int row = 0; row < board.calls().rowCount(); ++row) {
        const models::Conversation &one = board.calls().conversation(row);
        if (one.call.server == name.server && one.call.caller.uniqueid == name.name && isThere(one))
            return &one.call;
    }
    return nullptr;
}

const pbx::Call *talkOf(const Board &board)
{
    const models::Conversation *const mine = board.myCall();
    return mine && isMineToTransfer(board, mine->call) ? &mine->call : nullptr;
}

} // namespace ui
