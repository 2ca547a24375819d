// SPDX-License-Identifier: MIT
#include "ui/popup/callpopups.h"

#include "ui/board.h"
#include "ui/popup/callpopup.h"
#include "ui/requests.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace ui {

namespace {

    constexpr int gap = 12;

} // namespace

CallPopups::CallPopups(
    const Look &look, Theme &theme, const Board &board, Requests &requests, QObject *parent)
    : QObject(parent), m_look(look), m_theme(theme), m_board(board), m_requests(requests)
{
}

CallPopups::~CallPopups() = default;

CallPopup *CallPopups::find(const QString &server, const QString &id) const
{
    const auto found = std::find_if(m_popups.begin(), m_popups.end(), [&](const auto &popup) {
        return popup->call().id == id && popup->call().server == server;
    });
    return found == m_popups.end() ? nullptr : found->get();
}

void CallPopups::raise(const pbx::Call &call)
{
    if (!find(call.server, call.id)) {
        auto popup = std::make_unique<CallPopup>(m_look);
        m_theme.dress(*popup);
        connect(popup.get(), &CallPopup::pressed, this,
            [this](const CallAction &action) { carryOut(action, m_requests); });
        connect(popup.get(), &CallPopup::dismissed, this, [this](const pbx::Call &unwanted) {
            const pbx::Call kept = unwanted; // the pop-up that holds it goes
            close(kept);
            emit dismissed(kept);
        });
        show(*popup, call);
        m_popups.push_back(std::move(popup));
    } else {
        update(call);
    }
    stack();
}

void CallPopups::update(const pbx::Call &call)
{
    CallPopup *popup = find(call.server, call.id);
    if (!popup || popup->call() == call)
        return;
    show(*popup, call);
    stack();
}

void CallPopups::show(CallPopup &popup, const pbx::Call &call)
{
    popup.show(call, m_board.own().name, ringingActions(call, m_board));
}

void CallPopups::withdraw(const pbx::Call &call) { close(call); }

void CallPopups::setCrowd(int count)
{
    if (count == 0) {
        m_crowd.reset();
        return;
    }
    if (!m_crowd) {
        m_crowd = std::make_unique<QLabel>(nullptr, quietWindow);
        m_crowd->setAttribute(Qt::WA_ShowWithoutActivating);
        m_crowd->setProperty("part", QStringLiteral("crowd"));
        m_theme.dress(*m_crowd);
    }
    m_crowd->setText(tr("%1 more ring for you").arg(count));
    m_crowd->adjustSize();
    m_crowd->show();
    stack();
}

void CallPopups::close(const pbx::Call &call)
{
    const auto found = std::find_if(m_popups.begin(), m_popups.end(), [&](const auto &popup) {
        return popup->call().id == call.id && popup->call().server == call.server;
    });
    if (found == m_popups.end())
        return;
    CallPopup *popup = found->release(); // it may be its own button that closes it
    m_popups.erase(found);
    popup->hide();
    popup->deleteLater();
    stack();
}

void CallPopups::stack()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QRect area = screen->availableGeometry();
    int bottom = area.bottom() - gap;
    for (const auto &popup : m_popups) {
        popup->move(area.right() - gap - popup->width(), bottom - popup->height());
        bottom -= popup->height() + gap;
    }
    if (m_crowd)
        m_crowd->move(area.right() - gap - m_crowd->width(), bottom - m_crowd->height());
}

} // namespace ui
