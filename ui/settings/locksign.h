// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QLabel>

namespace ui {

/// Shows on a control that only an administrator changes what it sets. The control is out of use.
class LockSign : public QLabel
{
    Q_OBJECT

public:
    LockSign(const Look &look, QWidget *control);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void place();

    Look m_look;
    QWidget *m_control;
};

} // namespace ui
