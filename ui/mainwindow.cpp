// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/columns.h"
#include "ui/entermeaning.h"
#include "ui/keyhelp.h"
#include "ui/linkbanner.h"
#include "ui/mainmenu.h"
#include "ui/panels/conferencespanel.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/linkblank.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"
#include "ui/topbar/mebutton.h"
#include "ui/topbar/topbar.h"
#include "ui/undo/undobar.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

    constexpr int layoutVersion = 2;

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Cordboard"));
    setWindowIcon(Theme::appIcon());
    makeParts();
    makeCommands();
    makeMenu();
    connectParts();
    m_theme.dress(*this);
    resize(m_theme.px(1440), m_theme.px(900));
    m_theme.measure(*this, [this] { setMinimumSize(m_theme.px(420), m_theme.px(420)); });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    review();
}

MainWindow::~MainWindow() = default;

void MainWindow::setClock(models::Clock clock)
{
    m_clocks.set(std::move(clock));
    tick();
}

void MainWindow::setFavourites(const QSet<models::RowKey> &favourites)
{
    m_board.setFavourites(favourites);
}

void MainWindow::setGroups(const QHash<models::RowKey, QString> &groups)
{
    m_board.people().setGroups(groups);
}

void MainWindow::setHistory(desk::CallLog &log) { m_history->setLog(log); }

void MainWindow::setCompanies(const std::function<QString(const QString &number)> &companyOf)
{
    m_history->setCompanies(companyOf);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << saveGeometry() << m_columns->saveState() << int(m_theme.mode());
    return layout;
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    int version = 0;
    QByteArray geometry;
    QByteArray columns;
    int mode = 0;
    in >> version >> geometry >> columns >> mode;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    restoreGeometry(geometry);
    m_columns->restoreState(columns);
    m_theme.setMode(Theme::Mode(std::clamp(mode, 0, int(Theme::Mode::HighContrastDark))));
}

void MainWindow::showBatch(const pbx::Batch &batch)
{
    m_board.apply(batch);
    if (!m_wantedOwn.isEmpty())
        findOwn();
    review();
}

void MainWindow::showLink(const live::LinkState &state)
{
    m_clocks.setOffset(state.server, state.clockOffset);
    m_board.setLink(state);
    setWindowTitle(state.isDemo ? tr("Cordboard (demo)")
            : state.isReplay    ? tr("%1 (recording)").arg(state.server)
                                : QStringLiteral("Cordboard"));
    review();
}

void MainWindow::setOwnExtension(const QString &number, const QString &server)
{
    m_wantedOwn.clear();
    if (!server.isEmpty() || number.isEmpty()) {
        m_board.setOwn({server, number});
        return;
    }
    m_wantedOwn = number;
    findOwn();
}

void MainWindow::showResult(const QString &sentence, bool ok)
{
    m_status->showResult(sentence, ok);
    emit resultShown(sentence, ok);
}

void MainWindow::showRecording(const live::RecordingState &state)
{
    m_status->showRecording(state);
    m_menu->showRecording(state);
}

void MainWindow::setMissedCalls(int count) { m_top->setMissedCalls(count); }

void MainWindow::offerToCall(const QString &number)
{
    m_status->showOffer(tr("Call %1").arg(number.trimmed()));
}

void MainWindow::setCallbacks(int count) { m_queues->setCallbacks(count); }

void MainWindow::setQueueDays(const desk::QueueDays &days) { m_queues->setDays(days); }

void MainWindow::showHeld(const std::optional<HeldOrder> &held) { m_undo->show(held); }

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized); // it may be as large as the screen
    show();
    raise();
    activateWindow();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_top->setRoom(width());
    m_undo->place();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_wasShown)
        m_top->field()->setFocus();
    m_wasShown = true;
    tick();
    if (!isMinimized())
        m_second.start();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_second.stop();
}

