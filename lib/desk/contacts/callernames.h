// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/callers.h"
#include "pbx/batch.h"

#include <QHash>

namespace desk {

/// Gives callers from outside the names that this desk knows them by: what exchanges tell comes in,
/// and goes out with names, again as soon as a name becomes known. Who shows calls need not know
/// where a name comes from.
class CallerNames : public QObject
{
    Q_OBJECT

public:
    explicit CallerNames(Callers &callers, QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);
    /// The exchange is not shown any more.
    void forget(const QString &server);

signals:
    void changed(const pbx::Batch &batch);

private:
    template <typename Row>
    struct Told {
        Row plain; ///< as the exchange tells it
        Row named; ///< as it went out
    };
    template <typename Row>
    using Rows
        = QHash<std::pair<QString, QString>, Told<Row>>; ///< by exchange, then by its own key

    template <typename Row>
    void name(Rows<Row> &rows, QList<pbx::Change<Row>> &changes);
    template <typename Row>
    void review(const Rows<Row> &rows, QHash<QString, pbx::Batch> &batches);
    void reviewAll();

    void name(pbx::CallerId &callerId) const;
    void name(pbx::Party &party) const;
    void name(pbx::Call &call) const;
    void name(pbx::Queue &queue) const;
    void name(pbx::ParkingLot &lot) const;
    void name(pbx::Conference &conference) const;
    void name(pbx::Journey &journey) const;

    Callers &m_callers;
    Rows<pbx::Call> m_calls;
    Rows<pbx::Queue> m_queues;
    Rows<pbx::ParkingLot> m_lots;
    Rows<pbx::Conference> m_conferences;
    Rows<pbx::Journey> m_journeys;
};

} // namespace desk
