// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class CommandField;
class LinkPill;
class MeButton;
class Requests;

/// The bar at the top: the one field, the links, missed calls, myself.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Look &look, Board &board, Requests &requests, QWidget *window);

    CommandField *field() { return m_field; }
    MeButton *me() { return m_me; }
    void setMissedCalls(int count);
    /// Leaves out what a bar of that width, in pixels, has no room for.
    void setRoom(int width);
    void tick();

private:
    void dress();
    void review();

    Look m_look;
    Board &m_board;
    QLabel *m_sign;
    QLabel *m_name;
    QLabel *m_demo;
    CommandField *m_field;
    LinkPill *m_pill;
    QPushButton *m_missed;
    int m_missedCalls = 0;
    bool m_isTiny = false;
    MeButton *m_me;
};

} // namespace ui
