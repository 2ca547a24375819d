// SPDX-License-Identifier: MIT
#include "demo/keys.h"

namespace demo {

namespace {

    constexpr const char *atxferAbort = "*1";
    constexpr const char *atxferSwap = "*4";
    constexpr milliseconds leastSent(80); // how long Asterisk sends what has no length

} // namespace

Keys::Keys(Lines &lines, Bridges &bridges, Consultations &consultations)
    : m_lines(lines), m_bridges(bridges), m_consultations(consultations)
{
    QObject::connect(
        &lines, &Lines::closed, &lines, [this](const QByteArray &id) { m_begun.erase(id); });
}

void Keys::press(Channel &channel, const QByteArray &digit, milliseconds time)
{
    tellEnd(channel, digit, time, "Received");
    if (obey(channel, digit))
        return;
    if (Channel *peer = m_bridges.peer(channel))
        pass(*peer, digit, std::max(time, leastSent));
}

/// Whether the digit is one of a code, or may be.
bool Keys::obey(const Channel &channel, const QByteArray &digit)
{
    if (!m_consultations.isTransferer(channel.uniqueid))
        return false;
    const QByteArray code = m_begun[channel.uniqueid] + digit;
    m_begun.erase(channel.uniqueid);
    if (code == "*") {
        m_begun[channel.uniqueid] = code;
        return true;
    }
    if (code == atxferSwap)
        return m_consultations.swap(channel.uniqueid);
    if (code == atxferAbort)
        m_consultations.cancel(QByteArray(channel.uniqueid));
    return code == atxferAbort;
}

void Keys::pass(Channel &to, const QByteArray &digit, milliseconds time)
{
    Event event = m_lines.begin("DTMFBegin", to, EventClass::Dtmf);
    event.block.add("Digit", digit).add("Direction", "Sent");
    m_lines.stream().send(event);
    m_lines.clock().after(time, [this, id = to.uniqueid, digit, time] {
        if (const Channel *channel = m_lines.find(id))
            tellEnd(*channel, digit, time, "Sent");
    });
}

void Keys::tellEnd(
    const Channel &channel, const QByteArray &digit, milliseconds time, const QByteArray &direction)
{
    Event event = m_lines.begin("DTMFEnd", channel, EventClass::Dtmf);
    event.block.add("Digit", digit)
        .add("DurationMs", qint64(time.count()))
        .add("Direction", direction);
    m_lines.stream().send(event);
}

} // namespace demo
