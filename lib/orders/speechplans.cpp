// SPDX-License-Identifier: MIT
#include "orders/planner.h"

#include "pbx/control/speech.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using pbx::Call;

namespace orders {

Planned Planner::hold() const
{
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const auto who = extension(m_order.by);
    if (!who)
        return tl::unexpected(who.error());
    const bool isHeld = m_order.verb == Verb::Hold;
    return reaching(planned(pbx::hold(**one, **who, isHeld, m_dialect)),
        [isHeld, id = (*one)->id](const pbx::Exchange &exchange) {
            return std::ranges::any_of(exchange.calls().all(), [&](const Call &other) {
                return other.id == id && (other.stage == Call::Stage::Held) == isHeld;
            });
        });
}

Planned Planner::answer() const
{
    const auto who = extension(m_order.extension);
    if (!who)
        return tl::unexpected(who.error());
    const auto one = ringing();
    if (!one)
        return tl::unexpected(one.error());
    return reaching(planned(pbx::answer(**one, **who, m_dialect)),
        [id = (*one)->id](const pbx::Exchange &exchange) {
            return std::ranges::any_of(exchange.calls().all(), [&](const Call &other) {
                return other.id == id && other.stage == Call::Stage::Up;
            });
        });
}

Planned Planner::mute() const
{
    const auto one = call();
    return one ? planned(pbx::mute(**one, m_order.by, m_order.isOn)) : tl::unexpected(one.error());
}

Planned Planner::keyDigits() const
{
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    if (m_order.leg == u"caller")
        return planned(pbx::keyDigits((*one)->caller, m_order.text));
    if ((*one)->targets.isEmpty())
        return refusal(pbx::Objection::NobodyThere);
    return planned(pbx::keyDigits((*one)->targets.constFirst(), m_order.text));
}

Planned Planner::recordCall() const
{
    static const std::map<QString, pbx::RecordingOrder> orders{
        {u"start"_s, pbx::RecordingOrder::Start}, {u"stop"_s, pbx::RecordingOrder::Stop},
        {u"pause"_s, pbx::RecordingOrder::Pause}, {u"resume"_s, pbx::RecordingOrder::Resume}};
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const auto what = orders.find(m_order.action);
    if (what == orders.end())
        return misuse(u"%1 is nothing that can be done with a recording"_s.arg(m_order.action));
    return planned(pbx::recordCall(**one, what->second, m_dialect));
}

Planned Planner::listen() const
{
    const auto one = call();
    if (!one)
        return tl::unexpected(one.error());
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    static const std::map<Order::Ear, pbx::Listening> ways{
        {Order::Ear::Silent, pbx::Listening::Silent},
        {Order::Ear::Whisper, pbx::Listening::Whisper}, {Order::Ear::Barge, pbx::Listening::Barge}};
    return planned(pbx::listen(**one, *own, ways.at(m_order.ear)));
}

} // namespace orders
