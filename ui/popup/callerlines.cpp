// SPDX-License-Identifier: MIT
#include "ui/popup/callerlines.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallPopup)
    };

    QDateTime local(pbx::Moment moment)
    {
        const auto time = std::chrono::floor<std::chrono::milliseconds>(moment).time_since_epoch();
        return QDateTime::fromMSecsSinceEpoch(time.count());
    }

    QString dayOf(const QDateTime &then, const QDateTime &now)
    {
        const qint64 days = then.date().daysTo(now.date());
        if (days <= 0)
            return QLocale().toString(then.time(), QLocale::ShortFormat);
        if (days == 1)
            return Words::tr("yesterday");
        return days < 7 ? QLocale().toString(then.date(), QStringLiteral("dddd"))
                        : QLocale().toString(then.date(), QLocale::ShortFormat);
    }

} // namespace

QString otherCallsLine(const QList<pbx::Call> &others)
{
    using Stage = pbx::Call::Stage;
    if (others.size() > 1)
        return Words::tr("Also in %n other call(s)", nullptr, int(others.size()));
    if (others.isEmpty())
        return {};
    const pbx::Call &call = others.constFirst();
    if (call.stage == Stage::Queued)
        return Words::tr("Also waits in %1").arg(titled(call.queue));
    if (call.parking)
        return Words::tr("Also parked in space %1").arg(call.parking->space);
    const QString who = calledTitle(call);
    if (who.isEmpty())
        return Words::tr("Also in another call");
    return call.isAnswered || call.answered
        ? Words::tr("Also talks with %1").arg(isolated(who))
        : Words::tr("Also calls %1").arg(isolated(who));
}

QString lastCallLine(const desk::LoggedCall &call, pbx::Moment now)
{
    using Ending = desk::LoggedCall::Ending;
    const QString day = dayOf(local(call.began), local(now));
    const QString other
        = call.answeredBy.name.isEmpty() ? call.answeredBy.number : call.answeredBy.name;
    QString line = Words::tr("Last call %1").arg(day);
    if (call.ending == Ending::Missed)
        line = Words::tr("Last call %1, missed").arg(day);
    else if (call.ending == Ending::Elsewhere && !other.isEmpty())
        line = Words::tr("Last call %1 with %2").arg(day, isolated(other));
    if (call.note.isEmpty())
        return line;
    return Words::tr("%1: \u201c%2\u201d").arg(line, call.note.section(u'\n', 0, 0).left(120));
}

} // namespace ui
