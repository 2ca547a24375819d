// SPDX-License-Identifier: MIT
#pragma once

#include "ami/transcript.h"
#include "live/source.h"

#include <memory>

namespace live {

/// A recorded stream in an exchange's place.
class Replay : public Source
{
    Q_OBJECT

public:
    /// `speed` 1 plays as recorded, 2 twice as fast, 0 everything at once. Only a paced replay
    /// dates events that bring no time, by the recording's own times.
    Replay(std::unique_ptr<ami::Transcript> transcript, ami::Timing timing, double speed,
        const QString &name, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    bool offers(const QString &) const override { return false; }
    void send(const ami::Action &action, std::chrono::milliseconds timeout, Answer answer) override;

    /// Everything up to the end, without an event loop.
    void runToEnd();

    /// When the recording began; the epoch where it does not say.
    ami::Moment beginning() const { return m_timing.start().value_or(ami::Moment()); }

private:
    void rise();
    void playDue();
    bool take();
    void applyTaken();
    void reconnect();
    std::optional<std::chrono::milliseconds> dueTime() const;
    void end();
    void hear(ami::Text bytes);
    void learnVersion(const ami::Message &response);

    std::unique_ptr<ami::Transcript> m_transcript;
    ami::Timing m_timing;
    double m_speed;
    QTimer *m_timer;
    ami::Event m_event;
    bool m_isTaken = false;
    bool m_isReconnected = false; ///< before the event that was taken
    QByteArray m_unheard;
    qint64 m_heardUntil = 0;
    std::optional<ami::Moment> m_firstTime;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace live
