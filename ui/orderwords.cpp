// SPDX-License-Identifier: MIT
#include "ui/orderwords.h"

#include "desk/wording.h"
#include "ui/board.h"
#include "ui/callplaces.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Operations)
    };

    QString whole(const desk::Wording &words)
    {
        return words.advice.isEmpty() ? words.sentence
                                      : QString(words.sentence + u' ' + words.advice);
    }

    /// How somebody or something with that number is called.
    QString named(const Board &board, const Order &order, const QString &target)
    {
        const QString what = target.section(u':', 1);
        if (target.startsWith(u"queue:"))
            return Words::tr("queue %1").arg(titled(what));
        if (target.startsWith(u"conference:"))
            return Words::tr("conference %1").arg(what);
        if (target.startsWith(u"voicemail:"))
            return Words::tr("the voicemail of %1").arg(named(board, order, what));
        // A queue's member is named by its interface: PJSIP/140, Local/103@agents.
        const QString number
            = target.contains(u'/') ? target.section(u'/', 1, 1).section(u'@', 0, 0) : target;
        const models::Person *const person = board.people().find({order.server, number});
        return person ? person->title() : target;
    }

    /// Who the call is with, seen from whoever gave the order.
    QString partner(const Board &board, const Order &order)
    {
        const pbx::Call *const call = callNamed(board, {order.server, order.call});
        if (!call)
            return {};
        const pbx::Party *const other = call->counterpart(order.by);
        return partyTitle(other ? *other : call->caller);
    }

    QString transferred(const Board &board, const Order &order)
    {
        const QString who = partner(board, order);
        switch (order.stage) {
        case Order::Stage::Blind:
            return Words::tr("Transferred %1 to %2.").arg(who, named(board, order, order.target));
        case Order::Stage::Consult:
            return Words::tr("%1 waits while you ask %2.")
                .arg(who, named(board, order, order.target));
        case Order::Stage::Complete:
            return Words::tr("Connected them.");
        case Order::Stage::Cancel:
            return Words::tr("You have the call back.");
        case Order::Stage::Swap:
            break;
        }
        return {};
    }

    QString recorded(const QString &action)
    {
        if (action == u"start")
            return Words::tr("The call is recorded.");
        if (action == u"stop")
            return Words::tr("The recording has ended.");
        return action == u"pause" ? Words::tr("The recording pauses.")
                                  : Words::tr("The recording goes on.");
    }

    QString forwarded(const Board &board, const Order &order)
    {
        const QString who = named(board, order, order.extension);
        if (order.target == u"off")
            return Words::tr("Calls for %1 are not forwarded any more.").arg(who);
        return Words::tr("Calls for %1 are forwarded to %2.")
            .arg(who,
                order.target == u"voicemail" ? Words::tr("voicemail")
                                             : named(board, order, order.target));
    }

    QString inQueue(const Board &board, const Order &order)
    {
        const QString who = named(board, order, order.extension);
        const QString queue = order.queue.isEmpty() ? Words::tr("all queues") : titled(order.queue);
        switch (order.verb) {
        case Verb::LogIn:
        case Verb::LogInAll:
            return Words::tr("%1 answers %2 now.").arg(who, queue);
        case Verb::LogOut:
        case Verb::LogOutAll:
            return Words::tr("%1 answers %2 no longer.").arg(who, queue);
        case Verb::Pause:
            return Words::tr("Paused in %1.").arg(queue);
        case Verb::Unpause:
            return Words::tr("Takes calls of %1 again.").arg(queue);
        default:
            return Words::tr("Done in %1.").arg(queue);
        }
    }

} // namespace

QString wordsBefore(const Order &order, const Board &board)
{
    switch (order.verb) {
    case Verb::Dial:
        if (!order.mobile.isEmpty())
            return Words::tr("%1 rings: pick it up for %2.")
                .arg(order.mobile, Words::tr("calling %1").arg(named(board, order, order.target)));
        return Words::tr("Your phone rings: pick it up for %1.")
            .arg(Words::tr("calling %1").arg(named(board, order, order.target)));
    case Verb::Unpark:
        return Words::tr("Your phone rings: pick it up for %1.")
            .arg(Words::tr("the call in space %1").arg(order.number.value_or(0)));
    case Verb::Listen:
        return Words::tr("Your phone rings: pick it up to listen.");
    case Verb::CampOn:
        return Words::tr("%1 is called as soon as they and you are free.")
            .arg(named(board, order, order.target));
    case Verb::Confer:
    case Verb::Invite:
        return Words::tr("Calling %1 into the conference.").arg(named(board, order, order.target));
    default:
        return {};
    }
}

