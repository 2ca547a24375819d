// SPDX-License-Identifier: MIT
#include "pbx/calls.h"

#include <algorithm>

/// What a call looks like: a pure function of its channels.
namespace pbx {

namespace {

    using Legs = std::vector<const Channel *>;

    QString text(const std::string &bytes) { return ami::cleaned(bytes); }

    bool isRung(const Channel &channel)
    {
        return channel.is(Channel::State::Ringing)
            || (channel.dialledBy && !channel.is(Channel::State::Up));
    }

    bool isOlder(const Channel *a, const Channel *b) { return a->isOlderThan(*b); }

    /// The legs that are phones or lines, the oldest first.
    Legs realLegs(const CallGroup &group)
    {
        Legs legs;
        for (const Channel *const channel : group.channels) {
            if (!channel->isLocal())
                legs.push_back(channel);
        }
        std::ranges::stable_sort(legs, isOlder);
        return legs;
    }

    /// Those who hear each other in this call, if anybody does.
    Legs talkers(const CallGroup &group)
    {
        for (Channel *const channel : group.channels) {
            if (!channel->bridge || !channel->bridge->joinsCalls()
                || presentCallOf(*channel) != &group)
                continue;
            auto found = talkingWith(*channel);
            if (found.size() > 1) {
                Legs legs(found.begin(), found.end());
                std::ranges::stable_sort(legs, isOlder);
                return legs;
            }
        }
        return {};
    }

    const Channel *callerAmong(const Legs &legs, const CallGroup &group)
    {
        if (group.consultant)
            return group.consultant;
        const auto calls
            = std::ranges::find_if(legs, [](const Channel *leg) { return leg->isCalling; });
        if (calls != legs.end())
            return *calls;
        const auto dials
            = std::ranges::find_if(legs, [](const Channel *leg) { return !isRung(*leg); });
        return dials != legs.end() ? *dials : legs.empty() ? nullptr : legs.front();
    }

    /// Whether the leg has put the others of this call on hold: in its bridge, or by leaving them.
    bool isHolding(const Channel &leg, const CallGroup &group)
    {
        return presentCallOf(leg) == &group ? leg.place.isHolding == true
                                            : leg.group == &group || leg.consultation == &group;
    }

    Call::Stage stageOf(
        const CallGroup &group, const Legs &talking, const Channel *caller, const Legs &rung)
    {
        using enum Call::Stage;
        const auto any
            = [&group](auto matches) { return std::ranges::any_of(group.channels, matches); };
        if (any([](const Channel *c) { return !c->place.lot.empty(); }))
            return Parked;
        if (!talking.empty())
            return std::ranges::any_of(talking, [&](auto *c) { return isHolding(*c, group); })
                ? Held
                : Up;
        if (any([](const Channel *c) { return c->bridge && !c->bridge->absent.empty(); }))
            return Held;
        if (any([](const Channel *c) { return !c->place.conference.empty(); }))
            return Conference;
        if (std::ranges::any_of(
                rung, [](const Channel *c) { return c->is(Channel::State::Ringing); }))
            return Ringing;
        if (any([](const Channel *c) { return c->place.isWaiting; }))
            return Queued;
        if (caller && caller->is(Channel::State::Ringing))
            return Ringing; // the phone of who asked for the call, before anybody is called
        if (group.consultant) // whose own leg is up in any case
            return any([](const Channel *c) { return c->is(Channel::State::Up); }) ? Up : Dialing;
        return caller && caller->is(Channel::State::Up) && rung.empty() ? Up : Dialing;
    }

    Call::Recording recordingOf(const CallGroup &group)
    {
        const auto has = [&group](Channel::Recording which) {
            return std::ranges::any_of(
                group.channels, [which](const Channel *c) { return c->place.recording == which; });
        };
        if (has(Channel::Recording::On))
            return Call::Recording::On;
        if (has(Channel::Recording::Muted))
            return Call::Recording::Muted;
        return has(Channel::Recording::Unknown) ? Call::Recording::Unknown : Call::Recording::Off;
    }

