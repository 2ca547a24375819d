// SPDX-License-Identifier: MIT
#include "orders/undertaking.h"

#include "ami/actions.h"
#include "desk/wording.h"
#include "live/errand.h"
#include "live/feed.h"
#include "orders/campon.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

#include <algorithm>

namespace orders {

namespace {

    constexpr std::chrono::seconds questionTime{5};

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
            const bool isSentTo = order.verb == Verb::Redirect && row.number == order.target;
            if ((row.number == order.by || isInCall || isSentTo) && row.dialContext.isEmpty()
                && row.device.startsWith(u"PJSIP/"))
                endpoints.append(row.device.section(u'&', 0, 0));
        });
        return endpoints;
    }

    /// No list tells where in the dialplan a phone calls, and only some orders need it. The
    /// exchange's own list of recalls is another one whenever somebody has booked.
    QList<ami::Action> questionsBefore(
        const Order &order, live::Source &source, const pbx::Dialect *dialect)
    {
        QList<ami::Action> questions;
        for (const QString &endpoint : strangers(order, source.exchange()))
            questions.append(ami::action::PJSIPShowEndpoint{.endpoint = endpoint.section(u'/', 1)});
        const bool isRecall = order.verb == Verb::BookRecall || order.verb == Verb::CancelRecall;
        if (isRecall && dialect && !dialect->recallOnBusy.isEmpty())
            questions.append(
                ami::action::DBGet{.family = dialect->recallOnBusy, .key = order.target});
        questions.removeIf([&source](const ami::Action &one) {
            return !source.offers(QString::fromLatin1(one.name()));
        });
        return questions;
    }

} // namespace

Undertaking::Undertaking(live::Source &source, Order order, DialectChoice dialect, QObject *parent)
    : QObject(parent), m_source(source), m_order(std::move(order)), m_dialect(std::move(dialect))
{
    const auto spoken = m_dialect.of(source.exchange());
    m_questions = questionsBefore(m_order, source, spoken ? &*spoken : nullptr);
}

void Undertaking::carryOut(std::chrono::milliseconds timeout)
{
    learn([this, timeout] { run(timeout); });
}

void Undertaking::rehearse()
{
    learn([this] {
        if (const auto planned = plan())
            emit this->planned(*planned);
        else
            refuse(planned.error());
    });
}

void Undertaking::cancel()
{
    finish({.result = ami::Result::NotSent, .message = QStringLiteral("It was cancelled.")});
}

void Undertaking::learn(const std::function<void()> &then)
{
    if (m_questions.isEmpty())
        return then();
    m_source.send(m_questions.takeFirst(), questionTime,
        [self = QPointer<Undertaking>(this), then](const ami::Reply &) {
            if (self && !self->m_isOver)
                self->learn(then);
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
    if (m_order.verb == Verb::CampOn)
        return campOn(timeout);
    if (m_order.verb == Verb::LogInAll || m_order.verb == Verb::LogOutAll) {
        m_parts = perQueue(m_order, m_source.exchange());
        return runParts(timeout);
    }
    auto *const errand = new live::Errand(m_source, *planned, this);
    connect(errand, &live::Errand::ended, this,
        [this, rung = planned->rung](
            ami::Result result, const QString &message, const std::optional<pbx::Unmade> &unmade) {
            finish({.result = result,
                .message = unmade ? desk::wording(*unmade).sentence : message,
                .uniqueid = rung,
                .unmade = unmade});
        });
    errand->run(timeout);
}

/// One queue after another, whatever becomes of each; what is told of all is the first that was not
/// done.
void Undertaking::runParts(std::chrono::milliseconds timeout)
{
    if (m_parts.isEmpty())
        return finish(m_whole);
    const Order part = m_parts.takeFirst();
    auto *const one = new Undertaking(m_source, part, m_dialect, this);
    connect(one, &Undertaking::ended, this,
        [this, timeout, queue = part.queue](const Outcome &outcome) {
            m_whole.parts.append({queue, outcome.result, outcome.message});
            if (m_whole.result == ami::Result::Done && outcome.result != ami::Result::Done) {
                m_whole.result = outcome.result;
                m_whole.message = queue + QStringLiteral(": ") + outcome.message;
            }
            runParts(timeout);
        });
    one->carryOut(timeout);
}

void Undertaking::campOn(std::chrono::milliseconds timeout)
{
    auto *const waiting = new CampOn(m_source, m_order, m_dialect, this);
    connect(waiting, &CampOn::ended, this, &Undertaking::finish);
    waiting->begin(timeout);
}

void Undertaking::finish(const Outcome &outcome)
{
    if (!std::exchange(m_isOver, true))
        emit ended(outcome);
}

void Undertaking::refuse(const Trouble &trouble)
{
    finish({.result = ami::Result::Refused,
        .message = trouble.sentence,
        .isMisuse = trouble.isMisuse});
}

QFuture<Outcome> carryOut(live::Feed &feed, const Order &order, const DialectChoice &dialect,
    const Licence &licence, std::chrono::milliseconds timeout)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    if (const QString why = whyForbidden(order, licence); !why.isEmpty()) {
        promise->addResult(Outcome{.result = ami::Result::Refused, .message = why});
        promise->finish();
        return promise->future();
    }
    const auto answer = [&feed, promise](const Outcome &outcome) {
        QMetaObject::invokeMethod(
            &feed,
            [promise, outcome] {
                promise->addResult(outcome);
                promise->finish();
            },
            Qt::QueuedConnection);
    };
    auto begun = std::make_shared<QPointer<Undertaking>>(); // used on the source's thread only
    feed.post([order, dialect, licence, timeout, answer, begun](live::Source &source) {
        const Whose whoseCall = whose(order, source.exchange(), licence.own);
        if (const QString why = whyForbidden(order, licence, whoseCall); !why.isEmpty())
            return answer(Outcome{.result = ami::Result::Refused, .message = why});
        auto *const undertaking = new Undertaking(source, order, dialect, &source);
        *begun = undertaking;
        QObject::connect(undertaking, &Undertaking::ended, undertaking,
            [undertaking, answer](const Outcome &outcome) {
                answer(outcome);
                undertaking->deleteLater();
            });
        undertaking->carryOut(timeout);
    });
    auto *const watcher = new QFutureWatcher<Outcome>(&feed);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, &feed, [&feed, begun] {
        feed.post([begun](live::Source &) {
            if (*begun)
                (*begun)->cancel();
        });
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    return promise->future();
}

} // namespace orders