QString wordsWhileHeld(const Order &order, const Board &board)
{
    const QString who = partner(board, order);
    switch (order.verb) {
    case Verb::HangUp: {
        const pbx::Call *const call = callNamed(board, {order.server, order.call});
        return call && call->side(order.by) ? Words::tr("Hang up on %1").arg(who)
                                            : Words::tr("End the conversation of %1").arg(who);
    }
    case Verb::Transfer:
        return Words::tr("Transfer %1 to %2").arg(who, named(board, order, order.target));
    case Verb::Redirect:
        return Words::tr("Send %1 to %2").arg(who, named(board, order, order.target));
    default:
        return {};
    }
}

QString wordsWhenDone(const Order &order, const Board &board)
{
    switch (order.verb) {
    case Verb::HangUp: {
        const models::Conversation *const one = board.calls().find({order.server, order.call});
        return one && one->call.ringsAt(order.by) ? Words::tr("Declined.") : Words::tr("Hung up.");
    }
    case Verb::Transfer:
        return transferred(board, order);
    case Verb::Redirect:
        return Words::tr("Sent to %1.").arg(named(board, order, order.target));
    case Verb::PickUp:
        return Words::tr("The call comes to your phone.");
    case Verb::TakeOver:
        return Words::tr("The caller comes to your phone.");
    case Verb::Park:
        return Words::tr("Parked.");
    case Verb::Mute:
        return order.isOn ? Words::tr("You are not heard.") : Words::tr("You are heard again.");
    case Verb::KeyDigits:
        return Words::tr("Keyed.");
    case Verb::RecordCall:
        return recorded(order.action);
    case Verb::Confer:
    case Verb::Invite:
        return Words::tr("%1 is in the conference.").arg(named(board, order, order.target));
    case Verb::LogIn:
    case Verb::LogOut:
    case Verb::Pause:
    case Verb::Unpause:
    case Verb::LogInAll:
    case Verb::LogOutAll:
    case Verb::SetRingInUse:
    case Verb::SetPenalty:
    case Verb::Withdraw:
    case Verb::Prioritize:
    case Verb::ResetQueue:
        return inQueue(board, order);
    case Verb::DoNotDisturb:
        return (order.isOn ? Words::tr("%1 is not to be disturbed.")
                           : Words::tr("%1 may be disturbed again."))
            .arg(named(board, order, order.extension));
    case Verb::CallWaiting:
        return (order.isOn ? Words::tr("A second call rings for %1.")
                           : Words::tr("A second call finds %1 busy."))
            .arg(named(board, order, order.extension));
    case Verb::Forward:
        return forwarded(board, order);
    case Verb::BookRecall:
        return Words::tr("The exchange calls you back when %1 is free.")
            .arg(named(board, order, order.target));
    case Verb::CancelRecall:
        return Words::tr("The exchange does not call back any more.");
    case Verb::Presence:
        return Words::tr("The presence of %1 is set.").arg(named(board, order, order.extension));
    case Verb::Conference:
        return Words::tr("Done in conference %1.").arg(order.call);
    default:
        return {}; // it is heard or seen
    }
}

QString wordsOfTrouble(const Order &order, const orders::Outcome &outcome, const Board &board)
{
    const QString why = outcome.message.isEmpty() || outcome.result != ami::Result::Refused
        ? whole(desk::wording({.result = outcome.result, .message = outcome.message}))
        : outcome.message;
    if (order.verb == Verb::Dial || order.verb == Verb::CampOn)
        return Words::tr("Nothing came of %1. %2")
            .arg(Words::tr("calling %1").arg(named(board, order, order.target)), why);
    return why;
}

} // namespace ui
