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

    bool isLastPhone(const CallGroup &group, const Channel &leaving)
    {
        return std::ranges::none_of(group.channels,
            [&leaving](const Channel *other) { return other != &leaving && !other->isLocal(); });
    }

} // namespace

void Endings::ended(const Channel &channel, ami::Text cause)
{
    if (channel.isLocal() || !channel.group)
        return;
    note(channel, cause, channel.group->course);
    if (isLastPhone(*channel.group, channel))
        tell(channel, cause);
}

void Endings::note(const Channel &channel, ami::Text cause, CallCourse &course) const
{
    if (channel.hasAskedHangup && course.by.isEmpty() && !wasTurnedAway(channel, cause))
        course.by = channel.isCalling ? QStringLiteral("caller") : QStringLiteral("target");
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
    else if (!cause.empty())
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
