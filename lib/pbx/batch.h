// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/agent.h"
#include "pbx/call.h"
#include "pbx/change.h"
#include "pbx/conference.h"
#include "pbx/extension.h"
#include "pbx/journey.h"
#include "pbx/parkinglot.h"
#include "pbx/queue.h"
#include "pbx/trunk.h"

#include <QList>
#include <QMetaType>

namespace pbx {

/// All that has changed in one exchange since the last batch: at most one change for each row.
struct Batch {
    QString server;
    QList<Change<Extension>> extensions;
    QList<Change<Call>> calls;
    QList<Change<Queue>> queues;
    QList<Change<Agent>> agents;
    QList<Change<ParkingLot>> lots;
    QList<Change<Conference>> conferences;
    QList<Change<Trunk>> trunks;
    QList<Change<Journey>> journeys;
    /// False for what a snapshot brings: true of the exchange, but nothing that happened just now.
    bool isLive = true;

    bool isEmpty() const
    {
        return extensions.isEmpty() && calls.isEmpty() && queues.isEmpty() && agents.isEmpty()
            && lots.isEmpty() && conferences.isEmpty() && trunks.isEmpty() && journeys.isEmpty();
    }
};

} // namespace pbx

Q_DECLARE_METATYPE(pbx::Batch)
