// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

/// What those who listen are told that a pane, a card or a chart is; Qt knows only kinds of
/// controls. Frames that nobody says it of are groups. To be said first of all, as the interface of
/// a widget is made once; not for controls, whose own words would go.
void setRole(QWidget &widget, QAccessible::Role role);

/// Shows a widget whose role is AlertMessage, so that its sentence is told wherever the keyboard
/// is.
void alert(QWidget &widget, const QString &sentence);

} // namespace ui
