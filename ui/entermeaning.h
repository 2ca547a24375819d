// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"

namespace ui {

class Requests;

/// What pressing Enter does here and now, and the words that say so beforehand.
struct EnterMeaning {
    enum class What { Nothing, Dial, Transfer, PickUp, Command };

    What what = What::Nothing;
    QString sentence; ///< `transfer to Marta Rossi`; for Nothing, why
    QString server;
    QString number;
    QString command;
};

/// In a call Enter transfers it, else it dials; `dialAnyway` dials in a call too.
EnterMeaning meaningOf(const Board &board, const models::Person &person, bool dialAnyway = false);
/// For an entry of the board's directory.
EnterMeaning meaningOf(const Board &board, const QModelIndex &entry, bool dialAnyway = false);

/// Does it, except for commands, which are the window's.
void carryOut(const EnterMeaning &meaning, const Board &board, Requests &requests);

} // namespace ui
