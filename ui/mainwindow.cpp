// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/columns.h"
#include "ui/entermeaning.h"
#include "ui/keyhelp.h"
#include "ui/linkbanner.h"
#include "ui/mainmenu.h"
#include "ui/panels/conferencespanel.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/linkblank.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"
#include "ui/topbar/mebutton.h"
#include "ui/topbar/topbar.h"

#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

    constexpr int escapeMs = 800; // between the two presses that hang up
    constexpr int layoutVersion = 1;

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Cordboard"));
    setWindowIcon(Theme::appIcon());
    makeParts();
    makeKeys();
    makeCommands();
    makeMenu();
    connectParts();
    m_theme.dress(*this);
    resize(m_theme.px(1440), m_theme.px(900));
    setMinimumSize(m_theme.px(420), m_theme.px(420));
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MainWindow::tick);
    m_second.start();
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

void MainWindow::setContacts(const QList<models::DirectoryModel::Contact> &contacts)
{
    m_board.directory().setContacts(contacts);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << layoutVersion << saveGeometry() << m_columns->saveState() << m_people->areLines()
        << int(m_theme.mode());
    return layout;
}

void MainWindow::restoreLayout(const QByteArray &layout)
{
    QDataStream in(layout);
    int version = 0;
    QByteArray geometry;
    QByteArray columns;
    bool lines = false;
    int mode = 0;
    in >> version >> geometry >> columns >> lines >> mode;
    if (in.status() != QDataStream::Ok || version != layoutVersion)
        return;
    restoreGeometry(geometry);
    m_columns->restoreState(columns);
    m_people->setLines(lines);
    m_theme.setMode(Theme::Mode(std::clamp(mode, 0, 2)));
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
}

void MainWindow::showRecording(const live::RecordingState &state)
{
    m_status->showRecording(state);
    m_menu->showRecording(state);
}

void MainWindow::setMissedCalls(int count) { m_top->setMissedCalls(count); }

void MainWindow::present()
{
    showNormal();
    raise();
    activateWindow();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    const bool isSecond = m_escape.isValid() && m_escape.elapsed() < escapeMs;
    m_escape.invalidate();
    if (isSecond) {
        m_myCall->act(CallAction::Kind::HangUp);
    } else if (m_board.myCall()) {
        m_escape.start();
        m_status->showHint({});
        m_status->showResult(tr("Esc once more hangs up"), true);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_top->setRoom(width());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!m_wasShown)
        m_top->field()->setFocus();
    m_wasShown = true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        if (isMinimized())
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
    m_queues = new QueuesPanel(look(), m_board, m_requests, centre);
    m_parking = new ParkingPanel(look(), m_board, m_requests, centre);
    m_conferences = new ConferencesPanel(look(), m_board, m_requests, centre);
    m_columns = new Columns(
        look(), {m_people, m_myCall, m_conversations, m_queues, m_parking, m_conferences}, centre);
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
}

