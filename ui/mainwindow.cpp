// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/columns.h"
#include "ui/entermeaning.h"
#include "ui/keyhelp.h"
#include "ui/linkwords.h"
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
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
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
    setWindowTitle(state.isDemo ? tr("Cordboard (demo)") : QStringLiteral("Cordboard"));
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
    } else if (m_board.myCall() && m_board.can(Ability::HangUp)) {
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
    m_columns
        = new Columns(look(), {m_people, m_myCall, m_conversations, m_queues, m_parking}, centre);
    m_blank = new BlankFace(look(), centre);
    m_stack = new QStackedWidget(centre);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_blank);

    m_banner = new QWidget(centre);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setAttribute(Qt::WA_StyledBackground);
    m_bannerText = new QLabel(m_banner);
    m_bannerText->setTextFormat(Qt::PlainText);
    m_bannerText->setWordWrap(true);
    m_bannerButton = new QPushButton(m_banner);
    auto *banner = new QHBoxLayout(m_banner);
    banner->setContentsMargins(16, 6, 12, 6);
    banner->addWidget(m_bannerText, 1);
    banner->addWidget(m_bannerButton);

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
    on("Ctrl+T", [this] { m_myCall->act(CallAction::Kind::Transfer); });
    on("Ctrl+P", [this] { m_myCall->act(CallAction::Kind::Park); });
    on("Ctrl+H", [this] {
        if (!m_myCall->act(CallAction::Kind::Resume))
            m_myCall->act(CallAction::Kind::Hold);
    });
}

void MainWindow::makeCommands()
{
    m_board.directory().setCommands({{QStringLiteral("hangup"), tr("Hang up my call")},
        {QStringLiteral("park"), tr("Park my call")},
        {QStringLiteral("everybody"), tr("Show everybody")},
        {QStringLiteral("free"), tr("Show who is free")},
        {QStringLiteral("busy"), tr("Show who is in a call")},
        {QStringLiteral("light"), tr("Light colours")},
        {QStringLiteral("dark"), tr("Dark colours")},
        {QStringLiteral("system"), tr("Colours as the system has them")},
        {QStringLiteral("keys"), tr("Keys of the keyboard")},
        {QStringLiteral("connection"), tr("Connection to the exchange")},
        {QStringLiteral("settings"), tr("Settings")}});
}

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &label, auto act) {
        connect(menu->addAction(label), &QAction::triggered, this, act);
    };
    QMenu *colours = menu->addMenu(tr("Colours"));
    const auto addMode = [&](const QString &label, Theme::Mode mode) {
        connect(colours->addAction(label), &QAction::triggered, this, [this, mode] {
            m_theme.setMode(mode);
            emit layoutChanged();
        });
    };
    addMode(tr("As the system has them"), Theme::Mode::System);
    addMode(tr("Light"), Theme::Mode::Light);
    addMode(tr("Dark"), Theme::Mode::Dark);
    add(tr("Connection\u2026"), [this] { emit m_requests.connectionRequested(); });
    add(tr("Settings\u2026"), [this] { emit m_requests.settingsRequested(); });
    add(tr("Keys"), [this] { showKeys(); });
    menu->addSeparator();
    add(tr("Quit"), [this] { emit m_requests.quitRequested(); });
    MeButton *me = m_top->me();
    connect(me, &QPushButton::clicked, this, [menu, me] {
        const QPoint corner = me->mapToGlobal(QPoint(me->width(), me->height() + 4));
        menu->popup(corner - QPoint(menu->sizeHint().width(), 0));
    });
}

