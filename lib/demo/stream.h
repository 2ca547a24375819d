// SPDX-License-Identifier: MIT
#pragma once

#include "demo/block.h"
#include "demo/clock.h"

namespace demo {

/// The classes of events that this exchange sends, as manager.conf's `read` names them.
enum class EventClass { Call, Agent, System, User, Dtmf };

/// An event being written.
struct Event {
    EventClass kind = EventClass::Call;
    Block block;
};

/// Where events go out: gives each its class and its time, in strictly rising order.
class Stream : public QObject
{
    Q_OBJECT

public:
    explicit Stream(const Clock &clock, QObject *parent = nullptr);

    Event begin(EventClass kind, const QByteArray &name);
    void send(const Event &event);

signals:
    void sent(demo::EventClass kind, const QByteArray &bytes);

private:
    const Clock &m_clock;
    ami::Moment m_last{};
};

/// `1795328210.545733`
QByteArray stamp(ami::Moment moment);

QByteArray className(EventClass kind);

} // namespace demo
