// SPDX-License-Identifier: MIT
#include "orders/undertaking.h"

#include "ami/actions.h"
#include "desk/wording.h"
#include "live/errand.h"
#include "live/feed.h"

#include <QPointer>
#include <QPromise>

#include <algorithm>

namespace orders {

namespace {

    constexpr std::chrono::seconds contextTime{5};

    /// The ids of the calls that the order names.
    QStringList callsOf(const Order &order, const pbx::Exchange &exchange)
    {
        if (!order.call.startsWith(u"ext:"))
            return {order.call};
        const auto *const row = exchange.extensions().rows().find(order.call.mid(4).toStdString());
        return row ? row->calls : QStringList();
    }

    /// The endpoints that the order is about and that have not been seen to call.
    QStringList strangers(const Order &order, const pbx::Exchange &exchange)
    {
        const bool takesSomebody = !order.by.isEmpty() || !order.target.isEmpty();
        if (!takesSomebody || !order.context.isEmpty())
            return {};
        const QStringList calls = callsOf(order, exchange);
        QStringList endpoints;
        exchange.extensions().rows().each([&](const pbx::Extension &row) {
            const bool isInCall = std::ranges::any_of(
                row.calls, [&calls](const QString &id) { return calls.contains(id); });
            if ((row.number == order.by || isInCall) && row.dialContext.isEmpty()
                && row.device.startsWith(u"PJSIP/"))
                endpoints.append(row.device.section(u'&', 0, 0));
        });
        return endpoints;
    }

} // namespace

Undertaking::Undertaking(live::Source &source, Order order, DialectChoice dialect, QObject *parent)
    : QObject(parent), m_source(source), m_order(std::move(order)), m_dialect(std::move(dialect)),
      m_strangers(strangers(m_order, source.exchange()))
{
}

void Undertaking::carryOut(std::chrono::milliseconds timeout)
{
    learnContexts([this, timeout] { run(timeout); });
}

void Undertaking::rehearse()
{
    learnContexts([this] {
        if (const auto planned = plan())
            emit this->planned(*planned);
        else
            refuse(planned.error());
    });
}

/// No list tells where in the dialplan a phone calls, and only some orders need it.
void Undertaking::learnContexts(const std::function<void()> &then)
{
    if (m_strangers.isEmpty() || !m_source.offers(QStringLiteral("PJSIPShowEndpoint")))
        return then();
    m_source.send(
        ami::action::PJSIPShowEndpoint{.endpoint = m_strangers.takeFirst().section(u'/', 1)},
        contextTime, [self = QPointer<Undertaking>(this), then](const ami::Reply &) {
            if (self)
                self->learnContexts(then);
        });
}

tl::expected<pbx::Plan, Trouble> Undertaking::plan() const
{
    const auto dialect = m_dialect.of(m_source.exchange());
    if (!dialect)
        return tl::unexpected(Trouble{dialect.error(), true});
    return planOf(m_order, m_source.exchange(), *dialect);
}

void Undertaking::run(std::chrono::milliseconds timeout)
{
    const auto planned = plan();
    if (!planned)
        return refuse(planned.error());
    auto *const errand = new live::Errand(m_source, *planned, this);
    connect(errand, &live::Errand::ended, this,
        [this, rung = planned->rung](
            ami::Result result, const QString &message, std::optional<int> reason) {
            emit ended(
                {result, reason ? desk::wordingOfUnmadeCall(*reason).sentence : message, rung});
        });
    errand->run(timeout);
}

void Undertaking::refuse(const Trouble &trouble)
{
    emit ended({ami::Result::Refused, trouble.sentence, {}, trouble.isMisuse});
}

QFuture<Outcome> carryOut(live::Feed &feed, const Order &order, const DialectChoice &dialect,
    std::chrono::milliseconds timeout)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto answer = [&feed, promise](const Outcome &outcome) {
        QMetaObject::invokeMethod(
            &feed,
            [promise, outcome] {
                promise->addResult(outcome);
                promise->finish();
            },
            Qt::QueuedConnection);
    };
    feed.post([order, dialect, timeout, answer](live::Source &source) {
        auto *const undertaking = new Undertaking(source, order, dialect, &source);
        QObject::connect(undertaking, &Undertaking::ended, undertaking,
            [undertaking, answer](const Outcome &outcome) {
                answer(outcome);
                undertaking->deleteLater();
            });
        undertaking->carryOut(timeout);
    });
    return promise->future();
}

} // namespace orders
