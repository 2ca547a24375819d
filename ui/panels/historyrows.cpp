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
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole
        && role != LineRole)
        return QIdentityProxyModel::data(index, role);
    if (QIdentityProxyModel::data(index, HistoryModel::IsDayRole).toBool()) {
        if (role == Qt::ToolTipRole || role == LineRole)
            return {};
        const auto now = floor<std::chrono::milliseconds>(m_look.now().time_since_epoch());
        return dayWords(QIdentityProxyModel::data(index, HistoryModel::DayRole).toDate(),
            QDateTime::fromMSecsSinceEpoch(now.count()).date());
    }
    const desk::LoggedCall one = call(index);
    if (role == Qt::DisplayRole)
        return titleOf(one);
    if (role == LineRole)
        return historyLine(one, companyOf(one));
    const QString all = spoken(one, companyOf(one));
    return role == Qt::AccessibleTextRole ? all : plainToolTip(all);
}

void HistoryRows::setCompanies(CompanyOf companyOf)
{
    m_companyOf = std::move(companyOf);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString HistoryRows::companyOf(const desk::LoggedCall &call) const
{
    return m_companyOf && !call.number.isEmpty() ? m_companyOf(call.number) : QString();
}

desk::LoggedCall HistoryRows::call(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, HistoryModel::CallRole).value<desk::LoggedCall>();
}

} // namespace ui
