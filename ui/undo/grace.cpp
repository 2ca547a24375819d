// SPDX-License-Identifier: MIT
#include "ui/undo/grace.h"

#include "ui/board.h"
#include "ui/callplaces.h"
#include "ui/orderwords.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

    using orders::Order;
    using orders::Verb;

    /// Whether after that order the call is not where it was, so that nothing held back for it
    /// makes sense any more.
    bool movesCall(const Order &order)
    {
        constexpr Verb moving[]{Verb::HangUp, Verb::Transfer, Verb::Redirect, Verb::Park,
            Verb::TakeOver, Verb::Answer, Verb::PickUp, Verb::Confer, Verb::Withdraw};
        return std::ranges::find(moving, order.verb) != std::end(moving);
    }

    /// Whether somebody talks to the caller, or has them wait at a phone or in a room.
    bool isTaken(const pbx::Call &call)
    {
        using enum pbx::Call::Stage;
        return call.stage == Conference
            || (!call.targets.isEmpty() && (call.stage == Up || call.stage == Held));
    }

} // namespace

Grace::Grace(const Board &board, models::Clock clock, QObject *parent)
    : QObject(parent), m_board(board), m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Grace::review);
    const models::CallModel *const calls = &board.calls();
    connect(calls, &QAbstractItemModel::rowsRemoved, this, &Grace::review);
    connect(calls, &QAbstractItemModel::dataChanged, this, &Grace::review);
    connect(&board, &Board::linksChanged, this, &Grace::review);
}

bool Grace::hold(const Order &order)
{
    if (m_held && m_held->order == order) {
        hasten();
        return true;
    }
    makeRoom(order);
    const int seconds = secondsFor(order);
    if (seconds == 0)
        return false;
    const pbx::Call *const call = callNamed(m_board, {order.server, order.call});
    m_held = HeldOrder{.order = order,
        .sentence = wordsWhileHeld(order, m_board),
        .since = m_clock(),
        .span = std::chrono::seconds(seconds),
        .wasMine = call && call->side(order.by),
        .wasTaken = call && isTaken(*call)};
    m_timer.start(m_held->span);
    emit changed();
    return true;
}

void Grace::undo()
{
    if (take())
        emit told(tr("Undone: nothing has happened."), true);
}

void Grace::hasten()
{
    if (const auto held = take())
        emit due(held->order);
}

void Grace::review()
{
    if (!m_held)
        return;
    if (const QString why = whyDropped(*m_held); !why.isEmpty()) {
        take();
        emit told(why, false);
        return;
    }
    const auto left = m_held->due() - m_clock();
    if (left <= left.zero())
        hasten();
    else
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
}

/// What is about a call that is not known to the window is not held back: nobody could say when
/// it is over.
int Grace::secondsFor(const Order &order) const
{
    const pbx::Call *const call = callNamed(m_board, {order.server, order.call});
    if (!call)
        return 0;
    switch (order.verb) {
    case Verb::HangUp:
        return call->ringsAt(order.by) ? 0 : m_periods.hangUpSeconds;
    case Verb::Transfer:
        return order.stage == Order::Stage::Blind ? m_periods.transferSeconds : 0;
    case Verb::Redirect:
        return m_periods.transferSeconds;
    default:
        return 0;
    }
}

/// Its call is over, or went on otherwise than whoever ordered it saw.
QString Grace::whyDropped(const HeldOrder &held) const
{
    const Order &order = held.order;
    if (!m_board.isUp(order.server))
        return tr("There is no link to the exchange: nothing has been done.");
    const pbx::Call *const call = callNamed(m_board, {order.server, order.call});
    if (!call)
        return order.verb == Verb::HangUp ? tr("The call is over.")
                                          : tr("The call is over: it goes nowhere any more.");
    if (order.verb == Verb::Transfer && !call->side(order.by))
        return tr("You are not in this call any more: it has not been transferred.");
    if (order.verb == Verb::HangUp && held.wasMine && !call->side(order.by))
        return tr("You are not in this call any more: nothing has been done.");
    if (order.verb == Verb::Redirect && !held.wasTaken && isTaken(*call))
        return tr("Somebody has the caller now: they stay there.");
    return {};
}

/// One at a time: what is held back for the same call is replaced, for another call it is done.
void Grace::makeRoom(const Order &order)
{
    if (!m_held || !movesCall(order))
        return;
    if (m_held->order.server == order.server && m_held->order.call == order.call)
        take();
    else
        hasten();
}

std::optional<HeldOrder> Grace::take()
{
    m_timer.stop();
    const auto held = std::exchange(m_held, std::nullopt);
    if (held)
        emit changed();
    return held;
}

} // namespace ui
