// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"
#include "orders/undertaking.h"
#include "ui/board.h"

#include <QFuture>

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

    /// What the operator has set for the own phone and for outside numbers.
    void setProfile(const desk::Profile &profile) { m_profile = profile; }

public slots:
    void order(const orders::Order &order);
    /// Rings the own phone, and when it is picked up the number.
    void dial(const QString &server, const QString &number);

signals:
    void told(const QString &sentence, bool ok);

private:
    orders::Order completed(orders::Order order) const;

    const Board &m_board;
    CarryOut m_carryOut;
    desk::Profile m_profile;
};

} // namespace ui
