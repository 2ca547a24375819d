// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/help/rightstable.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

/// What the exchanges let this desk do, what does not work without it, and the line of manager.conf
/// that mends it.
class RightsWindow : public QDialog
{
    Q_OBJECT

public:
    RightsWindow(const Look &look, const Board &board, QWidget *parent = nullptr);

private:
    void layOut();
    void fill();
    void review();
    live::LinkState link() const;

    Look m_look;
    const Board &m_board;
    RightsTable m_rights;
    QComboBox *m_exchange;
    QLabel *m_summary;
    QTableView *m_table;
    QLabel *m_advice;
    QLabel *m_line;
    QPushButton *m_copy;
};

/// All of it as text, to be sent to somebody.
QString rightsReport(const QList<live::LinkState> &links);

} // namespace ui
