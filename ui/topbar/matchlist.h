// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entermeaning.h"
#include "ui/look.h"

#include <QFrame>
#include <QListView>

namespace ui {

class MatchDelegate;
class MatchRows;

/// The list under the field at the top. It lies in the window and never takes the keyboard.
class MatchList : public QFrame
{
    Q_OBJECT

public:
    MatchList(const Look &look, Board &board, QWidget *window);

    /// Shows itself below the field, or hides when there is nothing to offer.
    void showBelow(const QWidget &field);
    /// What choosing an entry is to be.
    void setIntent(const Intent &intent);
    void step(int rows);
    void setCurrent(int row);
    QModelIndex current() const { return m_view->currentIndex(); }

signals:
    void chosen(const QModelIndex &entry);
    void currentChanged();

private:
    Look m_look;
    Board &m_board;
    MatchRows *m_rows;
    QListView *m_view;
    MatchDelegate *m_delegate;
};

} // namespace ui
