// SPDX-License-Identifier: MIT
#include "ui/historywords.h"

#include "models/duration.h"
#include "ui/theme/face.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using desk::LoggedCall;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(HistoryWords)
    };

    QString named(const pbx::CallerId &who)
    {
        if (who.name.isEmpty() || who.number.isEmpty())
            return who.name.isEmpty() ? who.number : isolated(who.name);
        return Words::tr("%1 (%2)").arg(isolated(who.name), who.number);
    }

    QDate dayOf(pbx::Moment moment)
    {
        const auto sinceEpoch = floor<std::chrono::milliseconds>(moment.time_since_epoch());
        return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).date();
    }

    /// `today`, `yesterday`, `Tuesday`, `23 November`.
    QString shortDay(QDate day, QDate today)
    {
        const qint64 passed = day.daysTo(today);
        if (passed == 0)
            return Words::tr("today");
        if (passed == 1)
            return Words::tr("yesterday");
        if (passed > 1 && passed < 7)
            return QLocale().dayName(day.dayOfWeek());
        return QLocale().toString(day, Words::tr("d MMMM", "a day without its year"));
    }

} // namespace

QString titleOf(const LoggedCall &call)
{
    const QString title = call.title();
    return title.isEmpty() ? Words::tr("Unknown number") : title;
}

QString endingOf(const LoggedCall &call)
{
    const bool isOther = call.answeredBy.name.size() + call.answeredBy.number.size() > 0;
    QString words = face(call).word;
    if (isOther && call.ending == LoggedCall::Ending::Elsewhere)
        words = Words::tr("answered by %1").arg(named(call.answeredBy));
    else if (isOther && call.ending == LoggedCall::Ending::Answered)
        words = Words::tr("spoke with %1").arg(named(call.answeredBy));
    if (!call.transferredTo.isEmpty())
        words = Words::tr("%1, transferred to %2").arg(words, call.transferredTo);
    return words;
}

QString historyLine(const LoggedCall &call, const QString &company)
{
    QStringList parts{endingOf(call)};
    if (!company.isEmpty() && !titleOf(call).contains(company, Qt::CaseInsensitive))
        parts += isolated(company);
    if (!call.name.isEmpty())
        parts += call.number;
    if (!call.queue.isEmpty())
        parts += titled(call.queue);
    else if (!call.group.isEmpty() && call.group != call.number)
        parts += Words::tr("group %1").arg(call.group);
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}

QString talkTime(const LoggedCall &call)
{
    const auto talked = call.talked();
    return talked ? models::durationText(*talked) : QString();
}

QString dayWords(QDate day, QDate today)
{
    const qint64 passed = day.daysTo(today);
    if (passed == 0)
        return Words::tr("Today");
    if (passed == 1)
        return Words::tr("Yesterday");
    return QLocale().toString(day,
        day.year() == today.year() ? Words::tr("dddd d MMMM", "a day without its year")
                                   : Words::tr("dddd d MMMM yyyy", "a day with its year"));
}

QString spoken(const LoggedCall &call, const QString &company)
{
    const bool isIn = call.direction == LoggedCall::Direction::In;
    const QString title = isolated(titleOf(call));
    QStringList parts{
        isIn ? Words::tr("Call from %1").arg(title) : Words::tr("Call to %1").arg(title)};
    parts += historyLine(call, company);
    parts += models::timeOfDay(call.began);
    if (const QString time = talkTime(call); !time.isEmpty())
        parts += Words::tr("talked %1").arg(time);
    if (call.isRecorded)
        parts += Words::tr("recorded");
    if (call.isMissed() && !call.isSeen)
        parts += Words::tr("not looked at");
    if (!call.note.isEmpty())
        parts += Words::tr("Note: %1").arg(call.note);
    return parts.join(u", "_s);
}

QString lastCallWords(const LoggedCall &call, QDate today)
{
    const QString day = shortDay(dayOf(call.began), today);
    const QString who = named(call.answeredBy).isEmpty() ? call.own : named(call.answeredBy);
    const bool isTalk = call.ending == LoggedCall::Ending::Answered
        || call.ending == LoggedCall::Ending::Elsewhere;
    const QString sentence = isTalk ? Words::tr("Last call %1 with %2").arg(day, who)
                                    : Words::tr("Last call %1: %2").arg(day, endingOf(call));
    if (call.note.isEmpty())
        return sentence;
    return Words::tr("%1: \u201c%2\u201d").arg(sentence, call.note.simplified());
}

} // namespace ui
