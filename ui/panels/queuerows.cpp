// SPDX-License-Identifier: MIT
#include "ui/panels/queuerows.h"

#include "ui/calldrag.h"
#include "ui/wallboard/figurewords.h"
#include "ui/words.h"

namespace ui {

using models::QueueModel;
using Kind = QueueModel::Kind;

QueueRows::QueueRows(const Look &look, models::QueueModel &queues)
    : QueueFilter(queues), m_look(look)
{
}

QVariant QueueRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spokenRow(index);
    if (role != Qt::ToolTipRole)
        return QueueFilter::data(index, role);
    const auto kind = Kind(QueueFilter::data(index, QueueModel::KindRole).toInt());
    if (kind == Kind::Member)
        return plainToolTip(index.data(QueueModel::MemberRole).value<pbx::QueueMember>().interface);
    if (kind == Kind::Caller)
        return plainToolTip(index.data(QueueModel::CallerRole).value<pbx::QueueCaller>().channel);
    return {};
}

Qt::ItemFlags QueueRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QueueFilter::flags(index);
    const bool isCaller = index.data(QueueModel::CallerRole).isValid();
    return isCaller ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList QueueRows::mimeTypes() const { return {calldrag::mimeType()}; }

QMimeData *QueueRows::mimeData(const QModelIndexList &indexes) const
{
    const QModelIndex &index = indexes.constFirst();
    return calldrag::dataOf({index.data(QueueModel::QueueRole).value<pbx::Queue>().server,
        index.data(QueueModel::CallerRole).value<pbx::QueueCaller>().uniqueid});
}

QString QueueRows::spokenRow(const QModelIndex &index) const
{
    const bool isUnknown = index.data(QueueModel::IsUnknownRole).toBool();
    const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
    const pbx::Moment now = m_look.now(queue.server);
    switch (Kind(index.data(QueueModel::KindRole).toInt())) {
    case Kind::Caller: {
        const auto caller = index.data(QueueModel::CallerRole).value<pbx::QueueCaller>();
        const QVariant wait = index.data(QueueModel::TimerRole);
        const QString time
            = wait.isValid() ? models::durationText(wait.value<models::Timer>(), now) : QString();
        return tr("%1, place %2, waiting %3")
            .arg(index.data().toString(), QString::number(caller.position),
                isUnknown ? tr("unknown") : time);
    }
    case Kind::Member:
        return isUnknown
            ? tr("%1, unknown").arg(index.data().toString())
            : spoken(index.data(QueueModel::MemberRole).value<pbx::QueueMember>(), now);
    case Kind::Queue:
        break;
    }
    if (isUnknown)
        return tr("Queue %1, unknown").arg(titled(queue.name));
    const auto figures = m_days ? m_days->figures({queue.server, queue.name}, now) : std::nullopt;
    if (figures) {
        return tr("Queue %1. %2")
            .arg(titled(queue.name),
                spoken(*figures, m_days->rules().limitsOf(queue.name), now)
                    .replace(u'\n', QLatin1String(". ")));
    }
    return tr("Queue %1, waiting: %2, agents: %3")
        .arg(titled(queue.name), QString::number(queue.callers.size()),
            QString::number(queue.members.size()));
}

} // namespace ui
