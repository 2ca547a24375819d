// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/event.h"
#include "ami/reply.h"
#include "live/linkstate.h"
#include "live/originated.h"
#include "live/recording.h"
#include "pbx/exchange.h"
#include "pbx/journal/journal.h"
#include "pbx/journeys.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>

class QTimer;

namespace live {

class Recorder;

/// Something that feeds one exchange's trackers: a connection or a recording.
///
/// Changes leave in batches: at once when the last batch is more than 16 ms old, else gathered, so
/// that neither one call is late nor a thousand are a flood.
class Source : public QObject
{
    Q_OBJECT

public:
    /// Called once, on this thread, when the action has ended.
    using Answer = std::function<void(const ami::Reply &)>;

    static constexpr std::chrono::milliseconds batchTime{16};
    static constexpr std::chrono::milliseconds recordingTime{
        250}; ///< between two that it has grown

    explicit Source(const QString &server, QObject *parent = nullptr);

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Says again, to who hears, what is needed to understand what follows: the greeting, and
    /// what has come of the current message; and has the lists come anew.
    virtual void introduce() { }
    /// This computer was asleep so long: whether the link still stands is to be found out, and what
    /// has come meanwhile is no news. A recording does not care.
    virtual void suspect(std::chrono::milliseconds) { }
    /// From now on what comes is written down as well, with the whole picture first. The recording
    /// that is under way ends.
    void record(const RecordingWish &wish);
    void stopRecording();
    /// Whether the exchange has that action and this login may use it, as far as it tells.
    virtual bool offers(const QString &action) const = 0;
    /// Asks the exchange for something; a recording refuses everything.
    virtual void send(const ami::Action &action, std::chrono::milliseconds timeout, Answer answer)
        = 0;

    pbx::Exchange &exchange() { return m_exchange; }
    const pbx::Journeys &journeys() const { return m_journeys; }
    const LinkState &state() const { return m_state; }

signals:
    void stateChanged(const live::LinkState &state);
    void changed(const pbx::Batch &batch);
    /// Every byte as it comes, and when, if that is known.
    void heard(const QByteArray &bytes, std::optional<ami::Moment> at);
    /// What has been heard ends here, maybe amid a message; what follows is another connection.
    void cutOff(ami::Moment at);
    /// Every event as it comes, after the trackers have seen it; valid for the time of the call.
    void received(const ami::Event &event);
    void originated(const live::Originated &outcome);
    /// What happens to calls, as it happens.
    void told(const pbx::CallEvent &event);
    /// A recording has come to its end, or could not be read to it.
    void ended(const QString &problem);
    /// What is odd about a recording that can be shown, in a sentence.
    void remarked(const QString &sentence);
    /// It has begun, grown, ended, or could not begin.
    void recordingChanged(const live::RecordingState &state);

protected:
    void apply(const ami::Event &event, std::optional<ami::Moment> now);
    /// To be called after each piece of input, when its events are applied.
    void offerBatch();
    void flush(bool isLive);
    void setState(const LinkState &state);
    /// Whether anybody wants to have the bytes.
    bool isHeard() const;

private:
    void noteFault(const ami::Event &event);
    void endRecording(const QString &problem);

    pbx::Exchange m_exchange;
    pbx::Journeys m_journeys;
    pbx::Journal m_journal;
    LinkState m_state;
    Recorder *m_recorder = nullptr;
    RecordingState m_recording;
    std::chrono::steady_clock::time_point m_recordingTold{};
    QSet<QByteArray> m_faulty; ///< the kinds of events of which some were dropped
    QTimer *m_batchTimer;
    std::chrono::steady_clock::time_point m_lastBatch{};
};

} // namespace live
