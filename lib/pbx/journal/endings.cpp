// SPDX-License-Identifier: MIT
#include "pbx/journal/endings.h"

#include "pbx/journal/hangupcause.h"

#include <algorithm>

namespace pbx {

namespace {

    /// Whether the exchange would not let the caller through (486, 503 …); chan_pjsip then tells
    /// of a HangupRequest on the caller's side all the same.
    bool wasTurnedAway(const Channel &caller, ami::Text ended)
    {
        const bool isOutside = caller.is(Channel::State::Ring) || caller.is(Channel::State::Busy);
        return isOutside && ended != hangupcause::normal && ended != hangupcause::unknown
            && ended != hangupcause::interworking && !ended.empty();
    }

    /// The cause of the caller's channel as people say it.
    QString hangupReason(ami::Text ended, bool wasUp)
    {
        using namespace hangupcause;
        if (ended == normal || ended.empty())
            return wasUp ? QStringLiteral("completed") : QStringLiteral("no-answer");
        if (ended == unknown || ended == interworking)
            return wasUp ? QStringLiteral("completed") : QStringLiteral("cancelled");
        if (ended == busy)
            return QStringLiteral("busy");
        if (ended == noResponse || ended == noAnswer)
            return QStringLiteral("no-answer");
        if (ended == rejected)
            return QStringLiteral("rejected");
        return ended == answeredElsewhere ? QStringLiteral("answered-elsewhere")
                                          : QStringLiteral("failed");
    }

    /// How many phones and lines go on without this one. Who is away to consult somebody does not
    /// keep the call; what rings does not keep the caller's.
    std::ptrdiff_t othersOf(const CallGroup &group, const Channel &leaving)
    {
        return std::ranges::count_if(group.channels, [&leaving](const Channel *other) {
            const bool isRung = other->is(Channel::State::Ringing) || other->dialledBy;
            return other != &leaving && !other->isLocal() && !(leaving.isCalling && isRung);
        });
    }

    /// Of several who have called somebody, as after a pickup or a recall, the first is the caller.
    bool isCaller(const Channel &channel, const CallGroup &group)
    {
        const bool isPreceded = group.course.callerBirth && channel.birth
            && *group.course.callerBirth < *channel.birth;
        return channel.isCalling && !isPreceded
            && std::ranges::none_of(group.channels, [&channel](const Channel *other) {
                   return other->isCalling && !other->isLocal() && !other->hasHandedOn
                       && other->isOlderThan(channel);
               });
    }

    bool isLast(const CallGroup &group, const Channel &leaving)
    {
        return std::ranges::all_of(group.channels, [&leaving](const Channel *other) {
            return other == &leaving || (!leaving.isConsulting() && other->consultation);
        });
    }

} // namespace

void Endings::goesOn(const Channel &channel) const
{
    if (!channel.group)
        return;
    CallCourse &course = channel.group->course;
    course.by.clear();
    course.callerBirth.reset();
    course.targetCause.clear();
    course.isByUnknown = false;
    course.wasRefused = false;
    course.wasRinging = false;
}

void Endings::dialEnded(const Channel &destination, ami::Text status) const
{
    if (!destination.group || destination.isLocal() || destination.isCalling)
        return;
    const bool wasRinging = destination.is(Channel::State::Ringing) && status == "CANCEL";
    destination.group->course.wasRinging = wasRinging;
}

void Endings::ended(const Channel &channel, ami::Text cause) const
{
    if (!channel.group)
        return;
    CallGroup &group = *channel.group;
    if (channel.consultation)
        channel.consultation->course.caller = m_pen.party(channel);
    if (!channel.isLocal() && !channel.hasHandedOn) {
        if (othersOf(group, channel) < 2) // else it is a leg that the others do without
            noteWho(channel, cause, group.course);
        note(channel, cause, group.course);
    }
    if (isLast(group, channel))
        tell(channel, cause);
}

/// A caller who goes on after a refusal, to a queue or the dialplan, may hang up there.
void Endings::noteWho(const Channel &channel, ami::Text cause, CallCourse &course) const
{
    const bool isTheirs = isCaller(channel, *channel.group);
    const bool hasGoneOn
        = course.wasRefused && (channel.group->wasConnected || !channel.group->queue.empty());
    if (!course.by.isEmpty() && !(isTheirs && hasGoneOn))
        return;
    if (channel.hasAskedHangup && !wasTurnedAway(channel, cause)) {
        course.by = isTheirs ? QStringLiteral("caller") : QStringLiteral("target");
        course.wasRefused = !isTheirs && !channel.is(Channel::State::Up);
    } else if (channel.wasFound && !channel.hasAskedHangup && !channel.isToldToHangUp) {
        course.isByUnknown = true;
    }
}

void Endings::note(const Channel &channel, ami::Text cause, CallCourse &course) const
{
    if (!channel.isCalling)
        course.targetCause.assign(cause);
    if (channel.group->consultant) {
        course.caller = m_pen.party(*channel.group->consultant);
        course.cause.assign(cause);
    } else if (isCaller(channel, *channel.group) || !course.caller) {
        course.caller = m_pen.party(channel);
        course.callerBirth = channel.isCalling ? channel.birth : std::nullopt;
        course.cause.assign(cause);
        course.wasUp = channel.is(Channel::State::Up);
    }
}

/// Who hung up is not known where the end was not seen.
void Endings::tell(const Channel &last, ami::Text cause) const
{
    const CallGroup &group = *last.group;
    const CallCourse &course = group.course;
    if (!course.caller && !group.consultant)
        return; // nobody's: a Local channel without phones
    callevent::Hangup told{.caller = {}, .reason = {}, .by = {}};
    told.caller = group.consultant ? m_pen.party(*group.consultant) : *course.caller;
    if (!course.by.isEmpty())
        told.by = course.by;
    else if (group.consultant)
        told.by = QStringLiteral("caller"); // who has gone back
    else if (!cause.empty() && !course.isByUnknown)
        told.by = QStringLiteral("exchange");
    if (group.wasConnected)
        told.reason = QStringLiteral("completed");
    else if (!group.queue.empty()) // it was up, but only to wait
        told.reason = told.by == QLatin1String("caller") ? QStringLiteral("cancelled")
                                                         : QStringLiteral("no-answer");
    else if (course.wasRinging)
        told.reason = QStringLiteral("cancelled");
    else if (course.targetCause == hangupcause::rejected)
        told.reason = QStringLiteral("rejected"); // whatever the dialplan made of it
    else if (course.targetCause == hangupcause::busy)
        told.reason = QStringLiteral("busy");
    else
        told.reason = course.cause == hangupcause::unknown && !course.wasUp
                && told.by == QLatin1String("exchange")
            ? QStringLiteral("no-answer") // Asterisk 16, at the end of an Originate's time
            : hangupReason(course.cause, course.wasUp);
    m_pen.tell(last, std::move(told));
}

} // namespace pbx