/// What nobody can undo any more is not held back.
void MainWindow::closeEvent(QCloseEvent *event)
{
    emit m_requests.hasteWanted();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        if (isMinimized() || !isVisible())
            m_second.stop();
        else
            m_second.start();
    }
}

void MainWindow::makeParts()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setCentralWidget(centre);

    m_people = new PeoplePanel(look(), m_board, m_requests, centre);
    m_myCall = new MyCallPanel(look(), m_board, m_requests, centre);
    m_conversations = new ConversationsPanel(look(), m_board, m_requests, centre);
    m_history = new HistoryPanel(look(), m_board, m_requests, centre);
    m_queues = new QueuesPanel(look(), m_board, m_requests, centre);
    m_parking = new ParkingPanel(look(), m_board, m_requests, centre);
    m_conferences = new ConferencesPanel(look(), m_board, m_requests, centre);
    m_columns = new Columns(look(),
        {m_people, m_myCall, m_conversations, m_history, m_queues, m_parking, m_conferences},
        centre);
    m_blank = new BlankFace(look(), centre);
    m_stack = new QStackedWidget(centre);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_blank);

    m_banner = new LinkBanner(look(), m_board, centre);
    m_top = new TopBar(look(), m_board, m_requests, centre);
    m_status = new StatusLine(look(), m_board, centre);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    m_undo = new UndoBar(look(), m_board, m_requests, this);
}

void MainWindow::makeMenu()
{
    m_menu = new MainMenu(look(), m_board, m_requests, this);
    connect(m_menu, &MainMenu::colourChosen, this, &MainWindow::choose);
    connect(m_menu, &MainMenu::keysWanted, this, &MainWindow::showKeys);
    MeButton *me = m_top->me();
    connect(me, &QPushButton::clicked, this, [this, me] {
        const QPoint corner = me->mapToGlobal(QPoint(me->width(), me->height() + 4));
        m_menu->popup(corner - QPoint(m_menu->sizeHint().width(), 0));
    });
}

void MainWindow::connectParts()
{
    CommandField *field = m_top->field();
    connect(field, &CommandField::entered, this, &MainWindow::enter);
    connect(field, &CommandField::enteredNothing, this, [this] {
        if (!m_undo->sentence().isEmpty())
            emit m_requests.hasteWanted();
    });
    connect(field, &CommandField::targetChanged, m_people, &PeoplePanel::setMarked);
    connect(m_conversations, &ConversationsPanel::historyWanted, this,
        [this] { m_columns->focus(m_history); });
    connect(m_history, &HistoryPanel::conversationsWanted, this,
        [this] { m_columns->focus(m_conversations); });
    connect(m_history, &HistoryPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_people, &PeoplePanel::hinted, m_status, &StatusLine::showHint);
    connect(m_queues, &QueuesPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_parking, &ParkingPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_conferences, &ConferencesPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_conferences, &ConferencesPanel::emptyChanged, this,
        [this] { m_columns->setConferring(!m_conferences->isEmpty()); });
    connect(&m_requests, &Requests::targetWanted, this, &MainWindow::askWhom);
    connect(m_status, &StatusLine::keysWanted, this, &MainWindow::showKeys);
    connect(m_status, &StatusLine::offerTaken, &m_requests, &Requests::clipboardDialRequested);
    connect(
        m_status, &StatusLine::recordingEndWanted, &m_requests, &Requests::recordingEndRequested);
    const auto help = [this] { helpWithLink(m_board, m_requests); };
    connect(m_blank, &BlankFace::pressed, this, help);
    connect(m_banner, &LinkBanner::pressed, this, help);
    connect(&m_requests, &Requests::ownExtensionChosen, this,
        [this](const QString &server, const QString &number) { setOwnExtension(number, server); });
    connect(&m_requests, &Requests::favouriteChosen, this, &MainWindow::chooseFavourite);
    connectPeople();
    connect(&m_theme, &Theme::changed, this, &MainWindow::reviewBanner);
    connect(m_columns, &Columns::formChanged, this, &MainWindow::layoutChanged);
}

