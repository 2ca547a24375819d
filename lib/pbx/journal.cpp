// SPDX-License-Identifier: MIT
#include "pbx/journal.h"

#include "pbx/calls.h"

#include <algorithm>

namespace pbx {

namespace {

    namespace cause {
        constexpr ami::Text unknown = "0", normal = "16", busy = "17", noResponse = "18",
                            noAnswer = "19", rejected = "21", answeredElsewhere = "26",
                            interworking = "127";
    } // namespace cause

    QString lowered(ami::Text text) { return ami::cleaned(text).toLower(); }

    /// A phone's call that is picked up elsewhere ends normally, and no DialEnd tells of it.
    QString ringEnd(ami::Text ended, bool isCancelled, bool isUnanswered)
    {
        if (ended == cause::answeredElsewhere)
            return QStringLiteral("answered_elsewhere");
        if (ended == cause::busy)
            return QStringLiteral("busy");
        if (isUnanswered)
            return QStringLiteral("noanswer");
        if (isCancelled)
            return QStringLiteral("cancel");
        if (ended == cause::normal)
            return QStringLiteral("answered_elsewhere");
        const bool isNoAnswer = ended == cause::noAnswer || ended == cause::noResponse;
        return isNoAnswer ? QStringLiteral("noanswer") : QStringLiteral("cancel");
    }

    /// Whether the exchange would not let the caller through (486, 503 …); chan_pjsip then tells
    /// of a HangupRequest on the caller's side all the same.
    bool wasTurnedAway(const Channel &caller, ami::Text ended)
    {
        const bool isOutside = caller.is(Channel::State::Ring) || caller.is(Channel::State::Busy);
        return isOutside && ended != cause::normal && ended != cause::unknown
            && ended != cause::interworking && !ended.empty();
    }

    /// The cause of the caller's channel as people say it; 0 and 127 are chan_pjsip's for a cancel.
    QString hangupReason(ami::Text ended, bool wasUp)
    {
        if (ended == cause::normal || ended.empty())
            return wasUp ? QStringLiteral("completed") : QStringLiteral("no-answer");
        if (ended == cause::unknown || ended == cause::interworking)
            return wasUp ? QStringLiteral("completed") : QStringLiteral("cancelled");
        if (ended == cause::busy)
            return QStringLiteral("busy");
        if (ended == cause::noResponse || ended == cause::noAnswer)
            return QStringLiteral("no-answer");
        if (ended == cause::rejected)
            return QStringLiteral("rejected");
        return ended == cause::answeredElsewhere ? QStringLiteral("answered-elsewhere")
                                                 : QStringLiteral("failed");
    }

    /// The dialling end of a chain; may be Local.
    Channel &rootOf(Channel &channel)
    {
        Channel *at = &channel;
        for (int steps = 0; steps < 64; ++steps) { // a chain is never that long; a circle would be
            if (at->dialledBy)
                at = at->dialledBy;
            else if (at->isLocal() && at->otherHalf && at->otherHalf->dialledBy)
                at = at->otherHalf;
            else
                break;
        }
        return *at;
    }

