// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/pane.h"
#include "ui/panels/tileview.h"

class QVBoxLayout;

namespace ui {

class Requests;
class SpaceDelegate;
class SpaceRows;

/// The parking lots: who waits where and how long still; a click brings a call back.
class ParkingPanel : public Pane
{
    Q_OBJECT

public:
    ParkingPanel(const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);
    ~ParkingPanel() override;

    QList<TileView *> views() const;
    QSize sizeHint() const override;
    void focusContent() override;
    void tick() override;

signals:
    /// What dropping the call here would do; empty when it is gone.
    void hinted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Lot {
        QPersistentModelIndex index;
        QLabel *name;
        TileView *view;
    };

    void review();
    void addLot(const QModelIndex &index);
    void activate(const QModelIndex &space);

    Board &m_board;
    Requests &m_requests;
    std::unique_ptr<SpaceRows> m_rows;
    SpaceDelegate *m_delegate;
    QVBoxLayout *m_layout;
    QList<Lot> m_lots;
};

} // namespace ui
