// SPDX-License-Identifier: MIT
#include "ui/dialogs/journeytable.h"

#include "ui/words.h"

#include <QDateTime>

namespace ui {

namespace {

    using Kind = pbx::JourneyLeg::Kind;

    QString title(const pbx::Party &party)
    {
        const QString known = partyTitle(party);
        return known.isEmpty() ? JourneyTable::tr("somebody") : isolated(known);
    }

    QString ringLine(const pbx::JourneyLeg &leg)
    {
        const QString who = title(leg.who);
        if (!leg.isOver)
            return JourneyTable::tr("%1 rings for %2").arg(who, title(leg.with));
        if (leg.outcome == QLatin1String("answer"))
            return JourneyTable::tr("%1 answered %2").arg(who, title(leg.with));
        if (leg.outcome == QLatin1String("answered_elsewhere"))
            return JourneyTable::tr("%1 rang; somebody else answered").arg(who);
        if (leg.outcome == QLatin1String("busy"))
            return JourneyTable::tr("%1 was busy or declined").arg(who);
        if (leg.outcome == QLatin1String("noanswer"))
            return JourneyTable::tr("%1 did not answer").arg(who);
        if (leg.outcome == QLatin1String("cancel"))
            return JourneyTable::tr("%1 rang until the caller gave up").arg(who);
        if (leg.outcome == QLatin1String("forward"))
            return JourneyTable::tr("%1 forwarded the call").arg(who);
        return JourneyTable::tr("%1 could not be reached").arg(who);
    }

    QString endLine(const pbx::JourneyLeg &leg)
    {
        QString how = JourneyTable::tr("The call failed");
        if (leg.outcome == QLatin1String("completed"))
            how = JourneyTable::tr("The call ended");
        else if (leg.outcome == QLatin1String("no-answer"))
            how = JourneyTable::tr("Nobody answered");
        else if (leg.outcome == QLatin1String("busy"))
            how = JourneyTable::tr("It was busy");
        else if (leg.outcome == QLatin1String("rejected"))
            how = JourneyTable::tr("The call was declined");
        else if (leg.outcome == QLatin1String("cancelled"))
            how = JourneyTable::tr("The caller gave up");
        else if (leg.outcome == QLatin1String("answered-elsewhere"))
            how = JourneyTable::tr("It was answered elsewhere");
        if (leg.outcome != QLatin1String("completed"))
            return how;
        if (leg.place == QLatin1String("caller"))
            return JourneyTable::tr("%1: the caller hung up").arg(how);
        if (leg.place == QLatin1String("target"))
            return JourneyTable::tr("%1: the called side hung up").arg(how);
        return how;
    }

    QString movedLine(const pbx::JourneyLeg &leg)
    {
        switch (leg.kind) {
        case Kind::BlindTransfer:
            return JourneyTable::tr("%1 transferred %2 to %3")
                .arg(title(leg.who), title(leg.with), isolated(leg.place));
        case Kind::AttendedTransfer:
            return leg.place.isEmpty()
                ? JourneyTable::tr("%1 handed %2 over").arg(title(leg.who), title(leg.with))
                : JourneyTable::tr("%1 handed %2 over to %3")
                      .arg(title(leg.who), title(leg.with), isolated(leg.place));
        case Kind::Pickup:
            return JourneyTable::tr("%1 picked the call up that rang at %2")
                .arg(title(leg.who), isolated(leg.place));
        default:
            return JourneyTable::tr("The phone of %1 sends calls on to %2")
                .arg(title(leg.who), isolated(leg.place));
        }
    }

} // namespace

QString legLine(const pbx::JourneyLeg &leg)
{
    const auto with = [&leg](const QString &now, const QString &before, const QString &what) {
        return (leg.isOver ? before : now).arg(title(leg.who), what);
    };
    switch (leg.kind) {
    case Kind::Ringing:
        return ringLine(leg);
    case Kind::Talk:
        return with(JourneyTable::tr("%1 and %2 talk"), JourneyTable::tr("%1 and %2 talked"),
            title(leg.with));
    case Kind::Hold:
        return JourneyTable::tr("On hold by %1").arg(title(leg.who));
    case Kind::Queue:
        return leg.outcome == QLatin1String("abandoned")
            ? JourneyTable::tr("%1 waited in %2 and gave up").arg(title(leg.who), titled(leg.place))
            : with(JourneyTable::tr("%1 waits in %2"), JourneyTable::tr("%1 waited in %2"),
                titled(leg.place));
    case Kind::Parking:
        return leg.with == pbx::Party()
            ? JourneyTable::tr("%1 parked at %2").arg(title(leg.who), isolated(leg.place))
            : JourneyTable::tr("%1 parked at %2 by %3")
                  .arg(title(leg.who), isolated(leg.place), title(leg.with));
    case Kind::Conference:
        return with(JourneyTable::tr("%1 is in conference %2"),
            JourneyTable::tr("%1 was in conference %2"), isolated(leg.place));
    case Kind::Recording:
        return leg.isOver ? JourneyTable::tr("The call was recorded")
                          : JourneyTable::tr("The call is recorded");
    case Kind::End:
        return endLine(leg);
    default:
        return movedLine(leg);
    }
}

JourneyTable::JourneyTable(
    const models::JourneyBook &book, models::RowKey call, models::Clock clock, QObject *parent)
    : QAbstractTableModel(parent), m_book(book), m_call(std::move(call)), m_clock(std::move(clock))
{
    connect(&book, &models::JourneyBook::changed, this, [this](const models::RowKey &changed) {
        if (changed == m_call)
            follow();
    });
    follow();
}

/// Legs are added at the end and end themselves; only an absorbed call changes the order.
void JourneyTable::follow()
{
    const pbx::Journey *const journey = m_book.find(m_call);
    if (!journey)
        return; // lately forgotten: what is shown stays
    const int before = int(m_legs.size());
    const int after = int(journey->legs.size());
    if (after < before) {
        beginResetModel();
        m_legs = journey->legs;
        endResetModel();
        return;
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_legs += journey->legs.mid(before);
        endInsertRows();
    }
    if (m_legs != journey->legs && before > 0) {
        m_legs = journey->legs;
        emit dataChanged(index(0, 0), index(before - 1, Columns - 1));
    }
}

void JourneyTable::tick()
{
    if (!m_legs.isEmpty())
        emit dataChanged(index(0, Duration), index(int(m_legs.size()) - 1, Duration));
}

int JourneyTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_legs.size());
}

int JourneyTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant JourneyTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const pbx::JourneyLeg &leg = m_legs[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == What)
        return legLine(leg);
    if (!leg.from)
        return {};
    if (index.column() == When)
        return QDateTime::fromMSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::milliseconds>(leg.from->time_since_epoch())
                .count())
            .toString(QStringLiteral("HH:mm:ss"));
    const bool isMoment = leg.until == leg.from && leg.isOver;
    if (isMoment || (leg.isOver && !leg.until))
        return {};
    return models::durationText(models::elapsed(*leg.from, leg.until ? *leg.until : m_clock()));
}

QVariant JourneyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What happened");
    default:
        return tr("How long");
    }
}

} // namespace ui
