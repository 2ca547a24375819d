// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/callactions.h"
#include "ui/look.h"

#include <QMenu>

namespace ui {

class Requests;

/// A menu of what can be ordered, for the moment it is open. What cannot be done is grey and says
/// why in its tooltip.
class OrderMenu : public QMenu
{
    Q_OBJECT

public:
    /// Deletes itself when it has closed.
    OrderMenu(const Look &look, const Board &board, Requests &requests, QWidget *parent);

    /// A line that orders something. `whyNot` is a reason beside those the exchange has.
    QAction *addOrder(const QString &label, const char *icon, const orders::Order &order,
        const QString &whyNot = {});
    /// A line that first has it asked whom the order is for.
    QAction *addQuestion(const QString &label, const char *icon, const orders::Order &order,
        const QString &whyNot = {});
    QAction *addCallAction(const CallAction &action);
    /// A line that does something in the window.
    QAction *addLine(const QString &label, const char *icon);
    /// A menu in the menu.
    OrderMenu *addPart(const QString &label, const char *icon = nullptr);

    const Board &board() const { return m_board; }
    Requests &requests() { return m_requests; }

private:
    QAction *line(const QString &label, const QString &icon, const QString &whyNot);

    Look m_look;
    const Board &m_board;
    Requests &m_requests;
};

} // namespace ui
