// SPDX-License-Identifier: MIT
#pragma once

#include "live/connection.h"
#include "live/feed.h"
#include "live/replay.h"

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
    /// The future always ends, at once where there is no such exchange.
    QFuture<ami::Reply> send(const QString &name, const ami::Action &action);

signals:
    void changed(const pbx::Batch &batch);
    void linkChanged(const live::LinkState &state);
    void originated(const QString &name, const live::Originated &outcome);
    /// A recording is over; `problem` says where it could not be read.
    void ended(const QString &problem);

private:
    void add(const QString &name, std::unique_ptr<live::Source> source);

    std::map<QString, std::unique_ptr<live::Feed>> m_feeds;
};
