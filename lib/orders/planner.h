// SPDX-License-Identifier: MIT
#pragma once

#include "orders/planning.h"
#include "pbx/control.h"

namespace orders {

using Planned = tl::expected<pbx::Plan, Trouble>;

template <typename T>
using Found = tl::expected<T, Trouble>;

/// What is wrong with the order itself.
tl::unexpected<Trouble> misuse(const QString &sentence);
/// What stands in its way as the exchange is now.
tl::unexpected<Trouble> refusal(const QString &sentence);
/// An objection in words.
tl::unexpected<Trouble> refusal(pbx::Objection objection);

Planned planned(const pbx::Asked<pbx::Plan> &asked);
/// The plan, which is done when that holds.
Planned reaching(Planned plan, std::function<bool(const pbx::Exchange &)> isReached);
/// Whether a channel is no more.
std::function<bool(const pbx::Exchange &)> gone(const QString &channel);

/// Turns an order into a plan, as one exchange stands.
class Planner
{
public:
    Planner(const Order &order, const pbx::Exchange &exchange, const pbx::Dialect &dialect)
        : m_order(order), m_exchange(exchange), m_dialect(dialect), m_calls(exchange.calls().all())
    {
    }

    Planned dial() const;
    Planned hangup() const;
    Planned transfer() const;
    Planned redirect() const;
    Planned pickup() const;
    Planned takeOver() const;
    Planned park() const;
    Planned unpark() const;
    Planned hold() const;
    Planned answer() const;
    Planned mute() const;
    Planned keyDigits() const;
    Planned recordCall() const;
    Planned listen() const;
    Planned meeting() const;
    Planned invite() const;
    Planned conference() const;
    Planned logIn() const;
    Planned logOut() const;
    Planned pause() const;
    Planned penalty() const;
    Planned everyQueue() const;
    Planned ringInUse() const;
    Planned withdraw() const;
    Planned prioritize() const;
    Planned reset() const;
    Planned doNotDisturb() const;
    Planned callWaiting() const;
    Planned forward() const;
    Planned presence() const;
    Planned recall() const;

private:
    Found<const pbx::Call *> call() const;
    Found<const pbx::Call *> callOf(const QString &extension) const;
    /// What rings at the order's extension: the call that it names, else the first.
    Found<const pbx::Call *> ringing() const;
    Found<const pbx::Extension *> extension(const QString &number) const;
    Found<pbx::Phone> phone() const;
    Found<const pbx::Queue *> queue(const QString &name) const;
    Found<QString> interface(const QString &queueName) const;
    Planned completion() const;
    QString contextAround(const pbx::Call &call) const;
    QString emptyRoom() const;
    Found<pbx::Place> room(const QString &name, const QString &context) const;
    Planned roomOrder(const pbx::Conference &room) const;

    const Order &m_order;
    const pbx::Exchange &m_exchange;
    const pbx::Dialect &m_dialect;
    QList<pbx::Call> m_calls;
};

} // namespace orders
