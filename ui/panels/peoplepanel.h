// SPDX-License-Identifier: MIT
#pragma once

#include "models/peoplefilter.h"
#include "ui/board.h"
#include "ui/delegates/persondelegate.h"
#include "ui/entermeaning.h"
#include "ui/panels/pane.h"
#include "ui/panels/tileview.h"

#include <QTimer>

class QButtonGroup;
class QLineEdit;

namespace ui {

class PeopleRows;
class Requests;

/// The people in their groups, as tiles or in lines, narrowed by state and by what is typed.
class PeoplePanel : public Pane
{
    Q_OBJECT

public:
    PeoplePanel(const Look &look, Board &board, Requests &requests, QWidget *parent = nullptr);
    ~PeoplePanel() override;

    void setLines(bool lines);
    bool areLines() const { return m_areLines; }
    void showOnly(models::PeopleFilter::Show show);
    /// Marks the tile that Enter in the field at the top would reach.
    void setMarked(const models::RowKey &person);
    TileView *view() { return m_view; }

    void focusContent() override;
    void tick() override;

signals:
    /// What Enter would do with the person the keyboard is at; empty if nothing.
    void hinted(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHeading();
    void makeView();
    Heading headingOf(const QModelIndex &first) const;
    QString restTitle(const models::Person &person, int count) const;
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
    QLineEdit *m_filter;
    QButtonGroup *m_shows;
    QButtonGroup *m_forms;
    bool m_areLines = false;
    QTimer m_pulse;
    double m_phase = 0;
};

} // namespace ui
