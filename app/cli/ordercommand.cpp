// SPDX-License-Identifier: MIT
#include "ordercommand.h"

#include "actioncommand.h"
#include "output.h"

void OrderCommand::begin()
{
    live::Connection *const connection = attachment().connection();
    if (!connection) {
        say(QStringLiteral("a recording can be asked nothing; use --server or --demo"));
        emit ended(int(Exit::WrongUse));
        return;
    }
    const orders::DialectChoice dialect(options().dialect);
    for (const QString &problem : dialect.problems())
        say(problem);
    const std::chrono::milliseconds timeout(qint64(options().timeout * 1000));
    orders::Order order = options().order;
    order.ringMilliseconds = int(timeout.count());
    auto *const undertaking = new orders::Undertaking(*connection, order, dialect, this);
    connect(undertaking, &orders::Undertaking::planned, this, &OrderCommand::showPlan);
    connect(undertaking, &orders::Undertaking::ended, this, &OrderCommand::finish);
    if (options().isDryRun)
        undertaking->rehearse();
    else
        undertaking->carryOut(timeout);
}

void OrderCommand::showPlan(const pbx::Plan &plan)
{
    for (const ami::Action &step : plan.steps)
        print(toJson(step));
    emit ended(int(Exit::Done));
}

void OrderCommand::finish(const orders::Outcome &outcome)
{
    if (outcome.isMisuse) {
        say(outcome.message);
        emit ended(int(Exit::WrongUse));
        return;
    }
    const QString &message = outcome.message;
    QJsonObject object{{QStringLiteral("result"), wordOf(outcome.result)},
        {QStringLiteral("message"), message.isEmpty() ? QJsonValue() : QJsonValue(message)}};
    if (!outcome.uniqueid.isEmpty())
        object.insert(QStringLiteral("uniqueid"), outcome.uniqueid);
    print(object);
    emit ended(int(exitOf(outcome.result)));
}
