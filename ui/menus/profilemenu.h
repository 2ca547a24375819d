// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QMenu;

namespace ui {

class Board;
class Requests;

/// Fills the menu with the profiles to choose from, the one in use marked.
void addProfiles(QMenu &menu, const Board &board, Requests &requests);

/// The one after the one in use, the first after the last; empty if there is no other.
QString nextProfile(const Board &board);

} // namespace ui
