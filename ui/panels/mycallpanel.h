// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/callcard.h"
#include "ui/panels/pane.h"

class QVBoxLayout;

namespace ui {

class IdleRow;
class Requests;

/// The operator's own call, and below it their other calls, to be chosen by a click.
class MyCallPanel : public Pane
{
    Q_OBJECT

public:
    MyCallPanel(const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);

    /// Does it with my call if that is possible now.
    bool act(CallAction::Kind kind);
    /// Hangs up or declines, asked for in a way that nobody means by mistake.
    void hangUpNow();
    /// The first of these that is possible now.
    bool act(const QList<CallAction::Kind> &kinds);
    /// Why none of these can be done with my call now, in a sentence; empty if one can.
    QString whyNot(const QList<CallAction::Kind> &kinds) const;
    /// Why there is nothing to choose among; empty if I have a call.
    QString whyNoMenu() const;
    /// The buttons are about the next of my calls then.
    void chooseNext();
    /// Opens the menu of what can be done with my call, if there is one.
    void openMenu();
    CallCard *card() { return m_card; }

    void focusContent() override;
    void tick() override;

private:
    void drag();
    void openMenuAt(const QPoint &place);
    void review();
    void showOthers(const models::Conversation *current);
    QString lineOf(const models::Conversation &conversation) const;

    struct Other {
        models::RowKey call;
        QPushButton *button;
    };

    Board &m_board;
    Requests &m_requests;
    CallCard *m_card;
    QLabel *m_quiet;
    IdleRow *m_idle;
    QVBoxLayout *m_others;
    QList<Other> m_buttons;
};

} // namespace ui
