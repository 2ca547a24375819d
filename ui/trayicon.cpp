// SPDX-License-Identifier: MIT
#include "ui/trayicon.h"

#include "ui/board.h"
#include "ui/linkwords.h"
#include "ui/menus/profilemenu.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QPainter>
#include <QSystemTrayIcon>

#include <algorithm>

namespace ui {

namespace {

    auto sameCall(const pbx::Call &known)
    {
        return [server = known.server, id = known.id](
                   const pbx::Call &call) { return call.server == server && call.id == id; };
    }

} // namespace

TrayIcon::TrayIcon(const Look &look, const Board &board, Requests &requests, QObject *parent)
    : QObject(parent), m_look(look), m_board(board), m_requests(requests)
{
    connect(&look.theme, &Theme::changed, this, &TrayIcon::review);
    connect(&board, &Board::ownChanged, this, &TrayIcon::review);
    connect(&board.freeWatch(), &FreeWatch::watchedChanged, this, &TrayIcon::review,
        Qt::QueuedConnection);
    connect(&board, &Board::profilesChanged, this, &TrayIcon::review);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    // Later: what was chosen in it is still to be told.
    connect(
        &m_menu, &QMenu::aboutToHide, this,
        [this] {
            if (m_isMenuOld)
                fillMenu();
        },
        Qt::QueuedConnection);
    review();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::place()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                emit panelWanted();
        });
    review();
    m_icon->show();
}

bool TrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setLink(const live::LinkState &state)
{
    const auto known = m_links.constFind(state.server);
    const auto said = [this](const live::LinkState &one) { return linkWords(one, m_look.now()); };
    const bool isSame = known != m_links.constEnd() && known->isUp() == state.isUp()
        && said(*known).sentence == said(state).sentence;
    m_links.insert(state.server, state);
    if (!isSame) // it tells of each ping too
        review();
}

void TrayIcon::forget(const QString &server)
{
    m_links.remove(server);
    review();
}

void TrayIcon::setMissedCalls(int count)
{
    m_missed = count;
    review();
}

void TrayIcon::raise(const pbx::Call &call)
{
    withdraw(call);
    m_calls.append(call);
    review();
}

void TrayIcon::update(const pbx::Call &call)
{
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), sameCall(call));
    if (found == m_calls.end())
        return;
    *found = call;
    review();
}

void TrayIcon::withdraw(const pbx::Call &call)
{
    if (m_calls.removeIf(sameCall(call)) > 0)
        review();
}

