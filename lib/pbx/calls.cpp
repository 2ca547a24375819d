// SPDX-License-Identifier: MIT
#include "pbx/calls.h"

#include <algorithm>

namespace pbx {

namespace {

    /// A leg that Asterisk has made to dial with is nobody's call before its DialBegin ties it to
    /// the one that dials, even if it rings; nor are the halves of Local channels.
    bool isShown(const CallGroup &group)
    {
        const auto isSomebodys = [](const Channel *channel) {
            const bool isBeingMade = channel->is(Channel::State::Down)
                || (channel->is(Channel::State::Ringing) && !channel->wasFound);
            return !channel->isLocal()
                && (channel->isCalling || channel->dialledBy || !isBeingMade);
        };
        return group.consultant || std::ranges::any_of(group.channels, isSomebodys);
    }

    /// A list names the channels in no order; their Uniqueids have one.
    bool isOlder(const CallGroup *one, const CallGroup *other)
    {
        if (one->birth && other->birth && one->birth != other->birth)
            return *one->birth < *other->birth;
        return one->serial < other->serial;
    }

} // namespace

Calls::Calls(Channels &channels, const Directory &directory, QString server)
    : m_channels(channels), m_directory(directory), m_server(std::move(server))
{
    channels.tell(*this);
}

void Calls::changed(Channel &channel, int)
{
    if (!channel.group)
        newGroup(channel);
    else
        touch(*channel.group);
    if (channel.consultation)
        touch(*channel.consultation);
    CallGroup &group = *channel.group;
    if (channel.place.isWaiting || (channel.isListed && !channel.place.queue.empty()))
        group.queue = channel.place.queue;
    if (channel.since && (!group.since || channel.since < group.since))
        group.since = channel.since; // a list item tells its age after the channel is made
}

/// Ties the two calls into one: the older gives it its name. Legs of the other that are tied to
/// nothing any more come along until they hang up; those still tied to each other stay apart.
void Calls::linked(Channel &one, Channel &other)
{
    if (!one.group)
        newGroup(one);
    if (!other.group)
        newGroup(other);
    touch(*one.group);
    if (one.group == other.group)
        return;
    const std::vector<Channel *> tied = tiedTo(one);
    std::vector<CallGroup *> groups{one.group, other.group};
    for (const Channel *const channel : tied) {
        if (channel->group && std::ranges::find(groups, channel->group) == groups.end())
            groups.push_back(channel->group);
    }
    CallGroup &main = **std::ranges::min_element(groups, isOlder);
    for (CallGroup *const group : groups)
        settleRest(*group, main, tied);
    for (Channel *const channel : tied)
        move(*channel, main);
    touch(main);
}

void Calls::related(Channel &one, Channel &eldest)
{
    if (!eldest.group || one.group == eldest.group)
        return;
    if (eldest.group->consultant || (one.group && one.group->consultant))
        return; // of one origin with the call that waits, and yet another
    for (Channel *const channel : tiedTo(one)) {
        if (channel->group)
            move(*channel, *eldest.group);
    }
}

/// Those whom it consults were taken for legs of its own call. A Local channel waits for who has
/// gone back to the first call: it leads to those who are consulted.
void Calls::foundConsulting(Channel &channel, Channel &waiting)
{
    if (!channel.bridge)
        return;
    if (waiting.isLocal()) {
        CallGroup &about = waiting.group == channel.group ? newGroup(waiting) : *waiting.group;
        for (Channel *const tied : tiedTo(waiting))
            move(*tied, about);
        about.wasConnected = talkingWith(waiting).size() > 1;
        about.consultant = &channel;
        channel.consultation = &about;
        return touch(about);
    }
    for (Channel *const other : std::vector<Channel *>(channel.bridge->channels)) {
        if (other == &channel || other->group != channel.group)
            continue;
        CallGroup &own = newGroup(*other);
        for (Channel *const tied : tiedTo(*other))
            move(*tied, own);
        own.wasConnected = talkingWith(*other).size() > 1;
    }
    beginConsultation(*channel.bridge);
}

/// What a group keeps when the tied channels leave it for, or stay with, the main one.
void Calls::settleRest(CallGroup &rest, CallGroup &main, const std::vector<Channel *> &tied)
{
    std::vector<Channel *> left;
    for (Channel *const channel : rest.channels) {
        if (std::ranges::find(tied, channel) == tied.end())
            left.push_back(channel);
    }
    for (Channel *const channel : left) {
        const bool isAlone = tiedTo(*channel).size() == 1;
        if (&rest != &main && isAlone)
            move(*channel, main);
        else if (&rest == &main && !isAlone && channel->group == &main)
            for (Channel *const companion : tiedTo(*channel))
                move(*companion, companion == channel ? newGroup(*channel) : *channel->group);
    }
}

/// Two people hear each other for the first time: the call is answered. Who comes into a conference
/// parts with the legs that are tied to it no more.
void Calls::entered(Channel &channel, Bridge &bridge, Entry)
{
    if (bridge.type == "base")
        return split(channel);
    if (!bridge.joinsCalls())
        return;
    beginConsultation(bridge);
    CallGroup *const group = presentCallOf(channel);
    if (!group || group->wasConnected || talkingWith(channel).size() < 2)
        return;
    group->wasConnected = true;
    group->connectedSince = channel.isListed ? std::nullopt : m_channels.now();
    touch(*group);
}

void Calls::split(Channel &channel)
{
    CallGroup *const group = channel.group;
    const bool isShared = group && std::ranges::any_of(group->channels, [&](Channel *other) {
        return other != &channel && !other->isLocal() && other->is(Channel::State::Up)
            && !other->hasHandedOn && !other->hasAskedHangup && !other->isToldToHangUp;
    });
    const std::vector<Channel *> tied = tiedTo(channel);
    if (!isShared || channel.isLocal() || tied.size() > 1)
        return;
    CallGroup &own = newGroup(channel);
    own.wasConnected = group->wasConnected;
    own.connectedSince = group->connectedSince;
    channel.isCalling = true;
}

void Calls::beginConsultation(Bridge &bridge)
{
    for (Channel *const channel : bridge.channels) {
        CallGroup *const call = presentCallOf(*channel);
        if (!call || call == channel->group || call == channel->consultation)
            continue;
        if (call->consultant)
            call->consultant->consultation = nullptr;
        call->consultant = channel;
        channel->consultation = call;
        touch(*call);
    }
}

/// The other side has hung up: what is left is the consultation.
void Calls::leaveForConsultations(CallGroup &group)
{
    const std::vector<Channel *> left = group.channels;
    if (!std::ranges::all_of(left, [](const Channel *one) { return one->consultation; }))
        return;
    for (Channel *const channel : left) {
        CallGroup &call = *std::exchange(channel->consultation, nullptr);
        call.consultant = nullptr;
        channel->isCalling = true;
        std::erase(group.channels, channel);
        call.channels.push_back(channel);
        channel->group = &call;
        touch(call);
    }
}

void Calls::forgotten(Channel &channel)
{
    if (CallGroup *const call = std::exchange(channel.consultation, nullptr)) {
        call->consultant = nullptr;
        touch(*call);
    }
    CallGroup *const group = std::exchange(channel.group, nullptr);
    if (!group)
        return;
    std::erase(group->channels, &channel);
    touch(*group);
    leaveForConsultations(*group);
    if (group->channels.empty())
        drop(*group);
}

CallGroup &Calls::newGroup(Channel &first)
{
    std::string id = first.uniqueid;
    while (m_groups.contains(id))
        id += '+'; // its own call has that name, and goes on without it
    CallGroup &group = m_groups[id];
    group.id = id;
    group.serial = m_nextSerial++;
    group.since = first.since;
    group.birth = first.birth;
    move(first, group);
    return group;
}

void Calls::move(Channel &channel, CallGroup &to)
{
    CallGroup *const from = std::exchange(channel.group, &to);
    if (from == &to)
        return;
    to.channels.push_back(&channel);
    touch(to);
    if (!from)
        return;
    std::erase(from->channels, &channel);
    if (to.queue.empty())
        to.queue = from->queue;
    if (from->wasConnected && !to.wasConnected && from->channels.empty()) {
        to.wasConnected = true;
        to.connectedSince = from->connectedSince;
    }
    if (from->channels.empty() && !to.course.caller)
        to.course = std::move(from->course);
    touch(*from);
    if (from->channels.empty())
        drop(*from);
}

void Calls::touch(CallGroup &group)
{
    if (!std::exchange(group.isDirty, true))
        m_dirty.push_back(&group);
}

void Calls::drop(CallGroup &group)
{
    if (group.consultant)
        group.consultant->consultation = nullptr;
    if (group.told)
        m_gone.append({std::move(group.told), std::nullopt});
    std::erase(m_dirty, &group);
    m_groups.erase(m_groups.find(group.id));
}

void Calls::review()
{
    for (auto &[id, group] : m_groups)
        touch(group);
}

QList<Change<Call>> Calls::takeChanges()
{
    QList<Change<Call>> changes = std::exchange(m_gone, {});
    for (CallGroup *const group : std::exchange(m_dirty, {})) {
        group->isDirty = false;
        std::optional<Call> call;
        if (isShown(*group))
            call = project(*group);
        if (group->told == call)
            continue;
        changes.append({std::move(group->told), call});
        group->told = std::move(call);
    }
    return changes;
}

const CallGroup *Calls::find(ami::Text id) const
{
    const auto found = m_groups.find(id);
    return found == m_groups.end() ? nullptr : &found->second;
}

QList<Call> Calls::all() const
{
    QList<Call> calls;
    std::vector<const CallGroup *> groups;
    for (const auto &[id, group] : m_groups)
        groups.push_back(&group);
    std::ranges::sort(groups, isOlder);
    for (const CallGroup *const group : groups) {
        if (isShown(*group))
            calls.append(project(*group));
    }
    return calls;
}

Call Calls::project(const CallGroup &group) const
{
    Call call = pbx::project(group, m_directory);
    call.server = m_server;
    return call;
}

} // namespace pbx
