// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QIdentityProxyModel>

namespace models {
class ParkingModel;
}

namespace ui {

/// The parking spaces with the words that screen readers and tooltips say.
class SpaceRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    SpaceRows(const Look &look, models::ParkingModel &parking);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The call that is dragged.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString spokenSpace(const QModelIndex &index) const;

    Look m_look;
};

} // namespace ui
