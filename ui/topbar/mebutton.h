// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

#include <QPushButton>

namespace ui {

/// Who sits here and how they stand; its menu has what concerns the whole window.
class MeButton : public QPushButton
{
    Q_OBJECT

public:
    MeButton(const Look &look, Board &board, QWidget *parent);

    /// Only the initials, where there is little room.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void review();

    Look m_look;
    Board &m_board;
    QString m_name;
    QString m_line;
    QString m_initials;
    Face m_face;
    bool m_isCompact = false;
};

} // namespace ui