void MainWindow::makeKeys()
{
    const auto on = [this](const char *keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on("Ctrl+K", [this] { m_top->field()->setFocus(Qt::ShortcutFocusReason); });
    on("F1", [this] { showKeys(); });
    on("F2", [this] { m_myCall->act(CallAction::Kind::Answer); });
    on("F3", [this] { m_columns->focus(m_myCall); });
    on("F4", [this] { m_columns->focus(m_people); });
    on("F5", [this] { m_columns->focus(m_conversations); });
    on("F6", [this] { m_columns->focus(m_queues); });
    on("F7", [this] { m_columns->focus(m_parking); });
    on("F8", [this] { m_columns->focus(m_conferences); });
    const auto firstOf = [this](std::initializer_list<CallAction::Kind> kinds) {
        for (const CallAction::Kind kind : kinds) {
            if (m_myCall->act(kind))
                return;
        }
    };
    using Kind = CallAction::Kind;
    on("Ctrl+T", [=] { firstOf({Kind::Complete, Kind::Transfer}); });
    on("Ctrl+Shift+T", [=] { firstOf({Kind::Consult}); });
    on("Ctrl+B", [=] { firstOf({Kind::Cancel}); });
    on("Ctrl+R", [=] { firstOf({Kind::Record, Kind::StopRecord}); });
    on("Ctrl+D", [=] { firstOf({Kind::Digits}); });
    on("Ctrl+M", [this] { m_myCall->openMenu(); });
    on("Ctrl+P", [this] { m_myCall->act(CallAction::Kind::Park); });
    on("Ctrl+H", [=] { firstOf({Kind::Swap, Kind::Resume, Kind::Hold}); });
}

QList<MainWindow::Command> MainWindow::commands()
{
    using Show = models::PeopleFilter::Show;
    using Mode = Theme::Mode;
    const auto act
        = [this](CallAction::Kind kind) { return [this, kind] { m_myCall->act(kind); }; };
    const auto show = [this](Show who) { return [this, who] { m_people->showOnly(who); }; };
    const auto colour = [this](Mode mode) { return [this, mode] { choose(mode); }; };
    return {{QStringLiteral("hangup"), tr("Hang up my call"), act(CallAction::Kind::HangUp)},
        {QStringLiteral("park"), tr("Park my call"), act(CallAction::Kind::Park)},
        {QStringLiteral("everybody"), tr("Show everybody"), show(Show::All)},
        {QStringLiteral("free"), tr("Show who is free"), show(Show::Free)},
        {QStringLiteral("busy"), tr("Show who is in a call"), show(Show::InCalls)},
        {QStringLiteral("light"), tr("Light colours"), colour(Mode::Light)},
        {QStringLiteral("dark"), tr("Dark colours"), colour(Mode::Dark)},
        {QStringLiteral("system"), tr("Colours as the system has them"), colour(Mode::System)},
        {QStringLiteral("keys"), tr("Keys of the keyboard"), [this] { showKeys(); }},
        {QStringLiteral("connection"), tr("Connection to the exchange"),
            [this] { emit m_requests.connectionRequested(); }},
        {QStringLiteral("settings"), tr("Settings"),
            [this] { emit m_requests.settingsRequested(); }},
        {QStringLiteral("record"), tr("Record for support"),
            [this] { emit m_requests.recordingRequested(); }},
        {QStringLiteral("stop"), tr("Stop recording"),
            [this] { emit m_requests.recordingEndRequested(); }},
        {QStringLiteral("replay"), tr("Replay a recording"),
            [this] { emit m_requests.replayRequested(); }}};
}

void MainWindow::makeCommands()
{
    QList<models::DirectoryModel::Command> offered;
    for (const Command &command : commands())
        offered.append({command.id, command.title});
    m_board.directory().setCommands(offered);
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
    connect(field, &CommandField::targetChanged, m_people, &PeoplePanel::setMarked);
    connect(m_people, &PeoplePanel::hinted, m_status, &StatusLine::showHint);
    connect(m_queues, &QueuesPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_parking, &ParkingPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_conferences, &ConferencesPanel::hinted, m_status, &StatusLine::showHint);
    connect(m_conferences, &ConferencesPanel::emptyChanged, this,
        [this] { m_columns->setConferring(!m_conferences->isEmpty()); });
    connect(&m_requests, &Requests::targetWanted, this, &MainWindow::askWhom);
    connect(m_status, &StatusLine::keysWanted, this, &MainWindow::showKeys);
    connect(
        m_status, &StatusLine::recordingEndWanted, &m_requests, &Requests::recordingEndRequested);
    const auto help = [this] { helpWithLink(m_board, m_requests); };
    connect(m_blank, &BlankFace::pressed, this, help);
    connect(m_banner, &LinkBanner::pressed, this, help);
    connect(&m_requests, &Requests::ownExtensionChosen, this,
        [this](const QString &server, const QString &number) { setOwnExtension(number, server); });
    connect(&m_requests, &Requests::favouriteChosen, this, &MainWindow::chooseFavourite);
    connect(&m_theme, &Theme::changed, this, &MainWindow::reviewBanner);
    connect(m_columns, &Columns::formChanged, this, &MainWindow::layoutChanged);
}

void MainWindow::enter(const EnterMeaning &meaning)
{
    if (meaning.what == EnterMeaning::What::Command)
        run(meaning.command);
    else
        carryOut(meaning, m_requests);
}

void MainWindow::run(const QString &id)
{
    for (const Command &command : commands()) {
        if (command.id == id)
            command.run();
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
    auto *help = new KeyHelp(look(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void MainWindow::tick()
{
    for (Pane *pane : std::initializer_list<Pane *>{
             m_people, m_myCall, m_conversations, m_queues, m_parking, m_conferences}) {
        if (pane->isVisible())
            pane->tick();
    }
    m_top->tick();
    m_status->tickRecording();
    if (m_banner->isVisible())
        reviewBanner();
}

} // namespace ui
