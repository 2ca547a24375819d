// SPDX-License-Identifier: MIT
#pragma once

#include "live/source.h"

#include <QFuture>
#include <QThread>

#include <functional>
#include <memory>

namespace live {

/// A source on a thread of its own, as the window sees it: batches come in by queued signals, and
/// actions go out as futures. A frozen menu never stalls the socket (Asterisk drops who reads too
/// slowly), and a flood never freezes the window.
class Feed : public QObject
{
    Q_OBJECT

public:
    explicit Feed(std::unique_ptr<Source> source, QObject *parent = nullptr);
    ~Feed() override;

    void start();
    /// Tries at once instead of when the wait is over.
    void reconnect() { start(); }

    /// Ends exactly once, on this object's thread: done, refused, denied, timed out, or lost.
    QFuture<ami::Reply> send(
        const ami::Action &action, std::chrono::milliseconds timeout = std::chrono::seconds(10));

    /// Has the source's thread do something with the source, soon.
    void post(std::function<void(Source &)> work);

    /// Writes down what comes from now on; recordingChanged() tells what becomes of it.
    void record(const RecordingWish &wish);
    void stopRecording();

    const LinkState &state() const { return m_state; }

signals:
    void linkChanged(const live::LinkState &state);
    void changed(const pbx::Batch &batch);
    /// For the calls that anybody has asked this exchange for: look at the ActionID.
    void originated(const live::Originated &outcome);
    void ended(const QString &problem);
    void remarked(const QString &sentence);
    void recordingChanged(const live::RecordingState &state);

private:
    QThread m_thread;
    Source *m_source;
    LinkState m_state;
};

} // namespace live
