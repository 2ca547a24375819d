// SPDX-License-Identifier: MIT
#include "dialcommand.h"

#include "actioncommand.h"
#include "ami/actions.h"
#include "desk/wording.h"
#include "dialectchoice.h"
#include "output.h"

#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace {

QList<ami::Variable> variables(const QStringList &texts)
{
    QList<ami::Variable> list;
    for (const QString &text : texts)
        list.append({text.section(u'=', 0, 0), text.section(u'=', 1)});
    return list;
}

} // namespace

void DialCommand::begin()
{
    live::Connection *const connection = attachment().connection();
    if (!connection) {
        say(QStringLiteral("a recording cannot dial; use --server or --demo"));
        emit ended(int(Exit::WrongUse));
        return;
    }
    const auto *row
        = connection->exchange().extensions().rows().find(options().extension.toStdString());
    if (!row) {
        say(QStringLiteral("there is no extension %1 on %2")
                .arg(options().extension, connection->state().server));
        emit ended(int(Exit::WrongUse));
        return;
    }
    m_device = row->device;
    m_uniqueid = QStringLiteral("cordboard-") + QString::fromLatin1(ami::randomActionId());
    if (!options().context.isEmpty() || !m_device.startsWith(QLatin1String("PJSIP/"))
        || !connection->session().offers("PJSIPShowEndpoint"))
        return originate();
    // The phone's own context, which no list tells.
    connection->send(ami::action::PJSIPShowEndpoint{.endpoint = m_device.section(u'/', 1)},
        std::chrono::seconds(5), [this](const ami::Reply &) { originate(); });
}

ami::Action DialCommand::action() const
{
    ami::action::Originate originate{.channel = m_device,
        .context = m_context,
        .exten = options().number,
        .callerId = options().callerId,
        .timeout = int(options().timeout * 1000),
        .channelId = m_uniqueid,
        .variables = variables(m_autoAnswer + options().variables)};
    if (originate.callerId.isEmpty())
        originate.callerId = options().number;
    return originate;
}

void DialCommand::originate()
{
    live::Connection *const connection = attachment().connection();
    const auto *row
        = connection->exchange().extensions().rows().find(options().extension.toStdString());
    m_context = options().context;
    if (m_context.isEmpty() && row)
        m_context = row->dialContext;
    const auto dialect = chosenDialect(options(), connection->exchange());
    if (!dialect) {
        say(dialect.error());
        emit ended(int(Exit::WrongUse));
        return;
    }
    m_autoAnswer = dialect->autoAnswer;
    if (m_context.isEmpty())
        m_context = dialect->context;
    if (options().isDryRun) {
        print(toJson(action()));
        emit ended(int(Exit::Done));
        return;
    }
    connect(connection, &live::Source::received, this, &DialCommand::onEvent);
    connect(connection, &live::Source::changed, this, &DialCommand::look);
    const auto timeout = std::chrono::milliseconds(qint64(options().timeout * 1000));
    QTimer::singleShot(timeout, this,
        [this] { finish(ami::Result::TimedOut, QStringLiteral("nobody answered in time")); });
    connection->send(action(), timeout, [this](const ami::Reply &reply) { onReply(reply); });
}

void DialCommand::onReply(const ami::Reply &reply)
{
    m_actionId = reply.actionId;
    if (!reply.isDone())
        finish(reply.result, reply.message);
}

void DialCommand::onEvent(const ami::Event &event)
{
    const auto *answer = std::get_if<ami::event::OriginateResponse>(&event.body);
    const bool isOurs = answer
        && QByteArrayView(event.actionId.data(), qsizetype(event.actionId.size())) == m_actionId;
    if (!isOurs || ami::sameName(answer->response, "Success"))
        return;
    const int reason = int(ami::number(answer->reason).value_or(0));
    finish(ami::Result::Refused, desk::wordingOfUnmadeCall(reason).sentence);
}

/// Done when the number rings or both talk; over when the phone's own channel has gone.
void DialCommand::look()
{
    const pbx::Exchange &exchange = attachment().connection()->exchange();
    const pbx::Channel *const own = exchange.channels().find(m_uniqueid.toStdString());
    if (!own) {
        if (m_hasSeenChannel)
            finish(ami::Result::Refused, QStringLiteral("the call ended before the number rang"));
        return;
    }
    m_hasSeenChannel = true;
    const auto calls = exchange.calls().all();
    const auto call = std::ranges::find_if(
        calls, [this](const pbx::Call &one) { return one.caller.uniqueid == m_uniqueid; });
    if (call == calls.end() || call->targets.isEmpty())
        return;
    using enum pbx::Call::Stage;
    if (call->stage == Ringing || call->stage == Up || call->stage == Held)
        finish(ami::Result::Done, {});
}

void DialCommand::finish(ami::Result result, const QString &message)
{
    if (std::exchange(m_isOver, true))
        return;
    print({{QStringLiteral("result"), wordOf(result)},
        {QStringLiteral("message"), message.isEmpty() ? QJsonValue() : QJsonValue(message)},
        {QStringLiteral("uniqueid"), m_uniqueid}});
    emit ended(int(exitOf(result)));
}
