// SPDX-License-Identifier: MIT
#include "pbx/control/transfers.h"

#include "ami/actions.h"
#include "pbx/control/outcomes.h"

#include <algorithm>

namespace pbx {

namespace {

    bool isSame(const Party &a, const Party &b) { return a.channel == b.channel; }

    /// The side of `by`, once somebody is at the other.
    Asked<const Party *> nearSide(const Call &call, const QString &by)
    {
        const Party *const near = call.side(by);
        if (!near || near->channel.isEmpty())
            return objection(Objection::NotInCall);
        const Party *const far = call.counterpart(by);
        if (!far || far->channel.isEmpty())
            return objection(Objection::NobodyThere);
        return near;
    }

    const Party *farSide(const Call &call, const QString &by)
    {
        const Party *const far = call.counterpart(by);
        return far && !far->channel.isEmpty() ? far : nullptr;
    }

} // namespace

Asked<Plan> blindTransfer(const Call &call, const Phone &by, const Target &target,
    const Destinations &known, const Dialect &dialect)
{
    if (target.kind == Target::Kind::Parking)
        return park(call, by.extension).map([](const auto &action) { return Plan(action); });
    const auto near = nearSide(call, by.extension);
    if (!near)
        return objection(near.error());
    return placeOf(target, by.context, known, dialect).map([&](const Place &place) {
        return Plan(ami::action::BlindTransfer{
            .channel = (*near)->channel, .context = place.context, .exten = place.exten});
    });
}

Asked<Plan> consult(const Call &call, const Phone &by, const Target &target,
    const Destinations &known, const Dialect &dialect)
{
    const auto near = nearSide(call, by.extension);
    if (!near)
        return objection(near.error());
    return placeOf(target, by.context, known, dialect).map([&](const Place &place) {
        return Plan(ami::action::Atxfer{
            .channel = (*near)->channel, .exten = place.exten, .context = place.context});
    });
}

std::optional<Consultation> Consultation::of(const QList<Call> &calls, const QString &by)
{
    QList<const Call *> own;
    for (const Call &call : calls) {
        if (call.side(by) && !call.ringsAt(by) && farSide(call, by))
            own.append(&call);
    }
    if (own.size() != 2)
        return std::nullopt;
    // The one about it is that which `by` made, and of two such the later.
    const auto isMade = [&by](const Call *call) { return call->caller.extension == by; };
    if (isMade(own[0]) != isMade(own[1]))
        return isMade(own[0]) ? Consultation{*own[1], *own[0]} : Consultation{*own[0], *own[1]};
    const bool isFirstLater = own[0]->since > own[1]->since;
    return isFirstLater ? Consultation{*own[1], *own[0]} : Consultation{*own[0], *own[1]};
}

Asked<Plan> completeTransfer(const Consultation &consultation, const QString &by)
{
    const Party *const waiting = consultation.waiting.side(by);
    const Party *const about = consultation.about.side(by);
    if (!waiting || !about)
        return objection(Objection::NothingConsulted);
    const Party *const one = farSide(consultation.waiting, by);
    const Party *const other = farSide(consultation.about, by);
    if (!one || !other)
        return objection(Objection::NobodyThere);
    // Asterisk consulted for one and the same channel: it completes when that is gone.
    Plan plan = isSame(*waiting, *about)
        ? Plan(ami::action::Hangup{.channel = waiting->channel})
        : Plan(
            ami::action::Bridge{.channel1 = one->channel, .channel2 = other->channel, .tone = {}});
    plan.isReached = outcome::together(one->channel, other->channel);
    return plan;
}

Asked<Plan> cancelTransfer(const Consultation &consultation, const QString &by)
{
    const Party *const waiting = consultation.waiting.side(by);
    const Party *const about = consultation.about.side(by);
    if (!waiting || !about)
        return objection(Objection::NothingConsulted);
    const Party *const consulted = farSide(consultation.about, by);
    Plan plan = isSame(*waiting, *about)
        ? Plan(ami::action::CancelAtxfer{.channel = waiting->channel})
        : Plan(ami::action::Hangup{.channel = about->channel});
    if (consulted)
        plan.isReached = outcome::gone({consulted->channel});
    return plan;
}

Asked<Plan> swapTransfer(
    const Consultation &consultation, const QString &by, const Dialect &dialect)
{
    const Party *const waiting = consultation.waiting.side(by);
    const Party *const about = consultation.about.side(by);
    if (!waiting || !about)
        return objection(Objection::NothingConsulted);
    if (!isSame(*waiting, *about))
        return objection(Objection::PhoneCannot);
    if (dialect.swapDigits.isEmpty())
        return objection(Objection::NotTaken);
    Plan plan;
    for (const QChar digit : dialect.swapDigits)
        plan.steps.append(
            ami::action::PlayDTMF{.channel = waiting->channel, .digit = digit, .receive = true});
    const Party *const one = farSide(consultation.waiting, by);
    const Party *const other = farSide(consultation.about, by);
    const bool isSwapped = consultation.about.stage == Call::Stage::Held;
    if (one && other)
        plan.isReached = isSwapped
            ? outcome::inTurn(waiting->channel, other->channel, one->channel)
            : outcome::inTurn(waiting->channel, one->channel, other->channel);
    return plan;
}

Asked<Plan> redirect(const Call &call, Side side, const Place &place)
{
    if (place.context.isEmpty())
        return objection(Objection::NoContext);
    if (!isDialable(place.exten))
        return objection(Objection::NotDialable);
    const QString caller = call.caller.channel;
    const QString target = call.targets.isEmpty() ? QString() : call.targets.constFirst().channel;
    const QString first = side == Side::Target ? target : caller;
    if (first.isEmpty() || (side == Side::Both && target.isEmpty()))
        return objection(Objection::NobodyThere);
    ami::action::Redirect action{.channel = first, .context = place.context, .exten = place.exten};
    if (side == Side::Both) {
        action.extraChannel = target;
        action.extraContext = place.context;
        action.extraExten = place.exten;
        action.extraPriority = 1;
    }
    Plan plan(action);
    plan.isReached = outcome::moved(
        call, side == Side::Both ? QStringList{first, target} : QStringList{first});
    return plan;
}

Asked<Plan> takeOver(const Call &call, const Phone &by)
{
    if (const auto why = objectionToRinging(by))
        return objection(*why);
    const bool isOutsideCalled = call.caller.trunk.isEmpty() && !call.targets.isEmpty()
        && !call.targets.constFirst().trunk.isEmpty();
    return redirect(
        call, isOutsideCalled ? Side::Target : Side::Caller, {by.context, by.extension});
}

} // namespace pbx
