// SPDX-License-Identifier: MIT
#pragma once

#include "models/conversationfilter.h"
#include "ui/look.h"

namespace ui {

/// The conversations with the words that screen readers and tooltips say.
class ConversationRows : public models::ConversationFilter
{
    Q_OBJECT

public:
    ConversationRows(const Look &look, models::CallModel &calls);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The call that is dragged.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    Look m_look;
};

} // namespace ui
