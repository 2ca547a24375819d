// SPDX-License-Identifier: MIT
#pragma once

#include "orders/undertaking.h"

class QTimer;

namespace orders {

/// "Call me when free": waits until an extension is free and the phone of who asks is too, then
/// rings that phone and calls the extension. Where somebody is quicker it waits on.
///
/// Any number of them may wait at one source; those of one phone take turns. A link that is lost
/// and comes back does not end the waiting. Lives on the source's thread and ends once.
class CampOn : public QObject
{
    Q_OBJECT

public:
    /// The order is that to dial, `target` being the extension.
    CampOn(live::Source &source, Order order, DialectChoice dialect, QObject *parent = nullptr);

    /// Waits so long for the two to be free, for ever if that is nothing. `ringTime` is how long
    /// the call may take then.
    void begin(std::chrono::milliseconds timeout,
        std::chrono::milliseconds ringTime = std::chrono::seconds(60));

    bool isCalling() const { return m_call; }
    const QString &by() const { return m_order.by; }

signals:
    /// Both are free, and the own phone is rung.
    void called();
    void ended(const orders::Outcome &outcome);

private:
    void look();
    void call();
    void review(const Outcome &outcome);
    bool isFree(const QString &extension) const;
    bool isPhoneWanted() const;
    void finish(const Outcome &outcome);

    live::Source &m_source;
    Order m_order;
    DialectChoice m_dialect;
    QTimer *m_deadline;
    QTimer *m_doubt; ///< somebody looked free and was busy all the same
    Undertaking *m_call = nullptr; ///< while it rings
    std::chrono::milliseconds m_ringTime{0};
    bool m_isLimited = false;
    bool m_isOver = false;
};

} // namespace orders
