// SPDX-License-Identifier: MIT
#include "ui/panels/historyrows.h"

#include "ui/historywords.h"
#include "ui/words.h"

#include <QDateTime>

namespace ui {

using models::HistoryModel;

HistoryRows::HistoryRows(const Look &look, HistoryModel &history) : m_look(look)
{
    setSourceModel(&history);
}

QVariant HistoryRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    if (QIdentityProxyModel::data(index, HistoryModel::IsDayRole).toBool()) {
        if (role == Qt::ToolTipRole)
            return {};
        const auto now = floor<std::chrono::milliseconds>(m_look.now().time_since_epoch());
        return dayWords(QIdentityProxyModel::data(index, HistoryModel::DayRole).toDate(),
            QDateTime::fromMSecsSinceEpoch(now.count()).date());
    }
    const desk::LoggedCall one = call(index);
    if (role == Qt::DisplayRole)
        return titleOf(one);
    return role == Qt::AccessibleTextRole ? spoken(one) : plainToolTip(spoken(one));
}

desk::LoggedCall HistoryRows::call(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, HistoryModel::CallRole).value<desk::LoggedCall>();
}

} // namespace ui
