// SPDX-License-Identifier: MIT
#include "ui/panels/conversationrows.h"

#include "ui/calldrag.h"
#include "ui/words.h"

namespace ui {

ConversationRows::ConversationRows(const Look &look, models::CallModel &calls)
    : ConversationFilter(calls, Show::All), m_look(look)
{
}

QVariant ConversationRows::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spoken(conversation(index), m_look.now(conversation(index).call.server));
    if (role == Qt::ToolTipRole)
        return plainToolTip(callDetails(conversation(index).call));
    return ConversationFilter::data(index, role);
}

Qt::ItemFlags ConversationRows::flags(const QModelIndex &index) const
{
    return ConversationFilter::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList ConversationRows::mimeTypes() const { return {calldrag::mimeType()}; }

QMimeData *ConversationRows::mimeData(const QModelIndexList &indexes) const
{
    const pbx::Call &call = conversation(indexes.constFirst()).call;
    return calldrag::dataOf({call.server, call.id});
}

} // namespace ui
