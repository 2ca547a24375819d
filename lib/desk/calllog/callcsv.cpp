// SPDX-License-Identifier: MIT
#include "desk/calllog/callcsv.h"

#include "desk/csvcell.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace desk::callcsv {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallCsv)
    };

    QString timeOf(const std::optional<pbx::Moment> &moment)
    {
        if (!moment)
            return {};
        const auto sinceEpoch = floor<std::chrono::milliseconds>(moment->time_since_epoch());
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
        return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    }

    QString secondsOf(const std::optional<std::chrono::seconds> &duration)
    {
        return duration ? QString::number(duration->count()) : QString();
    }

    QString wordFor(LoggedCall::Ending ending)
    {
        using Ending = LoggedCall::Ending;
        switch (ending) {
        case Ending::GoingOn:
            return Words::tr("going on");
        case Ending::Answered:
            return Words::tr("answered");
        case Ending::Elsewhere:
            return Words::tr("answered elsewhere");
        case Ending::Missed:
            return Words::tr("missed");
        case Ending::Declined:
            return Words::tr("declined");
        case Ending::Busy:
            return Words::tr("busy");
        case Ending::NoAnswer:
            return Words::tr("no answer");
        case Ending::Cancelled:
            return Words::tr("given up");
        case Ending::Failed:
            return Words::tr("not reached");
        case Ending::Unknown:
            break;
        }
        return Words::tr("end not known");
    }

    QByteArray lineOf(QStringList fields)
    {
        for (QString &one : fields)
            one = csvCell(one);
        return (fields.join(u',') + u"\r\n"_s).toUtf8();
    }

} // namespace

QByteArray heading()
{
    const QByteArray mark("\xEF\xBB\xBF");
    return mark
        + lineOf(
            {Words::tr("Began"), Words::tr("Direction"), Words::tr("Result"), Words::tr("Number"),
                Words::tr("Name"), Words::tr("Own extension"), Words::tr("Answered by"),
                Words::tr("Transferred to"), Words::tr("Queue"), Words::tr("Number called"),
                Words::tr("Line"), Words::tr("Exchange"), Words::tr("Answered"), Words::tr("Ended"),
                Words::tr("Seconds talked"), Words::tr("Recorded"), Words::tr("Note")});
}

QByteArray line(const LoggedCall &call)
{
    const bool isIn = call.direction == LoggedCall::Direction::In;
    const QString by = QString(call.answeredBy.name + u' ' + call.answeredBy.number).simplified();
    return lineOf({timeOf(call.began), isIn ? Words::tr("in") : Words::tr("out"),
        wordFor(call.ending), call.number, call.name, call.own, by, call.transferredTo, call.queue,
        call.did.isEmpty() ? call.group : call.did, call.trunk, call.server, timeOf(call.answered),
        timeOf(call.ended), secondsOf(call.talked()),
        call.isRecorded ? Words::tr("yes") : Words::tr("no"), call.note});
}

} // namespace desk::callcsv
