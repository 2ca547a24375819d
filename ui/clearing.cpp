// SPDX-License-Identifier: MIT
#include "ui/clearing.h"

#include <QCoreApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Clearing)
    };

} // namespace

void addClearButton(QLineEdit &field)
{
    field.setClearButtonEnabled(true);
    for (QToolButton *button : field.findChildren<QToolButton *>())
        button->setAccessibleName(Words::tr("Clear"));
}

void addClearButton(QKeySequenceEdit &edit)
{
    for (QLineEdit *field : edit.findChildren<QLineEdit *>()) {
        field->setAccessibleName(edit.accessibleName());
        addClearButton(*field);
    }
}

} // namespace ui
