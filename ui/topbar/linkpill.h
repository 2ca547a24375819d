// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

#include <QPushButton>

namespace ui {

class Requests;

/// The health of the links in a few words; more in its menu.
class LinkPill : public QPushButton
{
    Q_OBJECT

public:
    LinkPill(const Look &look, Board &board, Requests &requests, QWidget *parent);

    void tick();
    /// Says it in one word, where there is little room.
    void setShort(bool isShort);

private:
    void review();
    void openMenu();

    Look m_look;
    Board &m_board;
    Requests &m_requests;
    bool m_isShort = false;
};

} // namespace ui
