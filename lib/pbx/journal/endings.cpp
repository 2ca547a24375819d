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

    /// How many phones and lines the call has without this one.
    std::ptrdiff_t othersOf(const CallGroup &group, const Channel &leaving)
    {
        return std::ranges::count_if(group.channels,
            [&leaving](const Channel *other) { return other != &leaving && !other->isLocal(); });
    }

} // namespace

void Endings::goesOn(const Channel &dialled) const
{
    if (!dialled.group)
        return;
    CallCourse &course = dialled.group->course;
    course.by.clear();
    course.targetCause.clear();
    course.isByUnknown = false;
}

void Endings::ended(const Channel &channel, ami::Text cause) const
{
    if (channel.isLocal() || !channel.group)
        return;
    const auto others = othersOf(*channel.group, channel);
    if (others < 2) // else it is a leg that the others do without
        noteWho(channel, cause, channel.group->course);
    note(channel, cause, channel.group->course);
    if (others == 0)
        tell(channel, cause);
}

void Endings::noteWho(const Channel &channel, ami::Text cause, CallCourse &course) const
{
    if (!course.by.isEmpty())
        return;
    if (channel.hasAskedHangup && !wasTurnedAway(channel, cause))
        course.by = channel.isCalling ? QStringLiteral("caller") : QStringLiteral("target");
    else if (channel.wasFound && !channel.hasAskedHangup && !channel.isToldToHangUp)
        course.isByUnknown = true;
}

void Endings::note(const Channel &channel, ami::Text cause, CallCourse &course) const
{
    if (!channel.isCalling)
        course.targetCause.assign(cause);
    if (channel.isCalling || !course.caller) {
        course.caller = m_pen.party(channel);
        course.cause.assign(cause);
        course.wasUp = channel.is(Channel::State::Up);
    }
}

/// Who hung up is not known where the end was not seen.
void Endings::tell(const Channel &last, ami::Text cause) const
{
    const CallGroup &group = *last.group;
    const CallCourse &course = group.course;
    callevent::Hangup told{.caller = *course.caller, .reason = {}, .by = {}};
    if (!course.by.isEmpty())
        told.by = course.by;
    else if (!cause.empty() && !course.isByUnknown)
        told.by = QStringLiteral("exchange");
    if (group.wasConnected)
        told.reason = QStringLiteral("completed");
    else if (!group.queue.empty()) // it was up, but only to wait
        told.reason = told.by == QLatin1String("caller") ? QStringLiteral("cancelled")
                                                         : QStringLiteral("no-answer");
    else if (course.targetCause == hangupcause::rejected)
        told.reason = QStringLiteral("rejected"); // whatever the dialplan made of it
    else
        told.reason = hangupReason(course.cause, course.wasUp);
    m_pen.tell(last, std::move(told));
}

} // namespace pbx