void MainWindow::connectParts()
{
    CommandField *field = m_top->field();
    connect(field, &CommandField::entered, this, &MainWindow::enter);
    connect(field, &CommandField::targetChanged, m_people, &PeoplePanel::setMarked);
    connect(m_people, &PeoplePanel::hinted, m_status, &StatusLine::showHint);
    connect(m_myCall, &MyCallPanel::transferWanted, field, &CommandField::askForTransfer);
    connect(m_conversations, &ConversationsPanel::transferWanted, this, &MainWindow::transfer);
    connect(m_status, &StatusLine::keysWanted, this, &MainWindow::showKeys);
    const auto help = [this] { helpWithLink(m_board, m_requests); };
    connect(m_blank, &BlankFace::pressed, this, help);
    connect(m_bannerButton, &QPushButton::clicked, this, help);
    connect(&m_requests, &Requests::ownExtensionChosen, this, &MainWindow::chooseOwn);
    connect(&m_requests, &Requests::favouriteChosen, this, &MainWindow::chooseFavourite);
    connect(&m_theme, &Theme::changed, this, &MainWindow::reviewBanner);
    connect(m_columns, &Columns::formChanged, this, &MainWindow::layoutChanged);
}

void MainWindow::enter(const EnterMeaning &meaning)
{
    if (meaning.what == EnterMeaning::What::Command)
        run(meaning.command);
    else
        carryOut(meaning, m_board, m_requests);
}

void MainWindow::run(const QString &command)
{
    using Show = models::PeopleFilter::Show;
    const QHash<QString, std::function<void()>> commands{
        {QStringLiteral("hangup"), [this] { m_myCall->act(CallAction::Kind::HangUp); }},
        {QStringLiteral("park"), [this] { m_myCall->act(CallAction::Kind::Park); }},
        {QStringLiteral("everybody"), [this] { m_people->showOnly(Show::All); }},
        {QStringLiteral("free"), [this] { m_people->showOnly(Show::Free); }},
        {QStringLiteral("busy"), [this] { m_people->showOnly(Show::InCalls); }},
        {QStringLiteral("light"), [this] { m_theme.setMode(Theme::Mode::Light); }},
        {QStringLiteral("dark"), [this] { m_theme.setMode(Theme::Mode::Dark); }},
        {QStringLiteral("system"), [this] { m_theme.setMode(Theme::Mode::System); }},
        {QStringLiteral("keys"), [this] { showKeys(); }},
        {QStringLiteral("connection"), [this] { emit m_requests.connectionRequested(); }},
        {QStringLiteral("settings"), [this] { emit m_requests.settingsRequested(); }}};
    if (const auto act = commands.value(command))
        act();
}

void MainWindow::chooseOwn(const QString &server, const QString &number)
{
    setOwnExtension(number, server);
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

void MainWindow::transfer(const pbx::Call &call)
{
    m_board.chooseCall({call.server, call.id});
    m_top->field()->askForTransfer();
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

void MainWindow::reviewBanner()
{
    const live::LinkState *link = m_board.worstLink();
    const bool isShown = link && !link->isUp() && m_stack->currentWidget() == m_columns;
    m_banner->setVisible(isShown);
    if (!isShown)
        return;
    const LinkWords words = linkWords(*link, m_clocks.now());
    m_bannerText->setText(words.sentence + QLatin1Char(' ') + words.meaning);
    const auto blank = linkBlank(m_board, m_clocks.now());
    m_bannerButton->setText(blank ? blank->button : QString());
    m_bannerButton->setVisible(blank && !blank->button.isEmpty());
    const bool isBad = words.tone == LinkWords::Tone::Bad;
    const Tint &tint = isBad ? m_theme.tokens().quiet : m_theme.tokens().ringing;
    m_banner->setStyleSheet(QStringLiteral("#banner { background: %1; } QLabel { color: %2; }")
                                .arg(tint.fill.name(), tint.ink.name()));
}

void MainWindow::showKeys()
{
    auto *help = new KeyHelp(look(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void MainWindow::tick()
{
    for (Pane *pane :
        std::initializer_list<Pane *>{m_people, m_myCall, m_conversations, m_queues, m_parking}) {
        if (pane->isVisible())
            pane->tick();
    }
    m_top->tick();
    if (m_banner->isVisible())
        reviewBanner();
}

} // namespace ui
