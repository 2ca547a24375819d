// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/pane.h"
#include "ui/panels/rowtree.h"

namespace ui {

class CallDropSite;
class ConferenceDelegate;
class ConferenceRows;
class Requests;
class RowMenus;

/// The conference rooms in which somebody is, who is there, and who is muted or talks.
class ConferencesPanel : public Pane
{
    Q_OBJECT

public:
    ConferencesPanel(const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);
    ~ConferencesPanel() override;

    RowTree *view() { return m_view; }
    bool isEmpty() const;
    QSize sizeHint() const override;
    void focusContent() override;

signals:
    void emptyChanged();
    /// What dropping the call here would do; empty when it is gone.
    void hinted(const QString &sentence);

private:
    void makeView();
    void openMenu(const QModelIndex &index, const QPoint &place);
    void review();

    Board &m_board;
    Requests &m_requests;
    std::unique_ptr<ConferenceRows> m_rows;
    RowTree *m_view;
    RowMenus *m_menus = nullptr;
    ConferenceDelegate *m_delegate;
    bool m_wasEmpty = true;
};

} // namespace ui
