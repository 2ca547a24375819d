// SPDX-License-Identifier: MIT
#include "ui/callbacks/callbacktable.h"

#include "desk/queues/queueday.h"
#include "models/reconcile.h"
#include "ui/words.h"

#include <QDate>
#include <QLocale>

namespace ui {

namespace {

    using End = desk::Callback::End;

    QString whenText(pbx::Moment moment, pbx::Moment now)
    {
        const QDate date = desk::dateOf(moment);
        const QString time = models::timeOfDay(moment);
        if (date == desk::dateOf(now))
            return time;
        return QLocale().toString(date, QStringLiteral("ddd ")) + time;
    }

    QString endText(const desk::Callback &entry)
    {
        const QString when = entry.ended ? models::timeOfDay(*entry.ended) : QString();
        switch (entry.end) {
        case End::Open:
            return {};
        case End::TheyWereCalled:
            return CallbackTable::tr("called by %1, %2").arg(entry.by, when);
        case End::TheyWereAnswered:
            return CallbackTable::tr("called again, answered by %1, %2").arg(entry.by, when);
        case End::Done:
            return CallbackTable::tr("done, %1").arg(when);
        case End::Dismissed:
            return CallbackTable::tr("dismissed, %1").arg(when);
        }
        return {};
    }

    QString talkText(const desk::Callbacks::Talk &talk)
    {
        if (talk.isTalking) {
            return talk.who.isEmpty() ? CallbackTable::tr("is talking now")
                                      : CallbackTable::tr("%1 is talking to them").arg(talk.who);
        }
        return talk.who.isEmpty() ? CallbackTable::tr("is calling now")
                                  : CallbackTable::tr("%1 is calling them").arg(talk.who);
    }

} // namespace

struct CallbackTable::Edit {
    CallbackTable &table;
    enum { Removing, Inserting, Moving } doing = Removing;

    void removing(int row)
    {
        doing = Removing;
        table.beginRemoveRows({}, row, row);
    }
    void inserting(int row)
    {
        doing = Inserting;
        table.beginInsertRows({}, row, row);
    }
    void moving(int from, int to)
    {
        doing = Moving;
        table.beginMoveRows({}, from, from, {}, to);
    }
    void changed(int row)
    {
        emit table.dataChanged(table.index(row, 0), table.index(row, Columns - 1));
    }
    void done()
    {
        if (doing == Removing)
            table.endRemoveRows();
        else if (doing == Inserting)
            table.endInsertRows();
        else
            table.endMoveRows();
    }
};

CallbackTable::CallbackTable(const desk::Callbacks &callbacks, models::Clock clock, QObject *parent)
    : QAbstractTableModel(parent), m_callbacks(callbacks), m_clock(std::move(clock))
{
    connect(&callbacks, &desk::Callbacks::changed, this, &CallbackTable::follow);
    follow();
}

void CallbackTable::showEnded(bool shown)
{
    m_isEndedShown = shown;
    follow();
}

void CallbackTable::follow()
{
    QList<Line> wanted;
    for (const desk::Callback &entry : m_callbacks.entries()) {
        if (entry.end == End::Open || m_isEndedShown)
            wanted.append(lineOf(entry));
    }
    models::reconcile(
        m_lines, wanted, [](const Line &line) { return line.entry.id; }, Edit{*this});
}

CallbackTable::Line CallbackTable::lineOf(const desk::Callback &entry) const
{
    QStringList parts{endText(entry)};
    const auto talk = m_callbacks.talkWith(entry);
    if (talk)
        parts.prepend(talkText(*talk));
    parts += entry.note.simplified();
    parts.removeAll(QString());
    return {entry, parts.join(QStringLiteral(" \u00b7 ")), talk.has_value()};
}

int CallbackTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int CallbackTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant CallbackTable::text(const Line &line, int column) const
{
    const desk::Callback &entry = line.entry;
    switch (Column(column)) {
    case Who:
        return entry.name.isEmpty() ? tr("no name") : entry.name;
    case Number:
        return isolated(entry.number);
    case Queue:
        return titled(entry.queue);
    case When:
        return whenText(entry.when, m_clock());
    case Waited:
        return models::durationText(std::chrono::seconds(entry.waitedSeconds));
    case Times:
        return QLocale().toString(entry.times);
    case State:
        return line.state;
    case Columns:
        break;
    }
    return {};
}

QVariant CallbackTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()).toString());
    case Qt::AccessibleTextRole: {
        const QString title
            = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return tr("%1: %2").arg(title, text(line, index.column()).toString());
    }
    case Qt::TextAlignmentRole:
        if (index.column() == Waited || index.column() == Times || index.column() == When)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case IdRole:
        return line.entry.id;
    case IsTalkingRole:
        return line.isTalking;
    default:
        return {};
    }
}

QVariant CallbackTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Who:
        return tr("Caller");
    case Number:
        return tr("Number");
    case Queue:
        return tr("Queue");
    case When:
        return tr("Gave up");
    case Waited:
        return tr("Waited");
    case Times:
        return tr("Times");
    case State:
        return tr("Now");
    case Columns:
        break;
    }
    return {};
}

} // namespace ui