    void findDirection(Call &call)
    {
        if (!call.caller.trunk.isEmpty()) {
            call.direction = Call::Direction::In;
            call.trunk = call.caller.trunk;
            call.did = call.caller.exten;
            return;
        }
        for (const Party &target : call.targets) {
            if (!target.trunk.isEmpty()) {
                call.direction = Call::Direction::Out;
                call.trunk = target.trunk;
                return;
            }
        }
    }

    /// The number of a ring group: what was dialled, where that is nobody's own number.
    void findGroup(Call &call)
    {
        const bool isDirect = std::ranges::any_of(call.targets,
            [&call](const Party &target) { return target.extension == call.caller.exten; });
        if (call.targets.size() > 1 && call.queue.isEmpty() && call.did.isEmpty() && !isDirect)
            call.group = call.caller.exten;
    }

    void findPlaces(Call &call, const CallGroup &group)
    {
        call.queue = text(group.queue);
        for (const Channel *const channel : group.channels) {
            const Channel::Place &place = channel->place;
            if (!place.lot.empty())
                call.parking = Call::Parking{text(place.lot), place.space};
            if (!place.conference.empty())
                call.conference = text(place.conference);
        }
    }

    /// Where nobody talks or rings, who has: one is on hold, or the two are just about to.
    Legs targetsAmong(const Legs &legs, const Legs &talking, const Legs &rung)
    {
        if (!talking.empty())
            return talking;
        if (!rung.empty())
            return rung;
        const auto isElsewhere = [](const Channel *leg) {
            const Channel::Place &place = leg->place;
            return place.isWaiting || !place.lot.empty() || !place.conference.empty();
        };
        Legs others;
        if (std::ranges::none_of(legs, isElsewhere))
            std::ranges::copy_if(legs, std::back_inserter(others), [](const Channel *leg) {
                return leg->is(Channel::State::Up) && !leg->hasHandedOn;
            });
        return others;
    }

} // namespace

Party party(const Channel &channel, const Directory &directory)
{
    const ami::Text endpoint = channel.endpoint();
    const QString extension = directory.extensionOf(endpoint);
    return {.channel = text(channel.name),
        .uniqueid = text(channel.uniqueid),
        .linkedid = text(channel.linkedid),
        .accountCode = text(channel.accountCode),
        .callerId = {ami::personName(channel.callerIdName), ami::personNumber(channel.callerIdNum)},
        .connectedLine
        = {ami::personName(channel.connectedLineName), ami::personNumber(channel.connectedLineNum)},
        .exten = text(channel.exten),
        .state = channel.state,
        .presentation = text(channel.presentation),
        .endpoint = ami::cleaned(endpoint),
        .extension = extension,
        .trunk = extension.isEmpty() ? directory.trunkOf(endpoint) : QString(),
        .isHolding = channel.place.isHolding == true,
        .since = channel.since};
}

const Channel *callerIn(const CallGroup &group)
{
    const Legs talking = talkers(group);
    return callerAmong(talking.empty() ? realLegs(group) : talking, group);
}

Call project(const CallGroup &group, const Directory &directory)
{
    const Legs legs = realLegs(group);
    const Legs talking = talkers(group);
    Legs rung;
    std::ranges::copy_if(
        legs, std::back_inserter(rung), [](const Channel *c) { return isRung(*c); });

    Call call;
    call.id = text(group.id);
    call.since = group.since;
    const Channel *const caller = callerAmong(talking.empty() ? legs : talking, group);
    const auto side = [&](const Channel &leg) {
        Party party = pbx::party(leg, directory);
        party.isHolding = isHolding(leg, group);
        return party;
    };
    for (const Channel *const leg : targetsAmong(legs, talking, rung)) {
        if (leg != caller)
            call.targets.append(side(*leg));
    }
    if (caller)
        call.caller = side(*caller);
    call.stage = stageOf(group, talking, caller, rung);
    call.isAnswered = group.wasConnected;
    call.answered = group.connectedSince;
    if (!group.wasConnected && call.stage == Call::Stage::Up && caller) {
        call.isAnswered = true; // by the exchange itself: a mailbox, an announcement
        call.answered = caller->upSince;
    }
    call.recording = recordingOf(group);
    findDirection(call);
    findPlaces(call, group);
    findGroup(call);
    return call;
}

} // namespace pbx
