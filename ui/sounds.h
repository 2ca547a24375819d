// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace ui {

class SoundOutput;

/// The sounds of the panel: short, and where there is nothing to play them with, none.
///
/// A sound has the name it has in the desktop's sound theme (`phone-incoming-call`,
/// `message-new-instant`, `dialog-warning`, `alarm-clock-elapsed`); where the theme lacks it, ours
/// of that name is played. A name that begins with `/` is a file of the operator's own (WAV or
/// Ogg Vorbis). Nothing here ever waits for a sound server: it is spoken to on a thread of its own.
class Sounds : public QObject
{
    Q_OBJECT

public:
    explicit Sounds(QObject *parent = nullptr);
    /// For those who listen to something else than loudspeakers.
    explicit Sounds(std::unique_ptr<SoundOutput> output, QObject *parent = nullptr);
    ~Sounds() override;

    /// An empty name is no sound.
    void play(const QString &name);
    /// Ends whatever still sounds.
    void stop();
    void setMuted(bool muted);
    bool isMuted() const { return m_isMuted; }
    /// 0 (nothing to be heard) to 1 (as loud as the desktop is set to).
    void setVolume(double volume);
    double volume() const { return m_volume; }

private:
    std::unique_ptr<SoundOutput> m_output; ///< lives on the thread
    QThread m_thread;
    std::atomic<int> m_waiting = 0; ///< sounds that the thread has not come to yet
    bool m_isMuted = false;
    double m_volume = 1;
};

} // namespace ui
