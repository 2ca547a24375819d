// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QWidget>

class QFrame;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace ui {

class Pane;

/// Puts the panes side by side where there is room, and into tabs where there is not: three
/// columns, under 1,100 pixels two, under 760 one.
class Columns : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Three, Two, One };
    struct Panes {
        Pane *people;
        Pane *myCall;
        Pane *conversations;
        Pane *history; ///< in the place of the conversations
        Pane *queues;
        Pane *parking;
        Pane *conferences;
    };

    Columns(const Look &look, const Panes &panes, QWidget *parent = nullptr);

    Form form() const { return m_form; }
    /// Makes the pane visible and gives it the keyboard.
    void focus(Pane *pane);
    void setWaiting(int callers);
    /// Where the panes stand side by side the conferences take no room while there are none.
    void setConferring(bool isConferring);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void formChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tab { PeopleTab, CallsTab, QueuesTab, ParkingTab, ConferencesTab };

    QFrame *card(QWidget *parent) const;
    void arrange(Form form);
    void turnTo(Pane *page);
    int tab() const;
    void showTab();
    void fillTabs(bool withPeople);
    void addTab(Tab tab, const QString &title, QWidget *page);

    Look m_look;
    Panes m_panes;
    Form m_form = Form::Three;
    bool m_isConferring = false;
    QSplitter *m_splitter;
    QFrame *m_peopleCard;
    QFrame *m_callsCard;
    QFrame *m_sideCard;
    QFrame *m_tabCard;
    QWidget *m_calls;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
    int m_tab = PeopleTab;
    QByteArray m_threeState;
    QByteArray m_twoState;
};

} // namespace ui
