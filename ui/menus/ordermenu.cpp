// SPDX-License-Identifier: MIT
#include "ui/menus/ordermenu.h"

#include "ui/requests.h"
#include "ui/words.h"

namespace ui {

OrderMenu::OrderMenu(const Look &look, const Board &board, Requests &requests, QWidget *parent)
    : QMenu(parent), m_look(look), m_board(board), m_requests(requests)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
}

QAction *OrderMenu::addOrder(
    const QString &label, const char *icon, const orders::Order &order, const QString &whyNot)
{
    const QString why = whyNot.isEmpty() ? m_board.whyNot(order) : whyNot;
    QAction *const action = line(label, QLatin1String(icon), why);
    connect(action, &QAction::triggered, &m_requests,
        [&requests = m_requests, order] { emit requests.ordered(order); });
    return action;
}

QAction *OrderMenu::addQuestion(
    const QString &label, const char *icon, const orders::Order &order, const QString &whyNot)
{
    const QString why = whyNot.isEmpty() ? m_board.whyNot(order) : whyNot;
    QAction *const action = line(label, QLatin1String(icon), why);
    connect(action, &QAction::triggered, &m_requests,
        [&requests = m_requests, order] { emit requests.targetWanted(order); });
    return action;
}

QAction *OrderMenu::addCallAction(const CallAction &offered)
{
    QAction *const action = line(offered.label, offered.icon, offered.whyNot);
    connect(action, &QAction::triggered, &m_requests,
        [&requests = m_requests, offered] { carryOut(offered, requests); });
    return action;
}

QAction *OrderMenu::addLine(const QString &label, const char *icon)
{
    return line(label, QLatin1String(icon), {});
}

OrderMenu *OrderMenu::addPart(const QString &label, const char *icon)
{
    auto *const part = new OrderMenu(m_look, m_board, m_requests, this);
    part->setAttribute(Qt::WA_DeleteOnClose, false);
    part->setTitle(plainLabel(label));
    if (icon)
        part->setIcon(m_look.theme.icon(QLatin1String(icon), m_look.tokens().secondInk));
    addMenu(part);
    return part;
}

QAction *OrderMenu::line(const QString &label, const QString &icon, const QString &whyNot)
{
    QAction *const action = addAction(plainLabel(label));
    if (!icon.isEmpty())
        action->setIcon(m_look.theme.icon(icon, m_look.tokens().secondInk));
    action->setEnabled(whyNot.isEmpty());
    action->setToolTip(plainToolTip(whyNot));
    return action;
}

} // namespace ui
