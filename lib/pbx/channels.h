// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/channel.h"
#include "pbx/texthash.h"

namespace pbx {

/// What the book of channels tells about while it applies an event.
class ChannelFacts
{
public:
    /// How a channel comes into a bridge: by itself, in the place of another channel, in the place
    /// of a Local one that is optimized away, or with all others of another bridge.
    enum class Entry { Plain, Swap, Optimized, Merge };

    virtual ~ChannelFacts() = default;

    /// The channel is new or another than before; `stateBefore` is its ChannelState before.
    virtual void changed(Channel &, int /*stateBefore*/) { }
    /// The two belong to one call from now on: a dial, a Local pair, a bridge.
    virtual void linked(Channel &, Channel &) { }
    /// Found in a list, and of one origin (Linkedid): most likely of one call.
    virtual void related(Channel &, Channel & /*eldest*/) { }
    /// By the list that has just ended it is between two calls with one leg.
    virtual void foundConsulting(Channel &, Channel &) { }
    /// In the list that has just ended; all ties are made.
    virtual void listed(Channel &) { }
    virtual void dialBegan(Channel * /*caller*/, Channel & /*destination*/) { }
    virtual void dialEnded(Channel & /*destination*/, ami::Text /*status*/, ami::Text /*forward*/)
    {
    }
    /// Has answered for one that was dialled; nobody has dialled it.
    virtual void tookOver(Channel & /*caller*/, Channel & /*picker*/) { }
    virtual void entered(Channel &, Bridge &, Entry) { }
    /// Put on hold, recorded, queued, parked, in a conference, or any of it no more.
    virtual void moved(Channel &, const Channel::Place & /*before*/, const ami::Event &) { }
    /// A transfer, a pickup, the progress of a dial, the end of music on hold or a user event; the
    /// book has taken it in.
    virtual void happened(const ami::Event &) { }
    /// Hung up; everything still stands. `cause` is empty if the end was not seen.
    virtual void ended(Channel &, ami::Text /*cause*/) { }
    /// About to be forgotten, after everybody has heard of its end.
    virtual void forgotten(Channel &) { }
};

/// The book of all channels and bridges, kept from events and from the list CoreShowChannels.
///
/// Only Newchannel and list items make a channel. Every event refreshes the channels it describes.
class Channels
{
public:
    /// The one to be told; it outlives this, and there may be several.
    void tell(ChannelFacts &facts) { m_facts.push_back(&facts); }

    void apply(const ami::Event &event, std::optional<Moment> now);

    const Channel *find(ami::Text uniqueid) const;
    Channel *find(ami::Text uniqueid);
    const Channel *findByName(ami::Text name) const;
    const TextMap<Channel> &all() const { return m_channels; }
    std::size_t count() const { return m_channels.size(); }
    /// The time of the event that is being applied.
    std::optional<Moment> now() const { return m_now; }
    std::size_t bridgeCount() const { return m_bridges.size(); }

    /// The exchange has restarted: nothing of what was known is left.
    void clear();

private:
    using Snapshot = ami::event::ChannelSnapshot;

    void applyLegs(const ami::Event &event);
    void applyDials(const ami::Event &event);
    void applyBridges(const ami::Event &event);
    void applyTransfers(const ami::Event &event);
    void applyPlaces(const ami::Event &event);
    void applyParking(const ami::Event &event);
    void leaveParked(const ami::event::ParkedSnapshot &parked);
    template <typename Edit>
    void edit(const Snapshot &snapshot, Edit how);
    template <typename Edit>
    void editPlace(ami::Text uniqueid, const ami::Event &event, Edit how);

    Channel *put(const Snapshot &snapshot, std::optional<Moment> since);
    Channel &make(const Snapshot &snapshot, std::optional<Moment> since);
    Channel *seen(const Snapshot &snapshot);
    void refresh(Channel &channel, const Snapshot &snapshot);
    void setState(Channel &channel, int state);
    void change(Channel &channel);
    void remove(Channel &channel, ami::Text cause);
    void remember(const std::string &uniqueid);

    void beginList(ami::Text actionId);
    void list(const ami::event::CoreShowChannel &item);
    void endList();
    void pairByName();
    void missAbsent();
    Channel *partnerOf(const Channel &waiting);
    void dialAsListed();
    Channel *diallerOf(const Channel &rung, const std::vector<Channel *> &kin) const;
    void relateByLinkedId();

    void beginDial(const ami::event::DialBegin &e);
    void endDial(Channel *caller, const Snapshot &destination, ami::Text status, ami::Text forward);
    void pickUp(Channel &caller, Channel &picker);
    void connectDial(Channel &caller, Channel &destination);
    void settleCalled(const Channel &caller);
    void takeOver(Channel &waiting, Channel &transferee);
    void cutDial(Channel &destination);
    void pair(Channel &one, Channel &two);
    Bridge &bridge(const ami::event::BridgeSnapshot &snapshot);
    void enter(const ami::event::BridgeEnter &e);
    void enter(Channel &channel, Bridge &bridge, ChannelFacts::Entry how);
    void leave(const ami::event::BridgeLeave &e);
    void leave(Channel &channel);
    void goAway(Channel &channel);
    void comeBack(Channel &channel, Bridge &bridge);
    void stayAway(Channel &channel);
    void depart(Channel &channel);
    void forget(Bridge &bridge);
    void merge(const ami::event::BridgeMerge &e);
    void destroy(ami::Text bridgeId);

    TextMap<Channel> m_channels;
    TextMap<Bridge> m_bridges;
    std::vector<ChannelFacts *> m_facts;
    std::string m_listId; // the ActionID of the list that is just coming
    TextMap<std::string> m_listedDials; // by Uniqueid: what the application Dial was given
    TextSet m_ended; // lately
    std::vector<std::string> m_endedOrder; // a ring
    std::size_t m_endedNext = 0;
    std::optional<Moment> m_now;
};

} // namespace pbx
