// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"

namespace ui {

class Requests;

/// What pressing Enter does here and now, and the words that say so beforehand.
struct EnterMeaning {
    enum class What { Nothing, Order, Command, Show };

    What what = What::Nothing;
    QString sentence; ///< `transfer to Marta Rossi`; for Nothing, why
    orders::Order order;
    QString command;
    models::RowKey thing = {}; ///< Show: a call, `queue:NAME` or `conference:ROOM`
};

/// What the operator has in mind beyond whom it is about.
struct Intent {
    bool isDialAnyway = false; ///< call them although there is a call that could be transferred
    bool isConsultation = false; ///< speak with them before the transfer
    std::optional<orders::Order> order; ///< an order that only lacks its target
};

/// In a call Enter transfers it, else it dials; where an order waits for its target, it is that.
EnterMeaning meaningOf(const Board &board, const models::Person &person, const Intent &intent = {});
/// For an entry of the board's directory.
EnterMeaning meaningOf(const Board &board, const QModelIndex &entry, const Intent &intent = {});
/// For somebody of whom only the number is known.
EnterMeaning meaningOf(
    const Board &board, const QString &title, const QString &number, const Intent &intent = {});
/// For what was typed, where it is no name or number but what is to be keyed.
EnterMeaning meaningOfDigits(const Board &board, const QString &digits, const orders::Order &order);

/// The question that an order which lacks its target asks: `Transfer to whom?`.
QString questionOf(const orders::Order &order);

/// Does it, except for commands, which are the window's.
void carryOut(const EnterMeaning &meaning, Requests &requests);

} // namespace ui