    bool isLastPhone(const CallGroup &group, const Channel &leaving)
    {
        return std::ranges::none_of(group.channels,
            [&leaving](const Channel *other) { return other != &leaving && !other->isLocal(); });
    }

} // namespace

Channel *callerOf(Channel &channel)
{
    Channel &root = rootOf(channel);
    if (!root.isLocal())
        return &root == &channel ? nullptr : &root;
    // An Originate of a Local channel: who asked for the call is on its other half's side.
    if (!root.otherHalf)
        return nullptr;
    const auto talking = talkingWith(*root.otherHalf);
    const auto found = std::ranges::find_if(
        talking, [&channel](const Channel *other) { return other != &channel; });
    return found == talking.end() ? nullptr : *found;
}

Journal::Journal(Channels &channels, const Directory &directory, Sink sink)
    : m_channels(channels), m_directory(directory), m_sink(std::move(sink))
{
    channels.tell(*this);
}

void Journal::changed(Channel &channel, int stateBefore)
{
    if (channel.isLocal() || channel.state == stateBefore)
        return;
    if (channel.is(Channel::State::Ringing))
        beginRinging(channel);
    else if (channel.is(Channel::State::Up) && stateBefore == int(Channel::State::Down)
        && channel.dialledBy)
        beginRinging(channel); // answered at once, or rang with early media only
}

/// `Newstate Ringing` may come before its DialBegin (1 in 20 on Asterisk 22).
void Journal::dialBegan(Channel *, Channel &destination)
{
    if (!destination.isLocal() && destination.is(Channel::State::Ringing))
        beginRinging(destination);
}

void Journal::beginRinging(Channel &phone)
{
    Channel *const caller = callerOf(phone);
    if (!caller || !phone.group || m_ringing.contains(phone.uniqueid))
        return;
    CallEvent told = event(CallEvent::Kind::BDial);
    told.call = ami::cleaned(phone.group->id);
    told.caller = party(*caller, m_directory);
    told.targets = {party(phone, m_directory)};
    m_ringing[phone.uniqueid] = {told.caller, told.call};
    m_sink(told);
}

/// A cancelled phone's Hangup says whether somebody else has answered: cause 26.
void Journal::dialEnded(Channel &destination, ami::Text status, ami::Text forward)
{
    if (destination.isLocal() && status == "NOANSWER")
        noteUnanswered(destination);
    const auto found = m_ringing.find(destination.uniqueid);
    if (found == m_ringing.end())
        return;
    if (!forward.empty())
        endRinging(destination, QStringLiteral("forward"));
    else if (status == "CANCEL")
        found->second.isCancelled = true;
    else
        endRinging(destination, lowered(status));
}

/// The phone behind a Local channel only hears of a cancel when its time is over.
void Journal::noteUnanswered(const Channel &half)
{
    if (!half.otherHalf)
        return;
    for (const Channel *const phone : half.otherHalf->dialling) {
        if (const auto found = m_ringing.find(phone->uniqueid); found != m_ringing.end())
            found->second.isUnanswered = true;
    }
}

void Journal::endRinging(const Channel &phone, const QString &reason)
{
    auto node = m_ringing.extract(m_ringing.find(phone.uniqueid));
    CallEvent told = event(CallEvent::Kind::BDialEnd);
    told.call = node.mapped().call;
    const Channel *const caller = m_channels.find(node.mapped().caller.uniqueid.toStdString());
    told.caller = caller ? party(*caller, m_directory) : node.mapped().caller;
    told.targets = {party(phone, m_directory)};
    told.reason = reason;
    m_sink(told);
}

void Journal::entered(Channel &channel, Bridge &bridge)
{
    if (!bridge.joinsCalls() || !channel.group)
        return;
    auto talking = talkingWith(channel);
    if (talking.size() != 2)
        return;
    std::ranges::stable_sort(talking, [](const Channel *a, const Channel *b) {
        return a->isCalling != b->isCalling ? a->isCalling : a->isOlderThan(*b);
    });
    const Channel &caller = *talking.front();
    const Channel &target = *talking.back();
    CallCourse &course = channel.group->course;
    std::pair pair{caller.uniqueid, target.uniqueid};
    if (std::ranges::find(course.told, pair) != course.told.end())
        return;
    course.told.push_back(std::move(pair));
    if (channel.isListed && caller.wasFound && target.wasFound)
        return; // they were talking before anybody listened
    CallEvent told = event(CallEvent::Kind::Up);
    told.call = ami::cleaned(channel.group->id);
    told.caller = party(caller, m_directory);
    told.targets = {party(target, m_directory)};
    m_sink(told);
}

void Journal::ended(Channel &channel, ami::Text ended)
{
    if (const auto found = m_ringing.find(channel.uniqueid); found != m_ringing.end()) {
        const Ringing &ringing = found->second;
        endRinging(channel, ringEnd(ended, ringing.isCancelled, ringing.isUnanswered));
    }
    if (channel.isLocal() || !channel.group)
        return;
    noteEnd(channel, ended, channel.group->course);
    if (isLastPhone(*channel.group, channel))
        tellHangup(*channel.group);
}

void Journal::noteEnd(const Channel &channel, ami::Text ended, CallCourse &course)
{
    if (channel.hasAskedHangup && course.by.isEmpty() && !wasTurnedAway(channel, ended))
        course.by = channel.isCalling ? QStringLiteral("caller") : QStringLiteral("target");
    if (!channel.isCalling)
        course.targetCause.assign(ended);
    if (channel.isCalling || !course.caller) {
        course.caller = party(channel, m_directory);
        course.cause.assign(ended);
        course.wasUp = channel.is(Channel::State::Up);
    }
}

void Journal::tellHangup(const CallGroup &group)
{
    const CallCourse &course = group.course;
    CallEvent told = event(CallEvent::Kind::Hangup);
    told.call = ami::cleaned(group.id);
    told.caller = *course.caller;
    told.by = course.by.isEmpty() ? QStringLiteral("exchange") : course.by;
    if (group.wasConnected)
        told.reason = QStringLiteral("completed");
    else if (!group.queue.empty()) // it was up, but only to wait
        told.reason = told.by == QLatin1String("caller") ? QStringLiteral("cancelled")
                                                         : QStringLiteral("no-answer");
    else if (course.targetCause == cause::rejected)
        told.reason = QStringLiteral("rejected"); // whatever the dialplan made of it
    else
        told.reason = hangupReason(course.cause, course.wasUp);
    m_sink(told);
}

CallEvent Journal::event(CallEvent::Kind kind) const
{
    return {.kind = kind, .time = m_channels.now()};
}

} // namespace pbx
