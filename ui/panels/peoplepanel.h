// SPDX-License-Identifier: MIT
#pragma once

#include "models/peoplefilter.h"
#include "ui/board.h"
#include "ui/delegates/persondelegate.h"
#include "ui/entermeaning.h"
#include "ui/panels/pane.h"
#include "ui/panels/tileview.h"

#include <QTimer>

class QKeyEvent;

namespace ui {

class PeopleArranger;
class PeopleControls;
class PeopleRows;
class Requests;

/// The people in their groups, as tiles, in lines or as small tiles, narrowed by state and by what
/// is typed.
class PeoplePanel : public Pane
{
    Q_OBJECT

public:
    PeoplePanel(const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);
    ~PeoplePanel() override;

    void showOnly(models::PeopleFilter::Show show);
    /// Marks the tile that Enter in the field at the top would reach.
    void setMarked(const models::RowKey &person);
    TileView *view() { return m_view; }

    void focusContent() override;
    void tick() override;

signals:
    /// What Enter would do with the person the keyboard is at; empty if nothing.
    void hinted(const QString &sentence);
    /// What became of what was done to the people's order, in a sentence.
    void told(const QString &sentence, bool ok);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeControls();
    void makeView();
    void makeMoves();
    void arrange();
    void arrangeTiles();
    void followSections(int first, int last);
    QList<TileSection> sections() const;
    QString foldedWords(const QModelIndex &row) const;
    void openMenu(const QModelIndex &row, const QPoint &place);
    void openGroupMenu(int section, const QPoint &place);
    bool handleKey(const QKeyEvent &key);
    bool moveByKey(const QKeyEvent &key);
    void showEverybody();
    void narrow(const QString &typed);
    void activate(const QModelIndex &index, const Intent &intent);
    void hint();
    void review();
    void pulse();

    Board &m_board;
    Requests &m_requests;
    std::unique_ptr<PeopleRows> m_rows;
    TileView *m_view;
    PersonDelegate *m_delegate;
    PeopleControls *m_controls;
    PeopleArranger *m_arranger;
    QTimer m_pulse{this}; ///< runs while somebody is seen to ring
    double m_phase = 0;
};

} // namespace ui
