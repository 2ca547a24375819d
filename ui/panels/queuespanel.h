// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/pane.h"
#include "ui/panels/rowtree.h"

class QPushButton;
class QToolButton;

namespace desk {
class QueueDays;
}

namespace ui {

class QueueDelegate;
class QueueRows;
class Requests;
class RowMenus;

/// The queues: who waits, how well they are served, who answers.
class QueuesPanel : public Pane
{
    Q_OBJECT

public:
    QueuesPanel(const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);
    ~QueuesPanel() override;

    RowTree *view() { return m_view; }
    QSize sizeHint() const override;
    /// How the day of each queue goes, and from where on a figure is to be noticed.
    void setDays(const desk::QueueDays &days);
    /// How many callers are to be called back.
    void setCallbacks(int count);
    /// Goes to that queue and shows who answers there.
    void open(const models::RowKey &queue);
    void focusContent() override;
    void tick() override;

signals:
    /// What dropping the call here would do; empty when it is gone.
    void hinted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void makeView();
    void takeDrops();
    void activate(const QModelIndex &index);
    void openMenu(const QModelIndex &index, const QPoint &place);
    void showToolTip(const QPoint &place, const QPoint &globalPlace);
    void review();

    Board &m_board;
    Requests &m_requests;
    std::unique_ptr<QueueRows> m_rows;
    RowTree *m_view;
    RowMenus *m_menus = nullptr;
    QueueDelegate *m_delegate;
    QPushButton *m_callbacks;
    QToolButton *m_wallboard;
    const desk::QueueDays *m_days = nullptr;
};

} // namespace ui
