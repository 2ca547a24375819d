// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuedays.h"
#include "models/queuefilter.h"
#include "ui/look.h"

namespace ui {

/// The queues with the words that screen readers and tooltips say.
class QueueRows : public models::QueueFilter
{
    Q_OBJECT

public:
    QueueRows(const Look &look, models::QueueModel &queues);

    /// How the day of each queue goes, and which figures are to be noticed.
    void setDays(const desk::QueueDays &days) { m_days = &days; }

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The call that is dragged.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString spokenRow(const QModelIndex &index) const;

    Look m_look;
    const desk::QueueDays *m_days = nullptr;
};

} // namespace ui
