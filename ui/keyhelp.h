// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QDialog>

namespace ui {

/// Says which keys do what.
class KeyHelp : public QDialog
{
    Q_OBJECT

public:
    KeyHelp(const Look &look, QWidget *parent);
};

} // namespace ui
