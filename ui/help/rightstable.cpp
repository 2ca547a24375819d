// SPDX-License-Identifier: MIT
#include "ui/help/rightstable.h"

#include "ui/words.h"

#include <QIcon>

#include <algorithm>

namespace ui {

using orders::Right;

RightsTable::RightsTable(const Look &look, QObject *parent)
    : QAbstractTableModel(parent), m_look(look)
{
    connect(&look.theme, &Theme::changed, this, [this] {
        if (!m_rights.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

/// An exchange that does not tell has no rows.
void RightsTable::show(const live::LinkState &link)
{
    beginResetModel();
    const bool isTold = link.isUp() && !link.actions.isEmpty();
    m_rights = isTold ? orders::rightsWith(link.actions) : QList<Right>();
    std::ranges::stable_partition(m_rights, [](const Right &right) { return !right.isGranted; });
    endResetModel();
}

int RightsTable::missing() const
{
    return int(std::ranges::count(m_rights, false, &Right::isGranted));
}

int RightsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rights.size());
}

int RightsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RightsTable::text(const Right &right, int column) const
{
    switch (column) {
    case Purpose:
        return titled(orders::purposeOf(right));
    case Granted:
        return right.isGranted ? tr("yes") : tr("no");
    case Action:
        return QString::fromLatin1(right.action);
    default:
        break;
    }
    const QString needed = QString::fromLatin1(right.right);
    const QString module = QString::fromLatin1(right.module);
    switch (orders::lackOf(right, m_rights)) {
    case orders::Lack::None:
        break;
    case orders::Lack::OfRight:
        return tr("the right \u201c%1\u201d").arg(needed);
    case orders::Lack::Module:
        return tr("the module %1").arg(module);
    case orders::Lack::Either:
        return tr("the right \u201c%1\u201d, or the module %2").arg(needed, module);
    }
    return {};
}

QVariant RightsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Right &right = m_rights[index.row()];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(right, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(right, column));
    if (role == Qt::AccessibleTextRole && right.isGranted)
        return tr("%1: allowed").arg(text(right, Purpose));
    if (role == Qt::AccessibleTextRole)
        return tr("%1: not allowed, lacking %2").arg(text(right, Purpose), text(right, Lacking));
    if (role == Qt::DecorationRole && column == Granted) {
        const Tokens &tokens = m_look.tokens();
        return right.isGranted ? m_look.theme.icon(QStringLiteral("check"), tokens.free.ink)
                               : m_look.theme.icon(QStringLiteral("cross"), tokens.quiet.ink);
    }
    return {};
}

QVariant RightsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Purpose:
        return tr("What the panel does");
    case Granted:
        return tr("Allowed");
    case Lacking:
        return tr("What is lacking");
    default:
        return tr("Action");
    }
}

} // namespace ui
