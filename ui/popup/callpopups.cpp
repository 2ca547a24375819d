// SPDX-License-Identifier: MIT
#include "ui/popup/callpopups.h"

#include "ui/board.h"
#include "ui/popup/callpopup.h"
#include "ui/popup/popupplace.h"
#include "ui/requests.h"

#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

    constexpr int gap = 12;
    constexpr std::chrono::seconds goodbyeTime{5};
    constexpr std::size_t mostLeaving = 8;

    auto isAbout(const QString &server, const QString &id)
    {
        return [server, id](const auto &popup) {
            return popup->call().id == id && popup->call().server == server;
        };
    }

} // namespace

CallPopups::CallPopups(
    const Look &look, Theme &theme, const Board &board, Requests &requests, QObject *parent)
    : QObject(parent), m_look(look), m_theme(theme), m_board(board), m_requests(requests)
{
}

CallPopups::~CallPopups() = default;

void CallPopups::setLook(const desk::PopupLook &look, const QWidget *panel)
{
    m_placing = look;
    m_panel = panel;
    stack();
}

CallPopup *CallPopups::find(const QString &server, const QString &id) const
{
    const auto found = std::ranges::find_if(m_popups, isAbout(server, id));
    return found == m_popups.end() ? nullptr : found->get();
}

void CallPopups::raise(const pbx::Call &call)
{
    retire(take(m_leaving, call));
    CallPopup *const known = find(call.server, call.id);
    show(known ? *known : add(), call);
    stack();
}

CallPopup &CallPopups::add()
{
    auto popup = std::make_unique<CallPopup>(m_look);
    m_theme.dress(*popup);
    connect(popup.get(), &CallPopup::pressed, this, [this](const CallAction &action) {
        carryOut(action, m_requests);
        if (action.asksWhom)
            emit panelWanted();
    });
    connect(popup.get(), &CallPopup::pageWanted, this, &CallPopups::pageWanted);
    connect(popup.get(), &CallPopup::contactWanted, this, [this](const pbx::Call &call) {
        emit m_requests.contactWanted(call.caller.callerId.number, call.caller.callerId.name);
    });
    connect(popup.get(), &CallPopup::dismissed, this, [this](const pbx::Call &unwanted) {
        const pbx::Call kept = unwanted; // the pop-up that holds it goes
        close(kept);
        emit dismissed(kept);
    });
    m_popups.push_back(std::move(popup));
    return *m_popups.back();
}

void CallPopups::update(const pbx::Call &call)
{
    CallPopup *popup = find(call.server, call.id);
    if (!popup || popup->call() == call)
        return;
    show(*popup, call);
    stack();
}

void CallPopups::setLines(const QString &server, const QString &id, const CallerLines &lines)
{
    if (CallPopup *popup = find(server, id)) {
        popup->setLines(lines);
        stack();
    }
}

void CallPopups::show(CallPopup &popup, const pbx::Call &call)
{
    CallPopup::Offer offer{.pages = m_pages};
    if (call.ringsAt(m_board.own().name))
        offer.actions = ringingActions(call, m_board) + sendingActions(call, m_board);
    popup.show(call, m_board.own().name, offer);
}

/// It is hidden only when nobody has said how it ended: the window that says so is the same.
void CallPopups::withdraw(const pbx::Call &call)
{
    Popup popup = take(m_popups, call);
    if (!popup)
        return;
    QTimer::singleShot(0, popup.get(), [this, leaving = popup.get()] {
        if (std::ranges::find(m_leaving, leaving, &Popup::get) != m_leaving.end()
            && !leaving->isOver()) {
            leaving->hide();
            stack();
        }
    });
    m_leaving.push_back(std::move(popup));
    if (m_leaving.size() > mostLeaving) {
        retire(std::move(m_leaving.front()));
        m_leaving.erase(m_leaving.begin());
    }
}

void CallPopups::settle(const pbx::Call &call, desk::Outcome outcome)
{
    Popup popup = take(m_leaving, call);
    if (!popup)
        return;
    if (outcome != desk::Outcome::AnsweredElsewhere || call.targets.isEmpty()) {
        retire(std::move(popup));
        return stack();
    }
    const QString who = call.targets.constFirst().title();
    popup->sayEnd(who.isEmpty() ? tr("Answered elsewhere") : tr("Answered by %1").arg(who));
    QTimer::singleShot(goodbyeTime, popup.get(), [this, call] {
        retire(take(m_leaving, call));
        stack();
    });
    m_leaving.push_back(std::move(popup));
    stack();
}

void CallPopups::close(const pbx::Call &call)
{
    retire(take(m_popups, call));
    retire(take(m_leaving, call));
    stack();
}

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

CallPopups::Popup CallPopups::take(std::vector<Popup> &popups, const pbx::Call &call)
{
    const auto found = std::ranges::find_if(popups, isAbout(call.server, call.id));
    if (found == popups.end())
        return {};
    Popup popup = std::move(*found);
    popups.erase(found);
    return popup;
}

/// It may be its own button, or its own timer, that ends it.
void CallPopups::retire(Popup popup)
{
    if (!popup)
        return;
    popup->hide();
    popup.release()->deleteLater();
}

void CallPopups::stack()
{
    const QScreen *screen = screenFor(m_placing, m_panel);
    if (!screen)
        return;
    QList<QWidget *> windows;
    for (const auto *popups : {&m_popups, &m_leaving}) {
        for (const Popup &popup : *popups) {
            if (popup->isVisible())
                windows.append(popup.get());
        }
    }
    if (m_crowd)
        windows.append(m_crowd.get());
    QList<QSize> sizes;
    for (const QWidget *window : std::as_const(windows))
        sizes.append(window->size());
    const auto places = stacked(screen->availableGeometry(), m_placing.corner, sizes, gap);
    for (qsizetype i = 0; i < windows.size(); ++i)
        windows[i]->move(places[i]);
}

} // namespace ui
