// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// Says across the window that what is shown is not how it is now, and what can be done about it.
class LinkBanner : public QFrame
{
    Q_OBJECT

public:
    LinkBanner(const Look &look, const Board &board, QWidget *parent = nullptr);

    /// Shows itself if a link is not up; `isWanted` is false where the window says it anyway.
    void review(bool isWanted);

signals:
    void pressed();

private:
    Look m_look;
    const Board &m_board;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace ui
