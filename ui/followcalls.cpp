// SPDX-License-Identifier: MIT
#include "ui/followcalls.h"

#include "ui/board.h"

namespace ui {

void followCalls(const Board &board, QObject *receiver, const std::function<void()> &act)
{
    const QAbstractItemModel *const calls = &board.calls();
    QObject::connect(calls, &QAbstractItemModel::rowsInserted, receiver, act);
    QObject::connect(calls, &QAbstractItemModel::rowsRemoved, receiver, act);
    QObject::connect(calls, &QAbstractItemModel::dataChanged, receiver, act);
    QObject::connect(&board, &Board::ownChanged, receiver, act);
    QObject::connect(&board, &Board::linksChanged, receiver, act);
}

} // namespace ui
