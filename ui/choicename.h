// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;
class QString;

namespace ui {

/// Says what is chosen there, where no label that is seen does.
void nameChoice(QComboBox &box, const QString &name);

} // namespace ui
