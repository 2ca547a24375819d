// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

#include <QDialog>

namespace ui {

/// What this program is, and which versions of what it works with.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const Look &look, const Board &board, QWidget *parent = nullptr);

private:
    void fill();

    Look m_look;
    const Board &m_board;
    QWidget *m_table;
};

} // namespace ui
