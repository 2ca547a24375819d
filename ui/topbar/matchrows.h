// SPDX-License-Identifier: MIT
#pragma once

#include "models/directorymodel.h"

#include <QIdentityProxyModel>

namespace ui {

/// The directory's entries with the words that screen readers say.
class MatchRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit MatchRows(models::DirectoryModel &directory, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

/// The second line of an entry: number and state of somebody, or what an offer is about.
QString noteOf(const QModelIndex &entry);

} // namespace ui
