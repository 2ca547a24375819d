// SPDX-License-Identifier: MIT
#pragma once

#include "demo/lines.h"

namespace demo {

/// MixMonitor(): which channels are being recorded, each as often as somebody asked for it. Nothing
/// is ever written to a file.
class Recordings : public QObject
{
    Q_OBJECT

public:
    explicit Recordings(Lines &lines, QObject *parent = nullptr);

    bool runs(const Channel &channel) const { return m_running.contains(channel.uniqueid); }

    void start(const Channel &channel);
    /// Ends one of those that run.
    void stop(const Channel &channel);
    /// Puts silence in the place of what is said. `direction` is `read`, `write` or `both`.
    void setMuted(const Channel &channel, const QByteArray &direction, bool muted);

private:
    Lines &m_lines;
    QByteArrayList m_running; // uniqueids, one for each recording
};

} // namespace demo
