// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "orders/undertaking.h"
#include "ui/board.h"
#include "ui/undo/grace.h"

#include <QFutureWatcher>

#include <functional>

namespace ui {

class Requests;

/// Has carried out what the operator asked for, and says in a sentence what became of it.
class Operations : public QObject
{
    Q_OBJECT

public:
    /// Has an order carried out at the exchange it names; the future always ends.
    using CarryOut = std::function<QFuture<orders::Outcome>(const orders::Order &)>;

    Operations(
        const Requests &requests, const Board &board, CarryOut carryOut, QObject *parent = nullptr);
    /// The same with a clock of one's own for what is held back.
    Operations(const Requests &requests, const Board &board, CarryOut carryOut, models::Clock clock,
        QObject *parent = nullptr);

    /// What the operator has set for the own phone and for outside numbers.
    void setProfile(const desk::Profile &profile);
    /// What is held back so that it can be undone.
    Grace &grace() { return m_grace; }
    /// Whether something that was held back is on its way to the exchange: settled() follows.
    bool isUnderWay() const { return m_underWay > 0; }

public slots:
    /// Has it carried out, or holds it back for a moment.
    void order(const orders::Order &order);
    void orderNow(const orders::Order &order);
    /// Rings the own phone, and when it is picked up the number.
    void dial(const QString &server, const QString &number);
    /// Nobody is called any more as soon as that extension is free.
    void endWaiting(const QString &server, const QString &extension);

signals:
    /// My phone calls that number.
    void dialled(const models::RowKey &number);
    void told(const QString &sentence, bool ok);
    void settled();
    /// For whom is waited until they are free.
    void awaitedChanged(const QSet<models::RowKey> &awaited);

private:
    void carryOut(const orders::Order &order);
    void carryOutHeld(const orders::Order &order);
    void tell(const orders::Order &order, const orders::Outcome &outcome, const QString &done);
    void await(const orders::Order &order, const QFuture<orders::Outcome> &future);
    void tellAwaited();
    orders::Order completed(orders::Order order) const;

    const Board &m_board;
    CarryOut m_carryOut;
    Grace m_grace;
    desk::Profile m_profile;
    int m_underWay = 0; ///< orders that were held back, and of which nothing is known yet
    QHash<models::RowKey, QFutureWatcher<orders::Outcome> *> m_awaited;
};

} // namespace ui
