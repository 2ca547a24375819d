// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entermeaning.h"

namespace ui {

/// What becomes of a call that is taken somewhere, by dragging it there or by a menu: a call of
/// mine is transferred, anybody else's is sent there. The meaning says so, or why it cannot be.
EnterMeaning callToPerson(const Board &board, const pbx::Call &call, const models::Person &person,
    bool isConsultation = false);
EnterMeaning callToQueue(const Board &board, const pbx::Call &call, const QString &queue);
EnterMeaning callToRoom(const Board &board, const pbx::Call &call, const QString &room);
EnterMeaning callToVoicemail(
    const Board &board, const pbx::Call &call, const models::Person &person);
/// Into a space of a lot, or into any where `space` is 0.
EnterMeaning callToSpace(const Board &board, const pbx::Call &call, const QString &lot, int space);

/// The call of that id, or of that Uniqueid of its caller; null if there is none that goes on.
const pbx::Call *callNamed(const Board &board, const models::RowKey &name);

/// My call that somebody could be connected with; null if nobody talks to me.
const pbx::Call *talkOf(const Board &board);

} // namespace ui
