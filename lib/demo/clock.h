// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

namespace demo {

using std::chrono::milliseconds;

/// The exchange's time: runs tasks when they are due, either stepped by advance() or, once told
/// to follow(), along with the wall clock.
class Clock : public QObject
{
    Q_OBJECT

public:
    using Task = std::function<void()>;
    using Ticket = quint64;

    explicit Clock(ami::Moment start, QObject *parent = nullptr);

    ami::Moment now() const { return m_now; }
    qint64 seconds() const;

    Ticket after(milliseconds delay, Task task);
    void cancel(Ticket ticket);

    /// Runs at once everything that is due within `time`, in its order.
    void advance(milliseconds time);

    /// Runs along with the wall clock from now on.
    void follow();

    /// Brings the time up to date and runs what is due: to be called after something was done
    /// from outside a task.
    void settle();

signals:
    /// Everything that was due at this moment has been done.
    void calmed();

private:
    using Due = std::pair<ami::Moment, Ticket>;

    void runUntil(ami::Moment end);
    void setAlarm();

    ami::Moment m_now;
    ami::Moment m_base; // the exchange's time when m_elapsed started
    QElapsedTimer m_elapsed;
    QTimer m_alarm{this};
    std::map<Due, Task> m_tasks;
    std::map<Ticket, ami::Moment> m_tickets;
    Ticket m_lastTicket = 0;
    bool m_isRunning = false;
};

} // namespace demo
