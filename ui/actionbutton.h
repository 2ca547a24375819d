// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callactions.h"
#include "ui/look.h"

#include <QPushButton>

namespace ui {

/// A button for something that can be done with a call: what it does, and below it the keys.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    ActionButton(const Look &look, const CallAction &action, QWidget *parent = nullptr);

    CallAction::Kind kind() const { return m_action.kind; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor ink() const;

    Look m_look;
    CallAction m_action;
};

} // namespace ui
