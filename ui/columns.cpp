// SPDX-License-Identifier: MIT
#include "ui/columns.h"

#include "ui/panels/pane.h"

#include <QDataStream>
#include <QFrame>
#include <QIODevice>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

    constexpr int threeWidth = 1100;
    constexpr int twoWidth = 760;
    constexpr int margin = 12;

    /// Puts the widget into the card as the one at that place, counted from the top.
    void put(QWidget *card, QWidget *widget, int place = 0)
    {
        static_cast<QVBoxLayout *>(card->layout())->insertWidget(place, widget);
        widget->show();
    }

} // namespace

Columns::Columns(const Look &look, const Panes &panes, QWidget *parent)
    : QWidget(parent), m_look(look), m_panes(panes), m_splitter(new QSplitter(this)),
      m_peopleCard(card(this)), m_callsCard(card(this)), m_sideCard(card(this)),
      m_tabCard(card(this)), m_calls(new QWidget(this)), m_bar(new QTabBar(m_tabCard)),
      m_pages(new QStackedWidget(m_tabCard))
{
    m_splitter->setHandleWidth(margin);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_splitter);

    auto *calls = new QVBoxLayout(m_calls);
    calls->setContentsMargins(0, 0, 0, 0);
    calls->setSpacing(0);
    calls->addWidget(panes.myCall);
    calls->addWidget(panes.conversations, 1);
    calls->addWidget(panes.history, 1);
    panes.history->hide();

    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("Parts of the window"));
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(10, 0, 10, 0);
    bar->addWidget(m_bar);
    auto *tabs = static_cast<QVBoxLayout *>(m_tabCard->layout());
    tabs->addLayout(bar);
    tabs->addWidget(m_pages, 1);
    static_cast<QVBoxLayout *>(m_sideCard->layout())->addStretch();
    look.theme.measure(*this, [this, look] {
        m_peopleCard->setMinimumWidth(look.px(300));
        m_callsCard->setMinimumWidth(look.px(320));
        m_sideCard->setMinimumWidth(look.px(250));
    });
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    for (QFrame *card : {m_peopleCard, m_callsCard, m_sideCard, m_tabCard})
        m_splitter->addWidget(card);
    for (int at = 0; at < 4; ++at)
        m_splitter->setStretchFactor(at, std::array{46, 29, 24, 46}[size_t(at)]);
    arrange(Form::Three);
}

void Columns::focus(Pane *pane)
{
    m_tab = pane == m_panes.people    ? PeopleTab
        : pane == m_panes.queues      ? QueuesTab
        : pane == m_panes.parking     ? ParkingTab
        : pane == m_panes.conferences ? ConferencesTab
                                      : CallsTab;
    showTab();
    turnTo(pane);
    pane->takeKeyboard();
}

/// Conversations and history are two pages of one place.
void Columns::turnTo(Pane *page)
{
    if (page != m_panes.conversations && page != m_panes.history)
        return;
    m_panes.conversations->setVisible(page == m_panes.conversations);
    m_panes.history->setVisible(page == m_panes.history);
}

void Columns::setWaiting(int callers)
{
    for (int at = 0; at < m_bar->count(); ++at) {
        if (m_bar->tabData(at).toInt() == QueuesTab)
            m_bar->setTabText(at, callers > 0 ? tr("Queues %1").arg(callers) : tr("Queues"));
    }
}

void Columns::setConferring(bool isConferring)
{
    m_isConferring = isConferring;
    if (m_form == Form::Three)
        m_panes.conferences->setVisible(isConferring);
}

QByteArray Columns::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << (m_form == Form::Three ? m_splitter->saveState() : m_threeState)
        << (m_form == Form::Two ? m_splitter->saveState() : m_twoState) << tab()
        << m_panes.history->isVisibleTo(m_calls);
    return state;
}

void Columns::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    int tab = PeopleTab;
    bool isHistory = false;
    in >> m_threeState >> m_twoState >> tab
        >> isHistory; // the last two are younger than the others
    arrange(m_form);
    m_tab = tab;
    showTab();
    turnTo(isHistory ? m_panes.history : m_panes.conversations);
}

/// Which tab is in front; the one that was, where there are none now.
int Columns::tab() const
{
    return m_bar->count() > 0 ? m_bar->tabData(m_bar->currentIndex()).toInt() : m_tab;
}

void Columns::showTab()
{
    for (int at = 0; at < m_bar->count(); ++at) {
        if (m_bar->tabData(at).toInt() == m_tab)
            m_bar->setCurrentIndex(at);
    }
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    const Form form = width >= m_look.px(threeWidth) ? Form::Three
        : width >= m_look.px(twoWidth)               ? Form::Two
                                                     : Form::One;
    if (form == m_form)
        return;
    if (m_form == Form::Three)
        m_threeState = m_splitter->saveState();
    else if (m_form == Form::Two)
        m_twoState = m_splitter->saveState();
    arrange(form);
}

QFrame *Columns::card(QWidget *parent) const
{
    auto *frame = new QFrame(parent);
    frame->setProperty("part", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    return frame;
}

void Columns::arrange(Form form)
{
    const bool isOther = form != m_form;
    m_form = form;
    m_tab = tab();
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
    for (int page = m_pages->count() - 1; page >= 0; --page)
        m_pages->removeWidget(m_pages->widget(page));
    m_panes.parking->setDivided(form == Form::Three);
    m_panes.conferences->setDivided(form == Form::Three);
    if (form == Form::Three) {
        put(m_peopleCard, m_panes.people);
        put(m_callsCard, m_calls);
        put(m_sideCard, m_panes.queues, 0);
        put(m_sideCard, m_panes.parking, 1);
        put(m_sideCard, m_panes.conferences, 2);
        m_panes.conferences->setVisible(m_isConferring);
    } else {
        if (form == Form::Two)
            put(m_peopleCard, m_panes.people);
        fillTabs(form == Form::One);
    }
    // In one column my call stays in view whatever is below it.
    put(form == Form::One ? static_cast<QWidget *>(m_tabCard) : m_calls, m_panes.myCall);
    m_peopleCard->setVisible(form != Form::One);
    m_callsCard->setVisible(form == Form::Three);
    m_sideCard->setVisible(form == Form::Three);
    m_tabCard->setVisible(form != Form::Three);
    const QByteArray &remembered = form == Form::Three ? m_threeState : m_twoState;
    if (remembered.isEmpty() || form == Form::One || !m_splitter->restoreState(remembered))
        m_splitter->setSizes(
            form == Form::Three ? QList<int>{640, 400, 330, 0} : QList<int>{520, 0, 0, 440});
    showTab();
    if (isOther)
        emit formChanged();
}

void Columns::fillTabs(bool withPeople)
{
    if (withPeople)
        addTab(PeopleTab, tr("People"), m_panes.people);
    addTab(CallsTab, tr("Calls"), m_calls);
    addTab(QueuesTab, tr("Queues"), m_panes.queues);
    addTab(ParkingTab, tr("Parking"), m_panes.parking);
    addTab(ConferencesTab, tr("Conferences"), m_panes.conferences);
}

void Columns::addTab(Tab tab, const QString &title, QWidget *page)
{
    m_pages->addWidget(page);
    m_bar->setTabData(m_bar->addTab(title), tab);
}

} // namespace ui
