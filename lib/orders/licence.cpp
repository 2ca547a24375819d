// SPDX-License-Identifier: MIT
#include "orders/licence.h"

#include <QCoreApplication>

namespace orders {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Licence)
    };

    /// What somebody has to be allowed for an order.
    enum class Power {
        Calls, ///< what every operator does
        Talk, ///< something with a call, which may be one's own
        Listening,
        Phone, ///< of the order's extension, which may be one's own
        Membership, ///< the same in queues
        Queues ///< callers and figures, which are nobody's own
    };

    /// Without a default: a verb that is new has to be thought about here.
    Power powerFor(Verb verb)
    {
        switch (verb) {
        case Verb::None:
        case Verb::Dial:
        case Verb::PickUp:
        case Verb::Unpark:
        case Verb::Invite:
        case Verb::CampOn:
        case Verb::BookRecall:
        case Verb::CancelRecall:
            return Power::Calls;
        case Verb::HangUp:
        case Verb::Transfer:
        case Verb::Redirect:
        case Verb::TakeOver:
        case Verb::Park:
        case Verb::Hold:
        case Verb::Unhold:
        case Verb::Answer:
        case Verb::Mute:
        case Verb::KeyDigits:
        case Verb::RecordCall:
        case Verb::Confer:
        case Verb::Conference:
            return Power::Talk;
        case Verb::Listen:
            return Power::Listening;
        case Verb::DoNotDisturb:
        case Verb::CallWaiting:
        case Verb::Forward:
        case Verb::Presence:
            return Power::Phone;
        case Verb::LogIn:
        case Verb::LogOut:
        case Verb::Pause:
        case Verb::Unpause:
        case Verb::LogInAll:
        case Verb::LogOutAll:
            return Power::Membership;
        case Verb::SetPenalty:
        case Verb::SetRingInUse:
        case Verb::Withdraw:
        case Verb::Prioritize:
        case Verb::ResetQueue:
            return Power::Queues;
        }
        return Power::Queues;
    }

    /// An interface such as `PJSIP/101` or `Local/101@agents/n` is the own phone's too.
    bool isOwn(const QString &extension, const QString &own)
    {
        if (own.isEmpty())
            return false;
        const QString number
            = extension.section(QLatin1Char('/'), -1).section(QLatin1Char('@'), 0, 0);
        const QString local = extension.section(QLatin1Char('/'), 1, 1);
        return extension == own || number == own || local.section(QLatin1Char('@'), 0, 0) == own;
    }

    /// Where no call is named it is about all that is at an extension.
    bool isOwnTalk(const Order &order, Whose whose, const QString &own)
    {
        if (whose != Whose::Unknown)
            return whose == Whose::Own;
        const bool isElsewhere = order.call.isEmpty() && !order.extension.isEmpty();
        return !isElsewhere || isOwn(order.extension, own);
    }

    QString whyNotTalk(const Order &order, const Licence &licence, Whose whose)
    {
        const bool isTaken = whose == Whose::Queued && order.verb == Verb::TakeOver;
        const bool isSentOn = whose == Whose::Parked && order.verb == Verb::Redirect;
        const bool isMoved
            = whose == Whose::Queued && order.verb == Verb::Redirect && licence.role.mayRunQueues;
        if (isTaken || isSentOn || isMoved || licence.role.mayHandleOthersCalls
            || isOwnTalk(order, whose, licence.own))
            return {};
        return whose == Whose::Queued
            ? Words::tr("Only a supervisor's desk may move callers who wait.")
            : Words::tr("Only a supervisor's desk may end, move or change calls of others.");
    }

} // namespace

QString whyForbidden(const Order &order, const Licence &licence, Whose whose)
{
    using Kind = desk::Role::Kind;
    const desk::Role &role = licence.role;
    if (role.kind == Kind::Supervisor)
        return {};
    if (role.kind == Kind::ReadOnly)
        return Words::tr("This desk only looks: it is set to read-only.");
    switch (powerFor(order.verb)) {
    case Power::Calls:
        return {};
    case Power::Talk:
        return whyNotTalk(order, licence, whose);
    case Power::Listening:
        return role.mayListen ? QString()
                              : Words::tr("Only a supervisor's desk may listen to calls.");
    case Power::Phone:
        return role.maySetOthersPhones || isOwn(order.extension, licence.own)
            ? QString()
            : Words::tr("Only a supervisor's desk may set the phones of others.");
    case Power::Membership:
        return role.mayRunQueues || isOwn(order.extension, licence.own)
            ? QString()
            : Words::tr("Only a supervisor's desk may log others in or out, or pause them.");
    case Power::Queues:
        break;
    }
    return role.mayRunQueues ? QString()
                             : Words::tr("Only a supervisor's desk may change how queues run.");
}

} // namespace orders