/// Nothing moves under the pointer: while it is open it stays as it is.
void TrayIcon::fillMenu()
{
    m_isMenuOld = m_menu.isVisible();
    if (m_isMenuOld)
        return;
    for (QMenu *const part : m_menu.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        part->deleteLater(); // of which clear() knows nothing; one of them may be asking for this
    m_menu.clear();
    for (const pbx::Call &call : std::as_const(m_calls))
        addCall(call);
    connect(
        m_menu.addAction(tr("Show the panel")), &QAction::triggered, this, &TrayIcon::panelWanted);
    if (m_missed > 0) {
        connect(m_menu.addAction(tr("Missed calls: %1").arg(m_missed)), &QAction::triggered,
            &m_requests, &Requests::missedCallsRequested);
    }
    addQuiet();
    addWatched();
    addProfileMenu();
    m_menu.addSeparator();
    connect(
        m_menu.addAction(tr("Quit")), &QAction::triggered, &m_requests, &Requests::quitRequested);
}

void TrayIcon::review()
{
    fillMenu();
    QStringList lines{QStringLiteral("Cordboard")};
    for (const live::LinkState &state : std::as_const(m_links))
        lines += linkWords(state, m_look.now()).sentence;
    if (m_missed > 0)
        lines += tr("Missed calls: %1").arg(m_missed);
    m_toolTip = plainToolTip(lines.join(QLatin1Char('\n')));
    if (!m_icon)
        return;
    m_icon->setToolTip(m_toolTip);
    m_icon->setIcon(icon());
}

/// Whether my phone rings, as it is when the menu opens.
void TrayIcon::addQuiet()
{
    const models::Person *const me = m_board.me();
    if (!me)
        return;
    const QString server = m_board.own().server;
    QAction *const quiet = m_menu.addAction(tr("Do not disturb"));
    quiet->setCheckable(true);
    quiet->setChecked(me->extension.doNotDisturb.value_or(false));
    quiet->setEnabled(m_board.whyNot(server, orders::Verb::DoNotDisturb).isEmpty());
    connect(quiet, &QAction::triggered, this, [this, server](bool isOn) {
        emit m_requests.ordered({.verb = orders::Verb::DoNotDisturb,
            .server = server,
            .extension = m_board.own().name,
            .isOn = isOn});
    });
}

/// Whom I want to be told of; choosing it once more ends that.
void TrayIcon::addWatched()
{
    for (const models::RowKey &key : m_board.freeWatch().watched()) {
        const models::Person *const person = m_board.people().find(key);
        QAction *const line = m_menu.addAction(
            plainLabel(tr("Tell me when %1 is free").arg(person ? person->title() : key.name)));
        line->setCheckable(true);
        line->setChecked(true);
        connect(line, &QAction::triggered, this,
            [this, key] { emit m_requests.freeWatchChosen(key.server, key.name, false); });
    }
}

/// Only where there is something to choose.
void TrayIcon::addProfileMenu()
{
    if (!nextProfile(m_board).isEmpty())
        addProfiles(*m_menu.addMenu(tr("Profile")), m_board, m_requests);
}

void TrayIcon::addCall(const pbx::Call &call)
{
    const QString title = call.caller.title();
    m_menu
        .addAction(
            plainLabel(title.isEmpty() ? tr("Unknown number rings") : tr("%1 rings").arg(title)))
        ->setEnabled(false);
    for (const CallAction &action : ringingActions(call, m_board)) {
        QAction *const line = m_menu.addAction(action.label);
        line->setEnabled(action.isEnabled());
        connect(line, &QAction::triggered, this, [this, action] { carryOut(action, m_requests); });
    }
    connect(m_menu.addAction(tr("Not now")), &QAction::triggered, this, [this, call] {
        withdraw(call);
        emit dismissed(call);
    });
    m_menu.addSeparator();
}

QIcon TrayIcon::icon() const
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) { // each sharp, as trays have them
        QPixmap pixmap = Theme::appIcon().pixmap(QSize(side, side), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_missed > 0)
            paintBadge(painter, pixmap.width());
        else
            paintSign(painter, pixmap.width());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

/// A dot where it is not connected.
void TrayIcon::paintSign(QPainter &painter, qreal side) const
{
    const bool isUp = std::all_of(
        m_links.begin(), m_links.end(), [](const live::LinkState &state) { return state.isUp(); });
    if (!m_links.isEmpty() && isUp)
        return;
    painter.setPen(QPen(m_look.tokens().card, side / 16));
    painter.setBrush(m_look.tokens().absent.ink);
    painter.drawEllipse(QRectF(side * 0.54, side * 0.54, side * 0.42, side * 0.42));
}

/// How many calls were missed.
void TrayIcon::paintBadge(QPainter &painter, qreal side) const
{
    const qreal size = side * 0.62;
    const QRectF badge(side - size, side - size, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.tokens().quiet.ink);
    painter.drawEllipse(badge);
    QFont font = m_look.theme.font(Theme::Text::Strong);
    font.setBold(true);
    font.setPixelSize(std::max(1, qRound(size * (m_missed > 9 ? 0.62 : 0.84))));
    painter.setFont(font);
    painter.setPen(m_look.tokens().accentText);
    painter.drawText(
        badge, Qt::AlignCenter, m_missed > 9 ? QStringLiteral("9+") : QString::number(m_missed));
}

} // namespace ui
