// SPDX-License-Identifier: MIT
#include "demo/stream.h"

namespace demo {

namespace {

    constexpr std::chrono::microseconds gap(35); // between two events of the same moment

} // namespace

Stream::Stream(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

Event Stream::begin(EventClass kind, const QByteArray &name)
{
    m_last = std::max(m_clock.now(), m_last + gap);
    Event event{kind, Block("Event", name)};
    event.block.add("Privilege", className(kind) + ",all");
    event.block.add("Timestamp", stamp(m_last));
    return event;
}

void Stream::send(const Event &event) { emit sent(event.kind, event.block.bytes()); }

QByteArray stamp(ami::Moment moment)
{
    const qint64 micros = moment.time_since_epoch().count();
    return QByteArray::number(micros / 1'000'000) + '.'
        + QByteArray::number(micros % 1'000'000).rightJustified(6, '0');
}

QByteArray className(EventClass kind)
{
    switch (kind) {
    case EventClass::Call:
        return "call";
    case EventClass::Agent:
        return "agent";
    case EventClass::System:
        return "system";
    case EventClass::User:
        return "user";
    case EventClass::Dtmf:
        return "dtmf";
    }
    return {};
}

} // namespace demo
