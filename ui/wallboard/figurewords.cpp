// SPDX-License-Identifier: MIT
#include "ui/wallboard/figurewords.h"

#include "models/duration.h"
#include "ui/theme/face.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

    using desk::Figure;
    using desk::Level;
    using State = desk::AgentFigures::State;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Wallboard)
    };

    const QString none = QStringLiteral("\u2013");

    QString percent(std::optional<int> value)
    {
        return value ? Words::tr("%1 %").arg(*value) : none;
    }

    QString timeOfQuarter(int quarter)
    {
        const QTime time = QTime(0, 0).addSecs(quarter % desk::QueueDay::quarterHours * 15 * 60);
        return QLocale().toString(time, QLocale::ShortFormat);
    }

    QString agentsIn(int count, State state)
    {
        switch (state) {
        case State::Away:
            return Words::tr("%n away", nullptr, count);
        case State::Free:
            return Words::tr("%n free", nullptr, count);
        case State::Ringing:
            return Words::tr("%n ringing", nullptr, count);
        case State::Busy:
            return Words::tr("%n in a call", nullptr, count);
        case State::WrapUp:
            return Words::tr("%n wrapping up", nullptr, count);
        case State::Paused:
            return Words::tr("%n paused", nullptr, count);
        }
        return {};
    }

} // namespace

QString captionOf(Figure figure)
{
    switch (figure) {
    case Figure::Waiting:
        return Words::tr("waiting");
    case Figure::LongestWait:
        return Words::tr("longest wait");
    case Figure::ServiceLevel:
        return Words::tr("service level");
    case Figure::AgentsFree:
        return Words::tr("agents free");
    }
    return {};
}

QString secondsText(std::optional<std::int64_t> seconds)
{
    return seconds ? models::durationText(std::chrono::seconds(*seconds)) : none;
}

QString textOf(const desk::QueueFigures &queue, Figure figure)
{
    if (!queue.isKnown)
        return none;
    const auto value = valueOf(queue, figure);
    if (!value)
        return none;
    switch (figure) {
    case Figure::Waiting:
    case Figure::AgentsFree:
        return QLocale().toString(*value);
    case Figure::LongestWait:
        return secondsText(*value);
    case Figure::ServiceLevel:
        return percent(value);
    }
    return none;
}

QString troubleOf(Figure figure, Level level)
{
    if (level < Level::Warning)
        return {};
    switch (figure) {
    case Figure::Waiting:
        return level == Level::Alarm ? Words::tr("too many") : Words::tr("many wait");
    case Figure::LongestWait:
        return level == Level::Alarm ? Words::tr("waits too long") : Words::tr("waits long");
    case Figure::ServiceLevel:
        return level == Level::Alarm ? Words::tr("far too low") : Words::tr("too low");
    case Figure::AgentsFree:
        return level == Level::Alarm ? Words::tr("too few free") : Words::tr("few are free");
    }
    return {};
}

QString alarmSentence(const desk::QueueId &queue, Figure figure)
{
    return Words::tr("%1, %2: %3")
        .arg(titled(queue.name), captionOf(figure), troubleOf(figure, Level::Alarm));
}

QString coverage(const desk::QueueFigures &queue, pbx::Moment now)
{
    if (queue.isWhole)
        return Words::tr("today");
    if (!queue.since)
        return Words::tr("by the exchange's counters");
    if (desk::dateOf(*queue.since) == desk::dateOf(now))
        return Words::tr("since %1").arg(models::timeOfDay(*queue.since));
    const QString day
        = QLocale().dayName(desk::dateOf(*queue.since).dayOfWeek(), QLocale::ShortFormat);
    return Words::tr("since %1 %2").arg(day, models::timeOfDay(*queue.since));
}

QString agentLine(const desk::AgentFigures &agent, pbx::Moment now)
{
    QString state = face(agent.state).word;
    if (agent.state == State::Paused && !agent.pauseReason.isEmpty())
        state = Words::tr("paused: %1").arg(agent.pauseReason);
    if (!agent.since || agent.state == State::Away)
        return state;
    return Words::tr("%1 for %2")
        .arg(state, models::durationText(models::elapsed(*agent.since, now)));
}

QString agentDetails(const desk::AgentFigures &agent, pbx::Moment now)
{
    QStringList lines{agent.extension.isEmpty()
            ? agent.name
            : Words::tr("%1, %2").arg(agent.name, agent.extension)};
    lines += agentLine(agent, now);
    lines += Words::tr("%n call(s) today", nullptr, agent.answered);
    lines += Words::tr("talked for %1").arg(secondsText(agent.talkSeconds));
    lines += Words::tr("paused for %1").arg(secondsText(agent.pausedSeconds));
    return lines.join(u'\n');
}

QString agentsSummary(const desk::QueueFigures &queue)
{
    if (queue.agents.isEmpty())
        return Words::tr("nobody is logged in");
    QStringList parts;
    for (const State state :
        {State::Free, State::Ringing, State::Busy, State::WrapUp, State::Paused, State::Away}) {
        if (const int count = queue.agentsIn(state); count > 0 || state == State::Free)
            parts += agentsIn(count, state);
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString spoken(const desk::QueueFigures &queue, const desk::QueueLimits &limits, pbx::Moment now)
{
    if (!queue.isKnown)
        return Words::tr("Nothing is known of this queue while there is no link.");
    QStringList lines;
    for (const Figure figure : desk::allFigures) {
        const QString trouble = troubleOf(figure, levelOf(queue, figure, limits));
        const QString line = Words::tr("%1: %2").arg(captionOf(figure), textOf(queue, figure));
        lines += trouble.isEmpty() ? line : Words::tr("%1, %2").arg(line, trouble);
    }
    lines += Words::tr("answered: %1").arg(queue.day.answered);
    lines += Words::tr("gave up: %1").arg(queue.day.abandoned);
    lines += Words::tr("average wait: %1").arg(secondsText(queue.averageWait));
    lines += Words::tr("average talk: %1").arg(secondsText(queue.averageTalk));
    lines += coverage(queue, now);
    lines += Words::tr("agents: %1").arg(agentsSummary(queue));
    for (const desk::AgentFigures &agent : queue.agents)
        lines += Words::tr("%1: %2").arg(agent.name, agentLine(agent, now));
    return lines.join(u'\n');
}

QString quarterWords(int quarter, const desk::QueueCount &count)
{
    QStringList parts{Words::tr("%n answered", nullptr, count.answered),
        Words::tr("%n gave up", nullptr, count.abandoned)};
    if (const auto level = count.serviceLevel())
        parts += Words::tr("%1 % in time").arg(*level);
    return Words::tr("%1 to %2: %3")
        .arg(timeOfQuarter(quarter), timeOfQuarter(quarter + 1), parts.join(QStringLiteral(", ")));
}

QString dayWords(const desk::QueueDay &day)
{
    QStringList lines;
    for (int quarter = 0; quarter < desk::QueueDay::quarterHours; ++quarter) {
        const desk::QueueCount &count = day.quarters[std::size_t(quarter)];
        if (count.answered > 0 || count.abandoned > 0)
            lines += quarterWords(quarter, count);
    }
    return lines.isEmpty() ? Words::tr("Nobody was answered and nobody gave up yet.")
                           : lines.join(u'\n');
}

} // namespace ui
