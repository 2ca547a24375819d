// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"
#include "pbx/cacofonisk/channel.h"
#include "pbx/texthash.h"

namespace pbx::cacofonisk {

/// The book of channels and bridges. Nothing is in it whose beginning was not seen, and nothing in
/// it points to what has ended.
class Channels
{
public:
    Channels() = default;
    ~Channels() { clear(); }
    Channels(const Channels &) = delete;
    Channels &operator=(const Channels &) = delete;

    /// The channel of that Uniqueid, or null.
    Channel *find(ami::Text uniqueid) const;
    /// The same, for those who keep it beyond its end.
    std::shared_ptr<Channel> share(ami::Text uniqueid) const;
    const Bridge *findBridge(ami::Text uniqueid) const;
    std::size_t count() const { return m_channels.size(); }

    void make(const ami::event::ChannelSnapshot &snapshot);
    void remove(Channel &channel);

    void connectDial(Channel &caller, Channel &destination);
    void cutDial(Channel &destination);
    void pair(Channel &one, Channel &two);

    void makeBridge(ami::Text uniqueid);
    /// Whether there is such a bridge to enter.
    bool enter(Channel &channel, ami::Text bridgeUniqueid);
    void leave(Channel &channel, ami::Text bridgeUniqueid);
    void removeBridge(ami::Text uniqueid);

    void clear();

private:
    TextMap<std::shared_ptr<Channel>> m_channels;
    TextMap<Bridge> m_bridges;
    std::uint64_t m_made = 0;
};

/// The text, or nothing where Asterisk says `<unknown>`.
ami::Text known(ami::Text text);

} // namespace pbx::cacofonisk
