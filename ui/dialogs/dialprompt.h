// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QDialog>

namespace ui {

/// Asks before a number is dialled that came from a link or another program. Nothing but a click on
/// its button dials: Enter, pressed by somebody who was typing elsewhere, does not.
class DialPrompt : public QDialog
{
    Q_OBJECT

public:
    /// `dialled` is what goes out, where that differs from the number in the link.
    DialPrompt(
        const Look &look, const QString &number, const QString &dialled, QWidget *parent = nullptr);

signals:
    void confirmed();
};

} // namespace ui
