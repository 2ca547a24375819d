// SPDX-License-Identifier: MIT
#pragma once

#include "demo/channel.h"
#include "demo/stream.h"

#include <map>
#include <optional>

namespace demo {

/// The channels that exist: makes them, changes them and ends them, and says so.
class Lines : public QObject
{
    Q_OBJECT

public:
    Lines(const Directory &directory, Clock &clock, Stream &stream, QObject *parent = nullptr);

    /// A phone or the trunk calls: state Ring, on its way to `exten`.
    Channel &incoming(const QByteArray &endpoint, const CallerId &caller, const QByteArray &exten);

    /// The exchange calls a phone or the trunk: state Down. Without `linkedid` it stands alone.
    Channel &outgoing(
        const QByteArray &endpoint, const QByteArray &linkedid, const QByteArray &uniqueid = {});

    /// A pair of Local channels: what goes into one comes out of the other. The second one is on
    /// its way to `exten`. Without `linkedid` they stand alone; `uniqueid` is that of the first.
    std::pair<Channel &, Channel &> local(const QByteArray &context, const QByteArray &exten,
        const QByteArray &linkedid, const QByteArray &uniqueid = {});

    Channel *find(const QByteArray &uniqueid);
    Channel *named(const QByteArray &name);
    QList<Channel *> at(const QByteArray &endpoint);
    const std::map<QByteArray, Channel> &all() const { return m_channels; }
    int made() const { return m_made; }

    /// Emits stateChanged().
    void setState(Channel &channel, ChannelState state);
    void setCaller(Channel &channel, const CallerId &caller);
    void setConnected(Channel &channel, const CallerId &connected);
    void setAccount(Channel &channel, const QByteArray &account);
    void startMusic(Channel &channel);
    void stopMusic(Channel &channel);

    /// An event about a channel that needs no more than its description and `block`.
    void tell(const QByteArray &name, const Channel &channel);

    /// The other side wants to end it. `tech` is SIP's code.
    void requestHangup(const Channel &channel, std::optional<Cause> cause, int tech = 0);
    /// The dialplan ends it.
    void softHangup(const Channel &channel, int tech = 0);
    /// It is gone, and so is `channel`.
    void close(Channel &channel, Cause cause, int tech = 0);
    /// Both of the above, the first only where a dialplan runs.
    void finish(Channel &channel, Cause cause, int tech = 0);

    Event begin(const QByteArray &name, const Channel &channel, EventClass kind = EventClass::Call);
    Clock &clock() { return m_clock; }
    Stream &stream() { return m_stream; }
    const Directory &directory() const { return m_directory; }

    /// Uses up numbers for channels that are never shown.
    void skip(int numbers) { m_made += numbers; }

signals:
    /// The channel is about to go, and can still be looked at.
    void closing(const QByteArray &uniqueid);
    void closed(const QByteArray &uniqueid);
    void stateChanged(const QByteArray &uniqueid);

private:
    Channel &add(const QByteArray &uniqueid, const QByteArray &name);
    Channel &make(const QByteArray &endpoint, const QByteArray &uniqueid);

    const Directory &m_directory;
    Clock &m_clock;
    Stream &m_stream;
    std::map<QByteArray, Channel> m_channels;
    int m_made = 0;
    int m_named = 0;
    int m_pairs = 0;
};

} // namespace demo
