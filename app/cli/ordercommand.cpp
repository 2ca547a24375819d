// SPDX-License-Identifier: MIT
#include "ordercommand.h"

#include "actioncommand.h"
#include "ami/actions.h"
#include "desk/wording.h"
#include "dialectchoice.h"
#include "live/errand.h"
#include "output.h"
#include "planning.h"

#include <algorithm>

namespace {

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
    if (order.by.isEmpty() && order.target.isEmpty())
        return {}; // it takes nobody anywhere
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

void OrderCommand::begin()
{
    live::Connection *const connection = attachment().connection();
    if (!connection) {
        say(QStringLiteral("a recording can be asked nothing; use --server or --demo"));
        emit ended(int(Exit::WrongUse));
        return;
    }
    m_strangers = strangers(options().order, connection->exchange());
    learnContexts();
}

/// No list tells where in the dialplan a phone calls, and only some orders need it.
void OrderCommand::learnContexts()
{
    live::Connection *const connection = attachment().connection();
    if (m_strangers.isEmpty() || !connection->session().offers("PJSIPShowEndpoint"))
        return carryOut();
    connection->send(
        ami::action::PJSIPShowEndpoint{.endpoint = m_strangers.takeFirst().section(u'/', 1)},
        std::chrono::seconds(5), [this](const ami::Reply &) { learnContexts(); });
}

void OrderCommand::carryOut()
{
    live::Connection *const connection = attachment().connection();
    const auto dialect = chosenDialect(options(), connection->exchange());
    if (!dialect) {
        say(dialect.error());
        emit ended(int(Exit::WrongUse));
        return;
    }
    const auto plan = planOf(options().order, connection->exchange(), *dialect);
    if (!plan) {
        if (plan.error().exit == Exit::Refused)
            return finish(ami::Result::Refused, plan.error().sentence);
        say(plan.error().sentence);
        emit ended(int(plan.error().exit));
        return;
    }
    if (options().isDryRun)
        showPlan(*plan);
    else
        run(*plan);
}

void OrderCommand::showPlan(const pbx::Plan &plan)
{
    for (const ami::Action &step : plan.steps)
        print(toJson(step));
    emit ended(int(Exit::Done));
}

void OrderCommand::run(const pbx::Plan &plan)
{
    m_rung = plan.rung;
    auto *const errand = new live::Errand(*attachment().connection(), plan, this);
    connect(errand, &live::Errand::ended, this,
        [this](ami::Result result, const QString &message, std::optional<int> reason) {
            finish(result, reason ? desk::wordingOfUnmadeCall(*reason).sentence : message);
        });
    errand->run(std::chrono::milliseconds(qint64(options().timeout * 1000)));
}

void OrderCommand::finish(ami::Result result, const QString &message)
{
    QJsonObject object{{QStringLiteral("result"), wordOf(result)},
        {QStringLiteral("message"), message.isEmpty() ? QJsonValue() : QJsonValue(message)}};
    if (!m_rung.isEmpty())
        object.insert(QStringLiteral("uniqueid"), m_rung);
    print(object);
    emit ended(int(exitOf(result)));
}
