// SPDX-License-Identifier: MIT
#include "live/errand.h"

#include "pbx/callgroup.h"

#include <QPointer>
#include <QTimer>

namespace live {

Errand::Errand(Source &source, pbx::Plan plan, QObject *parent)
    : QObject(parent), m_source(source), m_plan(std::move(plan)), m_deadline(new QTimer(this)),
      m_steadiness(new QTimer(this))
{
    for (QTimer *const timer : {m_deadline, m_steadiness})
        timer->setSingleShot(true);
    connect(m_steadiness, &QTimer::timeout, this, &Errand::settle);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        if (m_isUnrung)
            return failToRing(pbx::Unmade::Reason::Unknown);
        finish(ami::Result::TimedOut,
            m_isAnswered ? QStringLiteral("The exchange has taken it, and nothing came of it.")
                         : m_message);
    });
    connect(&m_source, &Source::changed, this, &Errand::look);
    if (m_plan.rung.isEmpty())
        return;
    connect(&m_source, &Source::originated, this, &Errand::onOriginated);
    connect(&m_source, &Source::received, this, &Errand::onReceived);
    connect(&m_source, &Source::told, this, &Errand::onTold);
}

void Errand::run(Time timeout)
{
    m_deadline->start(timeout);
    m_isRung = m_plan.rung.isEmpty();
    next();
}

void Errand::send(const ami::Action &action, void (Errand::*then)(const ami::Reply &))
{
    m_source.send(action, m_deadline->remainingTimeAsDuration(),
        [self = QPointer<Errand>(this), then](const ami::Reply &reply) {
            if (self && !self->m_isOver)
                (self->*then)(reply);
        });
}

void Errand::next()
{
    if (m_at < m_plan.steps.size())
        return send(m_plan.steps.at(m_at++), &Errand::onReply);
    m_isAnswered = true;
    m_isLooking = !m_plan.looks.isEmpty();
    for (const Originated &outcome : std::exchange(m_early, {}))
        onOriginated(outcome);
    lookNext();
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

void Errand::lookNext()
{
    if (!m_plan.looks.isEmpty())
        return send(m_plan.looks.takeFirst(), &Errand::onLook);
    m_isLooking = false;
    look();
}

void Errand::onLook(const ami::Reply &reply)
{
    if (reply.result == ami::Result::Lost || reply.result == ami::Result::TimedOut)
        return finish(reply.result, reply.message);
    if (!reply.isDone() && !m_plan.forgiven.contains(reply.message))
        m_isBlind = true;
    lookNext();
}

void Errand::onOriginated(const Originated &outcome)
{
    if (m_isOver)
        return;
    if (!m_isAnswered) {
        m_early.append(outcome);
        return;
    }
    if (!m_asked.contains(outcome.actionId))
        return; // somebody else's
    if (outcome.isMade) {
        m_isRung = true;
        return look();
    }
    const auto reason = pbx::Unmade::ofOriginate(outcome.reason);
    // Reason 0 is busy, declined and unknown; the channel's own end, which follows, tells.
    m_isUnrung = true;
    const bool isAlive = m_source.exchange().channels().find(m_plan.rung.toStdString());
    if (reason != pbx::Unmade::Reason::Unknown || (!m_end && !isAlive))
        failToRing(reason);
    else if (m_end)
        failToRing(pbx::Unmade::ofEnd(*m_end));
}

/// Which call it is can change as long as it lives.
void Errand::onReceived()
{
    const pbx::Channel *const rung = m_source.exchange().channels().find(m_plan.rung.toStdString());
    if (rung && rung->group)
        m_call = QString::fromStdString(rung->group->id);
}

void Errand::onTold(const pbx::CallEvent &event)
{
    const auto *const end = std::get_if<pbx::callevent::Hangup>(&event.body);
    if (!end || m_isOver || m_call.isEmpty() || event.call != m_call)
        return;
    m_end = end->reason;
    if (m_isUnrung)
        return failToRing(pbx::Unmade::ofEnd(*m_end));
    if (!m_isRung || !m_plan.isReached)
        return;
    if (end->reason == u"completed")
        return finish(ami::Result::Done, m_message);
    finish(ami::Result::Refused, {},
        pbx::Unmade{pbx::Unmade::Side::Number, pbx::Unmade::ofEnd(end->reason)});
}

void Errand::failToRing(pbx::Unmade::Reason reason)
{
    finish(ami::Result::Refused, {}, pbx::Unmade{pbx::Unmade::Side::OwnPhone, reason});
}

bool Errand::isReached()
{
    return !m_plan.isReached || m_isBlind || m_plan.isReached(m_source.exchange());
}

void Errand::look()
{
    if (m_isOver || !m_isAnswered || m_isLooking || !m_isRung)
        return;
    if (isReached()) {
        if (m_plan.steadiness.count() == 0)
            return finish(ami::Result::Done, m_message);
        if (!m_steadiness->isActive())
            m_steadiness->start(m_plan.steadiness);
        return;
    }
    m_steadiness->stop();
    const bool isRungGone
        = !m_plan.rung.isEmpty() && !m_source.exchange().channels().find(m_plan.rung.toStdString());
    if (isRungGone)
        finish(ami::Result::Refused, QStringLiteral("The phone that was rung has hung up."));
}

void Errand::settle()
{
    if (!m_isOver && isReached())
        finish(ami::Result::Done, m_message);
}

void Errand::finish(ami::Result result, const QString &message, std::optional<pbx::Unmade> unmade)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline->stop();
    m_steadiness->stop();
    emit ended(result, message, unmade);
}

} // namespace live
