// SPDX-License-Identifier: MIT
#pragma once

#include "models/historymodel.h"
#include "ui/look.h"

#include <QIdentityProxyModel>

namespace ui {

/// The history with the words of its days, and with those that screen readers and tooltips say.
class HistoryRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    HistoryRows(const Look &look, models::HistoryModel &history);

    QVariant data(const QModelIndex &index, int role) const override;
    desk::LoggedCall call(const QModelIndex &index) const;

private:
    Look m_look;
};

} // namespace ui
