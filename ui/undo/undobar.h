// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"
#include "ui/undo/heldorder.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class Requests;

/// Says what is about to be done, with a line that shrinks as its time runs out, and lets it be
/// undone or done at once. It lies above the bottom of the window, so that nothing moves.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    UndoBar(const Look &look, const Board &board, Requests &requests, QWidget *parent);

    /// Nothing hides it.
    void show(const std::optional<HeldOrder> &held);
    /// What it says; empty while it says nothing.
    QString sentence() const;
    /// How much of the time is left, 1 to 0.
    double left() const;
    /// Puts it where it belongs in its parent.
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    void review();

    Look m_look;
    const Board &m_board;
    std::optional<HeldOrder> m_held;
    QLabel *m_sign;
    QLabel *m_sentence;
    QPushButton *m_undo;
    QPushButton *m_now;
    QTimer m_motion;
};

} // namespace ui
