// SPDX-License-Identifier: MIT
#include "orders/planner.h"

#include "ami/actions.h"
#include "pbx/callgroup.h"
#include "pbx/control/transfers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using pbx::Call;
using pbx::Plan;

namespace orders {

namespace {

    constexpr std::chrono::milliseconds ringSteadiness{500};

    /// Somebody else rings or talks in the call of that channel.
    std::function<bool(const pbx::Exchange &)> rings(const QString &uniqueid)
    {
        return [uniqueid](const pbx::Exchange &exchange) {
            const pbx::Channel *const own = exchange.channels().find(uniqueid.toStdString());
            if (!own || !own->group)
                return false;
            const QString id = QString::fromStdString(own->group->id);
            return std::ranges::any_of(exchange.calls().all(), [&id](const Call &one) {
                using enum Call::Stage;
                return one.id == id && !one.targets.isEmpty()
                    && (one.stage == Ringing || one.stage == Up || one.stage == Held);
            });
        };
    }

} // namespace

/// Done when the number rings or both talk.
Planned Planner::dial() const
{
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    const bool isThrough = !m_order.mobile.isEmpty();
    auto asked = isThrough ? pbx::dialThrough(m_order.mobile, *own, m_order.target)
                           : pbx::dial(*own, m_order.target);
    if (!asked)
        return refusal(asked.error());
    if (!m_order.callerId.isEmpty())
        asked->callerId = m_order.callerId;
    asked->timeout = m_order.ringMilliseconds;
    const QStringList autoAnswer = isThrough ? QStringList() : m_dialect.autoAnswer;
    for (const QString &text : autoAnswer + m_order.variables)
        asked->variables.append({text.section(u'=', 0, 0), text.section(u'=', 1)});
    Plan plan(*asked);
    plan.rung = asked->channelId;
    plan.isReached = rings(asked->channelId);
    plan.steadiness = ringSteadiness;
    return plan;
}

Planned Planner::hangup() const
{
    QList<ami::action::Hangup> hangups;
    if (!m_order.channel.isEmpty()) {
        hangups.append({.channel = m_order.channel, .cause = std::nullopt});
    } else if (!m_order.extension.isEmpty()) {
        QStringList channels;
        for (const Call &one : m_calls) {
            if (const pbx::Party *side = one.side(m_order.extension))
                channels.append(side->channel);
        }
        channels.removeDuplicates();
        for (const QString &channel : std::as_const(channels))
            hangups.append({.channel = channel, .cause = std::nullopt});
        if (hangups.isEmpty())
            return refusal(u"extension %1 is in no call"_s.arg(m_order.extension));
    } else if (m_order.call.isEmpty()) {
        return misuse(u"say which call, channel or extension"_s);
    } else {
        const auto one = call();
        if (!one)
            return tl::unexpected(one.error());
        const auto asked = pbx::hangUp(**one, m_order.by);
        if (!asked)
            return refusal(asked.error());
        hangups = *asked;
    }
    Plan plan;
    QStringList channels;
    for (const ami::action::Hangup &one : std::as_const(hangups)) {
        plan.steps.append(one);
        channels.append(one.channel);
    }
    plan.isReached = [channels](const pbx::Exchange &exchange) {
        return std::ranges::all_of(
            channels, [&exchange](const QString &name) { return gone(name)(exchange); });
    };
    return plan;
}

Planned Planner::completion() const
{
    const auto consultation = pbx::Consultation::of(m_calls, m_order.by);
    if (!consultation)
        return refusal(pbx::Objection::NothingConsulted);
    if (m_order.stage == Order::Stage::Complete)
        return planned(pbx::completeTransfer(*consultation, m_order.by));
    if (m_order.stage == Order::Stage::Cancel)
        return planned(pbx::cancelTransfer(*consultation, m_order.by));
    return planned(pbx::swapTransfer(*consultation, m_order.by, m_dialect));
}

Planned Planner::transfer() const
{
    using Stage = Order::Stage;
    if (m_order.stage != Stage::Blind && m_order.stage != Stage::Consult)
        return completion();
    if (m_order.target.isEmpty())
        return misuse(u"say where to"_s);
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    const auto target = pbx::Target::named(m_order.target);
    const auto &known = m_exchange.destinations();
    if (m_order.stage == Stage::Blind) {
        const pbx::Party *const near = (*one)->side(own->extension);
        return reaching(planned(pbx::blindTransfer(**one, *own, target, known, m_dialect)),
            target.kind == pbx::Target::Kind::Parking ? nullptr
                                                      : gone(near ? near->channel : QString()));
    }
    const auto before = m_calls.size();
    return reaching(planned(pbx::consult(**one, *own, target, known, m_dialect)),
        [before](const pbx::Exchange &exchange) {
            const auto calls = exchange.calls().all();
            return calls.size() > before && std::ranges::any_of(calls, [](const Call &other) {
                using enum Call::Stage;
                return other.stage == Held;
            });
        });
}

/// Where one of the house who is in the call looks numbers up; else the one who is to get it.
QString Planner::contextAround(const Call &call) const
{
    QStringList numbers{call.caller.extension};
    for (const pbx::Party &target : call.targets)
        numbers.append(target.extension);
    numbers.append(m_order.target);
    if (!m_order.context.isEmpty())
        return m_order.context;
    for (const QString &number : std::as_const(numbers)) {
        const auto *row = m_exchange.extensions().rows().find(number.toStdString());
        if (row && !pbx::phoneOf(*row).context.isEmpty())
            return pbx::phoneOf(*row).context;
    }
    return m_dialect.context;
}

Planned Planner::redirect() const
{
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const pbx::Call &moved = **one;
    const QString context = contextAround(moved);
    const auto place = pbx::placeOf(
        pbx::Target::named(m_order.target), context, m_exchange.destinations(), m_dialect);
    if (!place)
        return refusal(place.error());
    const auto which = m_order.leg == u"both" ? pbx::Side::Both
        : m_order.leg == u"target"            ? pbx::Side::Target
                                              : pbx::Side::Caller;
    return planned(pbx::redirect(moved, which, *place));
}

Planned Planner::pickup() const
{
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    const auto one = ringing();
    if (!one)
        return tl::unexpected(one.error());
    const auto asked = pbx::pickUp(**one, *own);
    if (!asked)
        return refusal(asked.error());
    return reaching(Plan(*asked), [id = (*one)->id, by = own->extension](const auto &exchange) {
        return std::ranges::any_of(exchange.calls().all(),
            [&](const Call &call) { return call.id == id && call.ringsAt(by); });
    });
}

Planned Planner::takeOver() const
{
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    return reaching(planned(pbx::takeOver(**one, *own)), [by = own->extension](const auto &now) {
        return std::ranges::any_of(
            now.calls().all(), [&by](const Call &other) { return other.ringsAt(by); });
    });
}

Planned Planner::park() const
{
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const auto asked = pbx::park(**one, m_order.by);
    if (!asked)
        return refusal(asked.error());
    // Asterisk says "Park successful" to a lot that it does not know, where somebody is announced
    // to.
    if (!m_order.lot.isEmpty() && !m_exchange.parking().rows().find(m_order.lot.toStdString()))
        return misuse(u"there is no parking lot %1 on %2"_s.arg(m_order.lot, m_exchange.server()));
    ami::action::Park park = *asked;
    park.parkinglot = m_order.lot;
    Plan plan;
    if (m_order.number) {
        const QString lot = m_order.lot.isEmpty() ? u"default"_s : m_order.lot;
        const auto *row = m_exchange.parking().rows().find(lot.toStdString());
        const int space = *m_order.number;
        if (!row || !row->spaces.contains(space)
            || std::ranges::any_of(
                row->parked, [space](const auto &parked) { return parked.space == space; }))
            return refusal(pbx::Objection::NoSuchSpace);
        plan.steps.append(ami::action::Setvar{.channel = park.channel,
            .variable = u"PARKINGEXTEN"_s,
            .value = QString::number(space)});
    }
    plan.steps.append(park);
    plan.isReached = [channel = park.channel](const pbx::Exchange &exchange) {
        return std::ranges::any_of(exchange.calls().all(), [&channel](const Call &other) {
            return other.parking && other.caller.channel == channel;
        });
    };
    return plan;
}

Planned Planner::unpark() const
{
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    const int space = m_order.number.value_or(0);
    const auto *row = m_exchange.parking().rows().find(m_order.lot.toStdString());
    if (!row)
        return misuse(u"there is no parking lot %1 on %2"_s.arg(m_order.lot, m_exchange.server()));
    if (std::ranges::find(row->parked, space, &pbx::ParkedCall::space) == row->parked.end())
        return refusal(pbx::Objection::NobodyParked);
    const auto asked = pbx::unpark(*own, space);
    if (!asked)
        return refusal(asked.error());
    Plan plan(*asked);
    plan.rung = asked->channelId;
    return plan;
}

} // namespace orders
