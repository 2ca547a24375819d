// SPDX-License-Identifier: MIT
#include "ui/operations.h"

#include "orders/rewriting.h"
#include "ui/orderwords.h"
#include "ui/requests.h"

namespace ui {

using orders::Order;
using orders::Outcome;

Operations::Operations(
    const Requests &requests, const Board &board, CarryOut carryOut, QObject *parent)
    : Operations(requests, board, std::move(carryOut), models::systemClock(), parent)
{
}

Operations::Operations(const Requests &requests, const Board &board, CarryOut carryOut,
    models::Clock clock, QObject *parent)
    : QObject(parent), m_board(board), m_carryOut(std::move(carryOut)),
      m_grace(board, std::move(clock))
{
    connect(&requests, &Requests::ordered, this, &Operations::order);
    connect(&requests, &Requests::confirmed, this, &Operations::orderNow);
    connect(&requests, &Requests::undoWanted, &m_grace, &Grace::undo);
    connect(&requests, &Requests::hasteWanted, &m_grace, &Grace::hasten);
    connect(&m_grace, &Grace::due, this, &Operations::carryOutHeld);
    connect(&m_grace, &Grace::told, this, &Operations::told);
    connect(&requests, &Requests::waitingEnded, this, &Operations::endWaiting);
}

void Operations::setProfile(const desk::Profile &profile)
{
    m_profile = profile;
    m_grace.setPeriods(profile.gracePeriods);
}

void Operations::order(const Order &wanted)
{
    if (!m_grace.hold(wanted))
        carryOut(wanted);
}

void Operations::orderNow(const Order &wanted)
{
    if (m_grace.hold(wanted))
        m_grace.hasten();
    else
        carryOut(wanted);
}

void Operations::carryOut(const Order &wanted)
{
    const Order order = completed(wanted);
    // What it is called is known now; when it is done the call may be gone.
    const QString done = wordsWhenDone(wanted, m_board);
    if (const QString before = wordsBefore(wanted, m_board); !before.isEmpty())
        emit told(before, true);
    QFuture<Outcome> future = m_carryOut(order);
    if (order.verb == orders::Verb::Dial)
        emit dialled({wanted.server, wanted.target});
    if (order.verb == orders::Verb::CampOn)
        await(order, future);
    future.then(
        this, [this, wanted, done](const Outcome &outcome) { tell(wanted, outcome, done); });
}

void Operations::carryOutHeld(const Order &wanted)
{
    ++m_underWay;
    const QString done = wordsWhenDone(wanted, m_board);
    m_carryOut(completed(wanted)).then(this, [this, wanted, done](const Outcome &outcome) {
        tell(wanted, outcome, done);
        if (--m_underWay == 0)
            emit settled();
    });
}

void Operations::tell(const Order &wanted, const Outcome &outcome, const QString &done)
{
    if (outcome.result != ami::Result::Done)
        emit told(wordsOfTrouble(wanted, outcome, m_board), false);
    else if (!done.isEmpty())
        emit told(done, true);
}

/// One at a time for each extension: the newest counts.
void Operations::await(const Order &order, const QFuture<Outcome> &future)
{
    const models::RowKey whom{order.server, order.target};
    endWaiting(whom.server, whom.name);
    auto *const waiting = new QFutureWatcher<Outcome>(this);
    m_awaited.insert(whom, waiting);
    connect(waiting, &QFutureWatcherBase::finished, this, [this, waiting, whom] {
        if (m_awaited.value(whom) == waiting)
            m_awaited.remove(whom);
        waiting->deleteLater();
        tellAwaited();
    });
    waiting->setFuture(future);
    tellAwaited();
}

void Operations::tellAwaited()
{
    const QList<models::RowKey> awaited = m_awaited.keys();
    emit awaitedChanged(QSet<models::RowKey>(awaited.begin(), awaited.end()));
}

void Operations::endWaiting(const QString &server, const QString &extension)
{
    if (auto *const waiting = m_awaited.value({server, extension}))
        waiting->cancel();
}

void Operations::dial(const QString &server, const QString &number)
{
    const QString why = m_board.whyNoPhone(server);
    if (!why.isEmpty())
        emit told(why, false);
    else
        order({.verb = orders::Verb::Dial,
            .server = server,
            .target = number,
            .by = m_board.own().name});
}

/// With what is set for the own phone, and numbers as this desk's exchange wants them.
Order Operations::completed(Order order) const
{
    if (!order.by.isEmpty() && order.by == m_board.own().name) {
        if (order.endpoint.isEmpty())
            order.endpoint = m_profile.ownDevice;
        if (order.context.isEmpty())
            order.context = m_profile.context;
    }
    return orders::rewritten(std::move(order), desk::Numbering(m_profile.numberRules));
}

} // namespace ui
