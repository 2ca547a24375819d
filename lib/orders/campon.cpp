// SPDX-License-Identifier: MIT
#include "orders/campon.h"

#include <QTimer>

#include <algorithm>

namespace orders {

namespace {

    /// After which a phone that is said to be free, and was busy, is believed again.
    constexpr std::chrono::minutes doubtTime{1};

} // namespace

CampOn::CampOn(live::Source &source, Order order, DialectChoice dialect, QObject *parent)
    : QObject(parent), m_source(source), m_order(std::move(order)), m_dialect(std::move(dialect)),
      m_deadline(new QTimer(this)), m_doubt(new QTimer(this))
{
    m_order.verb = Verb::Dial;
    m_order.ringMilliseconds = pbx::ringMilliseconds;
    m_deadline->setSingleShot(true);
    m_doubt->setSingleShot(true);
    m_doubt->setInterval(doubtTime);
    connect(m_doubt, &QTimer::timeout, this, &CampOn::look);
    connect(m_deadline, &QTimer::timeout, this, [this] {
        if (!m_call) // else it is no longer a matter of waiting
            finish({.result = ami::Result::TimedOut,
                .message = QStringLiteral("Extension %1 and the own phone were not free at one "
                                          "time.")
                               .arg(m_order.target)});
    });
}

void CampOn::begin(std::chrono::milliseconds timeout, std::chrono::milliseconds ringTime)
{
    m_ringTime = ringTime;
    if (!m_source.exchange().extensions().rows().find(m_order.target.toStdString()))
        return finish({.result = ami::Result::Refused,
            .message = QStringLiteral("%1 is no extension, and only of those it is known when they "
                                      "are free.")
                           .arg(m_order.target)});
    m_isLimited = timeout.count() > 0;
    if (m_isLimited)
        m_deadline->start(timeout);
    connect(&m_source, &live::Source::changed, this, &CampOn::look);
    connect(&m_source, &live::Source::stateChanged, this, &CampOn::look);
    look();
}

/// What is known of phones while the link is down is how they were.
void CampOn::look()
{
    if (m_isOver || m_call || !m_source.state().isUp() || isPhoneWanted())
        return;
    const bool areFree = isFree(m_order.target) && isFree(m_order.by);
    if (!areFree)
        m_doubt->stop();
    else if (!m_doubt->isActive())
        call();
}

bool CampOn::isFree(const QString &extension) const
{
    const pbx::Extension *const row
        = m_source.exchange().extensions().rows().find(extension.toStdString());
    return row && row->status == pbx::Extension::Status::Online && row->calls.isEmpty()
        && row->doNotDisturb != true;
}

/// By another one that is faster to see that both are free.
bool CampOn::isPhoneWanted() const
{
    return std::ranges::any_of(m_source.findChildren<CampOn *>(), [this](const CampOn *other) {
        return other != this && other->isCalling() && other->by() == by();
    });
}

void CampOn::call()
{
    m_call = new Undertaking(m_source, m_order, m_dialect, this);
    connect(m_call, &Undertaking::ended, this, &CampOn::review);
    emit called();
    m_call->carryOut(m_ringTime);
}

void CampOn::review(const Outcome &outcome)
{
    m_call->deleteLater();
    m_call = nullptr;
    const bool isBusyAgain = outcome.unmade && outcome.unmade->reason == pbx::Unmade::Reason::Busy;
    if (!isBusyAgain || (m_isLimited && !m_deadline->isActive()))
        return finish(outcome);
    m_doubt->start(); // or one's phone would ring again at once, and again
    look();
}

void CampOn::finish(const Outcome &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline->stop();
    emit ended(outcome);
}

} // namespace orders
