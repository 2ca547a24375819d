// SPDX-License-Identifier: MIT
#include "demo/clock.h"

namespace demo {

Clock::Clock(ami::Moment start, QObject *parent) : QObject(parent), m_now(start), m_base(start)
{
    m_alarm.setSingleShot(true);
    m_alarm.setTimerType(Qt::PreciseTimer);
    connect(&m_alarm, &QTimer::timeout, this, &Clock::settle);
}

qint64 Clock::seconds() const
{
    return std::chrono::floor<std::chrono::seconds>(m_now).time_since_epoch().count();
}

Clock::Ticket Clock::after(milliseconds delay, Task task)
{
    const Ticket ticket = ++m_lastTicket;
    const ami::Moment due = m_now + delay;
    m_tasks.emplace(Due(due, ticket), std::move(task));
    m_tickets.emplace(ticket, due);
    setAlarm();
    return ticket;
}

void Clock::cancel(Ticket ticket)
{
    const auto found = m_tickets.find(ticket);
    if (found == m_tickets.end())
        return;
    m_tasks.erase(Due(found->second, ticket));
    m_tickets.erase(found);
}

void Clock::advance(milliseconds time)
{
    m_base += time;
    runUntil(m_now + time);
    setAlarm();
}

void Clock::follow()
{
    m_base = m_now;
    m_elapsed.start();
    setAlarm();
}

void Clock::settle()
{
    if (m_isRunning)
        return;
    ami::Moment end = m_now;
    if (m_elapsed.isValid())
        end = std::max(end, m_base + std::chrono::microseconds(m_elapsed.nsecsElapsed() / 1000));
    runUntil(end);
    setAlarm();
}

void Clock::runUntil(ami::Moment end)
{
    m_isRunning = true;
    bool isCalm = false;
    for (;;) {
        const bool hasDue = !m_tasks.empty() && m_tasks.begin()->first.first <= end;
        if (!isCalm && (!hasDue || m_tasks.begin()->first.first > m_now)) {
            isCalm = true;
            emit calmed(); // which may bring new tasks for this moment
            continue;
        }
        if (!hasDue)
            break;
        isCalm = false;
        auto due = m_tasks.extract(m_tasks.begin());
        m_now = std::max(m_now, due.key().first);
        m_tickets.erase(due.key().second);
        due.mapped()();
    }
    m_now = std::max(m_now, end);
    m_isRunning = false;
}

void Clock::setAlarm()
{
    if (!m_elapsed.isValid() || m_isRunning)
        return;
    if (m_tasks.empty()) {
        m_alarm.stop();
        return;
    }
    const ami::Moment now = m_base + std::chrono::microseconds(m_elapsed.nsecsElapsed() / 1000);
    const auto wait = std::chrono::ceil<milliseconds>(m_tasks.begin()->first.first - now);
    m_alarm.start(std::max(wait, milliseconds(0)));
}

} // namespace demo
