// SPDX-License-Identifier: MIT
#include "live/errand.h"

#include <QPointer>
#include <QTimer>

namespace live {

Errand::Errand(Source &source, pbx::Plan plan, QObject *parent)
    : QObject(parent), m_source(source), m_plan(std::move(plan)), m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        finish(ami::Result::TimedOut,
            m_isAnswered ? QStringLiteral("The exchange has taken it, and nothing came of it.")
                         : m_message);
    });
    connect(&m_source, &Source::originated, this, &Errand::onOriginated);
    connect(&m_source, &Source::changed, this, &Errand::look);
}

void Errand::run(Time timeout)
{
    m_deadline->start(timeout);
    m_isRung = m_plan.rung.isEmpty();
    next();
}

void Errand::next()
{
    if (m_at == m_plan.steps.size()) {
        m_isAnswered = true;
        for (const Originated &outcome : std::exchange(m_early, {}))
            onOriginated(outcome);
        return look();
    }
    m_source.send(m_plan.steps.at(m_at++), m_deadline->remainingTimeAsDuration(),
        [self = QPointer<Errand>(this)](const ami::Reply &reply) {
            if (self && !self->m_isOver)
                self->onReply(reply);
        });
}

void Errand::onReply(const ami::Reply &reply)
{
    m_asked.append(reply.actionId);
    m_message = reply.message;
    const bool isSoAlready
        = reply.result == ami::Result::Refused && m_plan.forgiven.contains(reply.message);
    if (!reply.isDone() && !isSoAlready)
        return finish(reply.result, reply.message);
    next();
}

void Errand::onOriginated(const Originated &outcome)
{
    if (m_isOver || m_plan.rung.isEmpty())
        return;
    if (!m_isAnswered) {
        m_early.append(outcome);
        return;
    }
    if (!m_asked.contains(outcome.actionId))
        return; // somebody else's
    if (!outcome.isMade)
        return finish(ami::Result::Refused, {}, outcome.reason);
    m_isRung = true;
    look();
}

void Errand::look()
{
    if (m_isOver || !m_isAnswered || !m_isRung)
        return;
    if (!m_plan.isReached || m_plan.isReached(m_source.exchange()))
        return finish(ami::Result::Done, m_message);
    const bool isRungGone
        = !m_plan.rung.isEmpty() && !m_source.exchange().channels().find(m_plan.rung.toStdString());
    if (isRungGone)
        finish(ami::Result::Refused, QStringLiteral("The phone that was rung has hung up."));
}

void Errand::finish(ami::Result result, const QString &message, std::optional<int> reason)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline->stop();
    emit ended(result, message, reason);
}

} // namespace live
