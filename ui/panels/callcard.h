// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actionbutton.h"
#include "ui/panels/chiprow.h"
#include "ui/tabular.h"

#include <QFrame>

class QHBoxLayout;

namespace ui {

/// My call in large: with whom, how long, by which way, and what can be done with it now.
class CallCard : public QFrame
{
    Q_OBJECT

public:
    explicit CallCard(const Look &look, QWidget *parent = nullptr);

    void show(const models::Conversation &conversation, const Board &board);
    void tick();
    const QList<ActionButton *> &buttons() const { return m_buttons; }
    QPushButton *more() { return m_more; }

signals:
    void pressed(ui::CallAction::Kind kind);
    /// What there is no button for is wanted, below this place of the screen.
    void moreWanted(const QPoint &place);
    /// The call is taken hold of with the mouse.
    void dragged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void dress();
    void showTexts(const QString &own);
    void showChips();
    void showButtons(const QList<CallAction> &actions);
    void focusButton(qsizetype place);

    Look m_look;
    models::Conversation m_conversation;
    QString m_own;
    QLabel *m_name;
    QLabel *m_number;
    TimerLabel *m_time;
    ChipRow *m_chips;
    QHBoxLayout *m_buttonRow;
    QPushButton *m_more;
    QList<CallAction> m_actions;
    QList<ActionButton *> m_buttons;
    QPoint m_grip; ///< where the mouse was pressed
};

} // namespace ui
