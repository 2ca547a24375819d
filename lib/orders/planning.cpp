// SPDX-License-Identifier: MIT
#include "orders/planner.h"

#include "desk/wording.h"
#include "pbx/control/queueing.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using pbx::Call;
using pbx::Plan;

namespace orders {

tl::unexpected<Trouble> misuse(const QString &sentence)
{
    return tl::unexpected(Trouble{sentence, true});
}

tl::unexpected<Trouble> refusal(const QString &sentence)
{
    return tl::unexpected(Trouble{sentence});
}

tl::unexpected<Trouble> refusal(pbx::Objection objection)
{
    const desk::Wording words = desk::wording(objection);
    return refusal(
        words.advice.isEmpty() ? words.sentence : QString(words.sentence + u' ' + words.advice));
}

Planned planned(const pbx::Asked<Plan> &asked)
{
    return asked ? Planned(*asked) : Planned(refusal(asked.error()));
}

Planned reaching(Planned plan, std::function<bool(const pbx::Exchange &)> isReached)
{
    if (plan)
        plan->isReached = std::move(isReached);
    return plan;
}

std::function<bool(const pbx::Exchange &)> gone(const QString &channel)
{
    return [name = channel.toStdString()](
               const pbx::Exchange &exchange) { return !exchange.channels().findByName(name); };
}

Found<const Call *> Planner::call() const
{
    if (m_order.call.startsWith(u"ext:"_s))
        return callOf(m_order.call.mid(4));
    auto found = std::ranges::find(m_calls, m_order.call, &Call::id);
    if (found == m_calls.end()) {
        found = std::ranges::find(
            m_calls, m_order.call, [](const Call &one) { return one.caller.uniqueid; });
    }
    if (found == m_calls.end())
        return refusal(u"there is no call %1; state lists them"_s.arg(m_order.call));
    return &*found;
}

Found<const Call *> Planner::callOf(const QString &extension) const
{
    QList<const Call *> own;
    QStringList ids;
    for (const Call &one : m_calls) {
        if (one.concerns(extension)) {
            own.append(&one);
            ids.append(one.id);
        }
    }
    if (own.isEmpty())
        return refusal(u"extension %1 is in no call"_s.arg(extension));
    if (own.size() > 1)
        return misuse(
            u"extension %1 is in several calls, name one: %2"_s.arg(extension, ids.join(u", "_s)));
    return own.constFirst();
}

Found<const Call *> Planner::ringing() const
{
    const auto found = std::ranges::find_if(m_calls, [this](const Call &one) {
        return one.ringsAt(m_order.extension) && (m_order.call.isEmpty() || one.id == m_order.call);
    });
    if (found == m_calls.end())
        return refusal(u"nothing rings at extension %1"_s.arg(m_order.extension));
    return &*found;
}

Found<const pbx::Extension *> Planner::extension(const QString &number) const
{
    if (const auto *found = m_exchange.extensions().rows().find(number.toStdString()))
        return found;
    return misuse(u"there is no extension %1 on %2"_s.arg(number, m_exchange.server()));
}

Found<pbx::Phone> Planner::phone() const
{
    return extension(m_order.by).map([this](const pbx::Extension *found) {
        pbx::Phone own = pbx::phoneOf(*found);
        if (!m_order.endpoint.isEmpty())
            own.endpoint = m_order.endpoint;
        if (!m_order.context.isEmpty())
            own.context = m_order.context;
        if (own.context.isEmpty())
            own.context = m_dialect.context;
        return own;
    });
}

Found<const pbx::Queue *> Planner::queue(const QString &name) const
{
    if (const auto *found = m_exchange.queues().rows().find(name.toStdString()))
        return found;
    return misuse(u"there is no queue %1 on %2"_s.arg(name, m_exchange.server()));
}

/// Of the member in that queue, or in whatever queue where no name is given.
Found<QString> Planner::interface(const QString &queueName) const
{
    const pbx::Queue *home = nullptr;
    if (!queueName.isEmpty()) {
        const auto named = queue(queueName);
        if (!named)
            return tl::unexpected(named.error());
        home = *named;
    } else {
        m_exchange.queues().rows().each([&](const pbx::Queue &one) {
            const auto &members = one.members;
            const auto isWho = [this](const pbx::QueueMember &member) {
                return member.extension == m_order.extension
                    || member.interface == m_order.extension;
            };
            if (std::ranges::any_of(members, isWho))
                home = &one;
        });
    }
    const auto asked = pbx::interfaceOf(m_order.extension, home, m_dialect);
    if (!asked)
        return refusal(asked.error());
    return *asked;
}

tl::expected<pbx::Plan, Trouble> planOf(
    const Order &order, const pbx::Exchange &exchange, const pbx::Dialect &dialect)
{
    static const std::map<Verb, Planned (Planner::*)() const> verbs{
        {Verb::Dial, &Planner::dial},
        {Verb::HangUp, &Planner::hangup},
        {Verb::Transfer, &Planner::transfer},
        {Verb::Redirect, &Planner::redirect},
        {Verb::PickUp, &Planner::pickup},
        {Verb::TakeOver, &Planner::takeOver},
        {Verb::Park, &Planner::park},
        {Verb::Unpark, &Planner::unpark},
        {Verb::Hold, &Planner::hold},
        {Verb::Unhold, &Planner::hold},
        {Verb::Answer, &Planner::answer},
        {Verb::Mute, &Planner::mute},
        {Verb::KeyDigits, &Planner::keyDigits},
        {Verb::RecordCall, &Planner::recordCall},
        {Verb::Listen, &Planner::listen},
        {Verb::Confer, &Planner::meeting},
        {Verb::Invite, &Planner::invite},
        {Verb::Conference, &Planner::conference},
        {Verb::LogIn, &Planner::logIn},
        {Verb::LogOut, &Planner::logOut},
        {Verb::Pause, &Planner::pause},
        {Verb::Unpause, &Planner::pause},
        {Verb::LogInAll, &Planner::everyQueue},
        {Verb::LogOutAll, &Planner::everyQueue},
        {Verb::SetPenalty, &Planner::penalty},
        {Verb::SetRingInUse, &Planner::ringInUse},
        {Verb::Withdraw, &Planner::withdraw},
        {Verb::Prioritize, &Planner::prioritize},
        {Verb::ResetQueue, &Planner::reset},
        {Verb::DoNotDisturb, &Planner::doNotDisturb},
        {Verb::CallWaiting, &Planner::callWaiting},
        {Verb::Forward, &Planner::forward},
        {Verb::Presence, &Planner::presence},
        {Verb::CampOn, &Planner::dial}, // what follows when both are free
        {Verb::BookRecall, &Planner::recall},
        {Verb::CancelRecall, &Planner::recall},
    };
    const auto found = verbs.find(order.verb);
    if (found == verbs.end())
        return misuse(u"nothing is commanded"_s);
    return (Planner(order, exchange, dialect).*found->second)();
}

} // namespace orders
