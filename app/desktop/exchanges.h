// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "live/connection.h"
#include "live/feed.h"
#include "live/replay.h"
#include "orders/undertaking.h"

#include <map>
#include <memory>

/// The exchanges that are shown, a feed each, as if they were one.
class Exchanges : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects; one of the same name is replaced.
    void open(const live::Access &access);
    void play(std::unique_ptr<live::Replay> replay);
    void close(const QString &name);

    bool has(const QString &name) const { return m_feeds.contains(name); }
    void reconnect(const QString &name);
    /// This computer was asleep so long.
    void wake(std::chrono::milliseconds asleep);
    /// Writes down what that exchange sends; without a name what all send, each in a file of its
    /// own where there are several.
    void record(const live::RecordingWish &wish, const QString &exchange = {});
    void stopRecording();
    bool isRecording() const { return !m_recordings.empty(); }
    QStringList names() const;
    /// At the exchange that the order names. The future always ends, at once where there is none.
    QFuture<orders::Outcome> carryOut(const orders::Order &order);
    /// Which dialects the exchanges are spoken to in.
    void setDialects(const orders::DialectChoice &dialects) { m_dialects = dialects; }
    /// What may be ordered from this desk; whatever it forbids is refused.
    void setRole(const desk::Role &role) { m_role = role; }
    /// Whose phone and queues are one's own, and on which exchange.
    void setOwn(const QString &server, const QString &number) { m_own = {server, number}; }

signals:
    void changed(const pbx::Batch &batch);
    void linkChanged(const live::LinkState &state);
    /// A recording is over; `problem` says where it could not be read.
    void ended(const QString &problem);
    void remarked(const QString &sentence);
    void recordingChanged(const live::RecordingState &state);

private:
    void add(const QString &name, std::unique_ptr<live::Source> source);
    void follow(const live::RecordingState &state);

    std::map<QString, std::unique_ptr<live::Feed>> m_feeds;
    orders::DialectChoice m_dialects;
    desk::Role m_role;
    desk::ExtensionId m_own;
    std::map<QString, live::RecordingState> m_recordings; ///< those that are on
};
