// SPDX-License-Identifier: MIT
#include "ui/choicename.h"

#include <QComboBox>
#include <QLabel>

namespace ui {

/// On Linux the name of such a box is what is chosen, whatever its accessible name: only a label
/// says more.
void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    auto *const label = new QLabel(name, box.parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&box);
    label->hide();
    QObject::connect(&box, &QObject::destroyed, label, &QObject::deleteLater);
}

} // namespace ui
