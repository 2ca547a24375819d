// SPDX-License-Identifier: MIT
#include "ui/callactions.h"

#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using Kind = CallAction::Kind;
    using Stage = pbx::Call::Stage;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallAction)
    };

    QList<CallAction> forRingingHere(Abilities abilities)
    {
        QList<CallAction> actions;
        if (abilities & Ability::Answer) {
            actions.append(
                {Kind::Answer, Words::tr("Answer"), QStringLiteral("phone"), QStringLiteral("F2")});
        }
        if (abilities & Ability::HangUp) {
            actions.append({Kind::HangUp, Words::tr("Decline"), QStringLiteral("hangup"),
                QStringLiteral("Esc Esc")});
        }
        return actions;
    }

    QList<CallAction> forMine(const pbx::Call &call, const pbx::Party &side, Abilities abilities)
    {
        const bool isTalking = call.isAnswered || call.answered;
        QList<CallAction> actions;
        if ((abilities & Ability::Hold) && side.isHolding) {
            actions.append({Kind::Resume, Words::tr("Resume"), QStringLiteral("resume"),
                QStringLiteral("Ctrl+H"), isTalking});
        } else if (abilities & Ability::Hold) {
            actions.append({Kind::Hold, Words::tr("Hold"), QStringLiteral("pause"),
                QStringLiteral("Ctrl+H"), isTalking});
        }
        if (abilities & Ability::Transfer) {
            actions.append({Kind::Transfer, Words::tr("Transfer"), QStringLiteral("transfer"),
                QStringLiteral("Ctrl+T"), isTalking});
        }
        if (abilities & Ability::Park) {
            actions.append({Kind::Park, Words::tr("Park"), QStringLiteral("park"),
                QStringLiteral("Ctrl+P"), isTalking && call.stage != Stage::Conference});
        }
        if (abilities & Ability::HangUp) {
            actions.append({Kind::HangUp, Words::tr("Hang up"), QStringLiteral("hangup"),
                QStringLiteral("Esc Esc")});
        }
        return actions;
    }

    QList<CallAction> forOthers(const pbx::Call &call, Abilities abilities)
    {
        const bool rings = call.stage == Stage::Ringing && !call.targets.isEmpty()
            && !call.targets.first().extension.isEmpty();
        QList<CallAction> actions;
        if (abilities & Ability::PickUp) {
            actions.append(
                {Kind::PickUp, Words::tr("Pick up here"), QStringLiteral("pickup"), {}, rings});
        }
        if (abilities & Ability::HangUp) {
            actions.append(
                {Kind::HangUp, Words::tr("End this conversation"), QStringLiteral("hangup"), {}});
        }
        return actions;
    }

} // namespace

QList<CallAction> callActions(
    const models::Conversation &conversation, const QString &own, Abilities abilities)
{
    const pbx::Call &call = conversation.call;
    const pbx::Party *side = conversation.isMine ? call.side(own) : nullptr;
    QList<CallAction> actions;
    if (!side)
        actions = forOthers(call, abilities);
    else if (call.ringsAt(own))
        actions = forRingingHere(abilities);
    else
        actions = forMine(call, *side, abilities);
    for (CallAction &action : actions)
        action.isEnabled = action.isEnabled && !conversation.isUnknown && !conversation.isEnded;
    return actions;
}

void ask(Requests &requests, CallAction::Kind kind, const pbx::Call &call)
{
    switch (kind) {
    case Kind::Answer:
        emit requests.answerRequested(call);
        break;
    case Kind::PickUp:
        if (!call.targets.isEmpty())
            emit requests.pickUpRequested(call.server, call.targets.first().extension);
        break;
    case Kind::Hold:
        emit requests.holdRequested(call);
        break;
    case Kind::Resume:
        emit requests.unholdRequested(call);
        break;
    case Kind::Park:
        emit requests.parkRequested(call);
        break;
    case Kind::HangUp:
        emit requests.hangUpRequested(call);
        break;
    case Kind::Transfer:
        break;
    }
}

} // namespace ui
