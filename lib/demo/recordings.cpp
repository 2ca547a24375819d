// SPDX-License-Identifier: MIT
#include "demo/recordings.h"

namespace demo {

Recordings::Recordings(Lines &lines, QObject *parent) : QObject(parent), m_lines(lines)
{
    // Asterisk says nothing where the end of a call is that of its recording.
    connect(
        &lines, &Lines::closed, this, [this](const QByteArray &id) { m_running.removeAll(id); });
}

void Recordings::start(const Channel &channel)
{
    m_running.append(channel.uniqueid);
    m_lines.tell("MixMonitorStart", channel);
}

void Recordings::stop(const Channel &channel)
{
    m_running.removeOne(channel.uniqueid);
    m_lines.tell("MixMonitorStop", channel);
}

void Recordings::setMuted(const Channel &channel, const QByteArray &direction, bool muted)
{
    Event event = m_lines.begin("MixMonitorMute", channel);
    event.block.add("Direction", direction).add("State", int(muted));
    m_lines.stream().send(event);
}

} // namespace demo
