// SPDX-License-Identifier: MIT
#pragma once

class QKeySequenceEdit;
class QLineEdit;

namespace ui {

/// A button in the field that empties it, and that has a name, which Qt's own has not.
void addClearButton(QLineEdit &field);
/// The same; the field inside gets the name of the whole.
void addClearButton(QKeySequenceEdit &edit);

} // namespace ui
