// SPDX-License-Identifier: MIT
#pragma once

#include "models/conferencemodel.h"

#include <QIdentityProxyModel>

namespace ui {

/// The conferences with the words that screen readers say.
class ConferenceRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit ConferenceRows(models::ConferenceModel &conferences);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString spokenRow(const QModelIndex &index);
};

} // namespace ui
