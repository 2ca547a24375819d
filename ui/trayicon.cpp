// SPDX-License-Identifier: MIT
#include "ui/trayicon.h"

#include "ui/board.h"
#include "ui/linkwords.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QPainter>

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
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                emit panelWanted();
        });
    connect(&look.theme, &Theme::changed, this, &TrayIcon::review);
    review();
    m_icon.show();
}

void TrayIcon::setLink(const live::LinkState &state)
{
    m_links.insert(state.server, state);
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

void TrayIcon::review()
{
    m_menu.clear();
    for (const pbx::Call &call : std::as_const(m_calls))
        addCall(call);
    connect(
        m_menu.addAction(tr("Show the panel")), &QAction::triggered, this, &TrayIcon::panelWanted);
    if (m_missed > 0) {
        connect(m_menu.addAction(tr("Missed calls: %1").arg(m_missed)), &QAction::triggered,
            &m_requests, &Requests::missedCallsRequested);
    }
    m_menu.addSeparator();
    connect(
        m_menu.addAction(tr("Quit")), &QAction::triggered, &m_requests, &Requests::quitRequested);

    QStringList lines{QStringLiteral("Cordboard")};
    for (const live::LinkState &state : std::as_const(m_links))
        lines += linkWords(state, m_look.now()).sentence;
    if (m_missed > 0)
        lines += tr("Missed calls: %1").arg(m_missed);
    m_icon.setToolTip(plainToolTip(lines.join(QLatin1Char('\n'))));
    m_icon.setIcon(icon());
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
    QPixmap pixmap = Theme::appIcon().pixmap(QSize(64, 64));
    const bool isUp = std::all_of(
        m_links.begin(), m_links.end(), [](const live::LinkState &state) { return state.isUp(); });
    const bool rings = !m_calls.isEmpty();
    if (!isUp || rings || m_missed > 0) {
        const Tokens &tokens = m_look.tokens();
        const double side = pixmap.width();
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.card, side / 16));
        painter.setBrush(rings ? tokens.ringing.ink : !isUp ? tokens.absent.ink : tokens.quiet.ink);
        painter.drawEllipse(QRectF(side * 0.54, side * 0.54, side * 0.42, side * 0.42));
    }
    return QIcon(pixmap);
}

} // namespace ui
