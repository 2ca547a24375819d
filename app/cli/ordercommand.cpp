// SPDX-License-Identifier: MIT
#include "ordercommand.h"

#include "actioncommand.h"
#include "orders/rewriting.h"
#include "output.h"

namespace {

/// In which the exchange tells what has become of a phone that has rung long enough.
constexpr std::chrono::seconds longestAnswer{2};

QJsonObject toJson(const QList<orders::Outcome::Part> &parts)
{
    QJsonObject object;
    for (const auto &[queue, result, message] : parts)
        object.insert(queue,
            QJsonObject{{QStringLiteral("result"), wordOf(result)},
                {QStringLiteral("message"),
                    message.isEmpty() ? QJsonValue() : QJsonValue(message)}});
    return object;
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
    const orders::DialectChoice dialect(options().dialect);
    for (const QString &problem : dialect.problems())
        say(problem);
    const auto rules = rulesOf(options().numbers);
    if (!rules) {
        emit ended(int(Exit::WrongUse));
        return;
    }
    orders::Order order = orders::rewritten(options().order, desk::Numbering(*rules));
    const std::chrono::milliseconds timeout(qint64(options().timeout.value_or(30) * 1000));
    order.ringMilliseconds
        = int((timeout - std::min<std::chrono::milliseconds>(longestAnswer, timeout / 4)).count());
    m_undertaking = new orders::Undertaking(*connection, order, dialect, this);
    connect(m_undertaking, &orders::Undertaking::planned, this, &OrderCommand::showPlan);
    connect(m_undertaking, &orders::Undertaking::ended, this, &OrderCommand::finish);
    if (options().isDryRun)
        m_undertaking->rehearse();
    else if (isLasting() && !options().timeout)
        m_undertaking->carryOut({}); // until it comes about
    else
        m_undertaking->carryOut(timeout);
}

bool OrderCommand::isLasting() const { return options().order.verb == orders::Verb::CampOn; }

void OrderCommand::interrupt()
{
    if (isLasting() && m_undertaking)
        m_undertaking->cancel();
    else
        Command::interrupt();
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
    if (outcome.unmade) {
        const bool isOwn = outcome.unmade->side == pbx::Unmade::Side::OwnPhone;
        object.insert(QStringLiteral("reason"), pbx::wordOf(outcome.unmade->reason));
        object.insert(
            QStringLiteral("at"), isOwn ? QStringLiteral("phone") : QStringLiteral("number"));
    }
    if (!outcome.parts.isEmpty())
        object.insert(QStringLiteral("queues"), toJson(outcome.parts));
    print(object);
    emit ended(int(exitOf(outcome.result)));
}
