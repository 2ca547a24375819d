// SPDX-License-Identifier: MIT
#pragma once

#include "models/rowkey.h"
#include "pbx/batch.h"

#include <QHash>
#include <QObject>

namespace models {

/// The ways of all calls, those lately ended included, to be looked up by call.
class JourneyBook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void apply(const pbx::Batch &batch);
    /// The exchange is not shown any more.
    void forget(const QString &server);

    /// The call's way; null where nothing has been told of it.
    const pbx::Journey *find(const RowKey &call) const;

signals:
    void changed(const models::RowKey &call);

private:
    QHash<RowKey, pbx::Journey> m_journeys;
};

} // namespace models
