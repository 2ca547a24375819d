// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuefigures.h"

namespace ui {

/// What a figure is called on the wall: `waiting`, `longest wait`.
QString captionOf(desk::Figure figure);
/// The figure as people read it: `3`, `1:48`, `81 %`; a dash where there is none.
QString textOf(const desk::QueueFigures &queue, desk::Figure figure);
/// What is wrong with it, short: `too many`; empty while nothing is.
QString troubleOf(desk::Figure figure, desk::Level level);
/// `Support, waiting: too many`, for when the alarm is raised.
QString alarmSentence(const desk::QueueId &queue, desk::Figure figure);

/// Since when the day is counted: `today`, `since 8:12`.
QString coverage(const desk::QueueFigures &queue, pbx::Moment now);
/// `1:02:10`; a dash for nothing.
QString secondsText(std::optional<std::int64_t> seconds);
/// `in a call 2:14`.
QString agentLine(const desk::AgentFigures &agent, pbx::Moment now);
/// All there is to say of somebody, a line each: for tooltips.
QString agentDetails(const desk::AgentFigures &agent, pbx::Moment now);
/// `2 free, 1 in a call`; states that nobody is in are left out.
QString agentsSummary(const desk::QueueFigures &queue);
/// The queue in some sentences, for those who listen.
QString spoken(const desk::QueueFigures &queue, const desk::QueueLimits &limits, pbx::Moment now);

/// `10:30 to 10:45: 12 answered, 1 gave up, 92 % in time`.
QString quarterWords(int quarter, const desk::QueueCount &count);
/// The chart of the day in words.
QString dayWords(const desk::QueueDay &day);

} // namespace ui
