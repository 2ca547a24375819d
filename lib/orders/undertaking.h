// SPDX-License-Identifier: MIT
#pragma once

#include "ami/reply.h"
#include "live/source.h"
#include "orders/dialectchoice.h"
#include "orders/licence.h"
#include "orders/planning.h"
#include "pbx/unmade.h"

#include <QFuture>

namespace live {
class Feed;
}

namespace orders {

/// What became of an order.
struct Outcome {
    ami::Result result = ami::Result::Done;
    QString message; ///< a sentence, Asterisk's own where it gave one; may be empty when done
    QString uniqueid; ///< of the phone that was rung
    bool isMisuse = false; ///< nothing was sent: the order itself is wrong
    std::optional<pbx::Unmade> unmade; ///< why a call has not come about

    /// One queue of several.
    struct Part {
        QString queue;
        ami::Result result = ami::Result::Done;
        QString message;

        bool operator==(const Part &) const = default;
    };
    QList<Part> parts; ///< LogInAll, LogOutAll

    bool operator==(const Outcome &) const = default;
};

/// An order at one exchange, from being given until it is known what became of it. Lives on the
/// source's thread.
class Undertaking : public QObject
{
    Q_OBJECT

public:
    Undertaking(
        live::Source &source, Order order, DialectChoice dialect, QObject *parent = nullptr);

    /// Everything together may take `timeout`; ended() follows, maybe at once.
    void carryOut(std::chrono::milliseconds timeout);
    /// Ends it now: what was sent is not taken back.
    void cancel();
    /// Asks for nothing but what is needed to know what would be sent; planned() or ended()
    /// follows.
    void rehearse();

signals:
    void planned(const pbx::Plan &plan);
    void ended(const orders::Outcome &outcome);

private:
    void learn(const std::function<void()> &then);
    tl::expected<pbx::Plan, Trouble> plan() const;
    void run(std::chrono::milliseconds timeout);
    void runParts(std::chrono::milliseconds timeout);
    void campOn(std::chrono::milliseconds timeout);
    void refuse(const Trouble &trouble);
    void finish(const Outcome &outcome);

    live::Source &m_source;
    Order m_order;
    DialectChoice m_dialect;
    QList<ami::Action> m_questions; ///< what has to be known before it can be planned
    QList<Order> m_parts; ///< still to be done
    Outcome m_whole; ///< of the parts done
    bool m_isOver = false;
};

/// The same for who lives on another thread than the source, and has a role: what it forbids is
/// refused here, and nothing is sent. The future always ends, on the thread of `feed`. Cancelling
/// the future cancels what has not been sent yet.
QFuture<Outcome> carryOut(live::Feed &feed, const Order &order, const DialectChoice &dialect,
    const Licence &licence, std::chrono::milliseconds timeout = std::chrono::seconds(30));

} // namespace orders

Q_DECLARE_METATYPE(orders::Outcome)
