// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/pane.h"

#include <QListView>

class QPushButton;

namespace ui {

class ConversationRows;
class Requests;
class RowMenus;

/// Everybody's conversations, one's own first.
class ConversationsPanel : public Pane
{
    Q_OBJECT

public:
    ConversationsPanel(
        const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);
    ~ConversationsPanel() override;

    QListView *view() { return m_view; }
    /// Shows the way of a call, in a window of its own.
    void openJourney(const pbx::Call &call);
    void focusContent() override;
    void tick() override;

signals:
    void historyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *pageButton();
    void openMenu(const QModelIndex &index, const QPoint &place);
    void review();

    Board &m_board;
    Requests &m_requests;
    std::unique_ptr<ConversationRows> m_rows;
    QListView *m_view;
    RowMenus *m_menus = nullptr;
};

} // namespace ui