/// What was arranged among the people holds at once, and is worth remembering.
void MainWindow::connectPeople()
{
    connect(&m_requests, &Requests::peopleArranged, this,
        [this](const desk::PeopleArrangement &arrangement) {
            m_board.setArrangement(arrangement);
            emit layoutChanged();
        });
    connect(&m_requests, &Requests::freeWatchChosen, this,
        [this](const QString &server, const QString &number, bool isWatched) {
            m_board.freeWatch().set({server, number}, isWatched);
        });
    connect(
        &m_board.freeWatch(), &FreeWatch::becameFree, this, [this](const models::Person &person) {
            m_status->showResult(tr("%1 is free now.").arg(person.title()), true);
        });
    connect(m_people, &PeoplePanel::told, m_status, &StatusLine::showResult);
}

void MainWindow::enter(const EnterMeaning &meaning)
{
    if (meaning.what == EnterMeaning::What::Command)
        run(meaning.command);
    else if (meaning.what == EnterMeaning::What::Show)
        showThing(meaning.thing);
    else
        carryOut(meaning, m_requests);
}

void MainWindow::showThing(const models::RowKey &thing)
{
    if (thing.name.startsWith(u"queue:")) {
        m_columns->focus(m_queues);
        m_queues->open({thing.server, thing.name.section(u':', 1)});
    } else if (thing.name.startsWith(u"conference:")) {
        m_columns->focus(m_conferences);
    } else if (const models::Conversation *const call = m_board.calls().find(thing)) {
        m_conversations->openJourney(call->call);
    }
}

void MainWindow::choose(Theme::Mode mode)
{
    m_theme.setMode(mode);
    emit layoutChanged();
}

void MainWindow::chooseFavourite(const QString &server, const QString &number, bool isFavourite)
{
    QSet<models::RowKey> favourites = m_board.favourites();
    if (isFavourite)
        favourites.insert({server, number});
    else
        favourites.remove({server, number});
    m_board.setFavourites(favourites);
    emit layoutChanged();
}

void MainWindow::findOwn()
{
    for (const live::LinkState &state : m_board.links()) {
        const models::RowKey own{state.server, m_wantedOwn};
        if (m_board.people().find(own)) {
            m_wantedOwn.clear();
            m_board.setOwn(own);
            return;
        }
    }
}

void MainWindow::askWhom(const orders::Order &order)
{
    if (m_board.calls().find({order.server, order.call}))
        m_board.chooseCall({order.server, order.call});
    m_top->field()->askWhom(order);
}

void MainWindow::review()
{
    const bool isEmpty = m_board.people().rowCount() == 0 && m_board.calls().rowCount() == 0;
    const auto blank = isEmpty ? linkBlank(m_board, m_clocks.now()) : std::nullopt;
    if (blank)
        m_blank->say(*blank);
    m_stack->setCurrentWidget(blank ? static_cast<QWidget *>(m_blank) : m_columns);
    reviewBanner();
    m_status->tick();
    m_columns->setWaiting(m_board.queues().waiting());
}

void MainWindow::reviewBanner() { m_banner->review(m_stack->currentWidget() == m_columns); }

void MainWindow::showKeys()
{
    auto *help = new KeyHelp(look(), m_commands, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &KeyHelp::changeWanted, &m_requests, &Requests::settingsRequested);
    help->show();
}

void MainWindow::tick()
{
    for (Pane *pane : std::initializer_list<Pane *>{
             m_people, m_myCall, m_conversations, m_history, m_queues, m_parking, m_conferences}) {
        if (pane->isVisible())
            pane->tick();
    }
    m_top->tick();
    m_status->tickRecording();
    if (m_banner->isVisible())
        reviewBanner();
}

} // namespace ui
