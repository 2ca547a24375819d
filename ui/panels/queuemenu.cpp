// SPDX-License-Identifier: MIT
#include "ui/panels/queuemenu.h"

#include "ui/entermeaning.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    QMenu *menuFor(QWidget *parent)
    {
        auto *menu = new QMenu(parent);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        return menu;
    }

    void addPause(QMenu *menu, const pbx::Queue &queue, const pbx::QueueMember &member,
        Requests &requests, const Look &look)
    {
        const QColor ink = look.tokens().secondInk;
        const auto add = [&](QMenu *where, const QString &label, const QString &reason) {
            QAction *action = where->addAction(label);
            QObject::connect(action, &QAction::triggered, menu, [&requests, queue, member, reason] {
                emit requests.pauseRequested(
                    queue.server, queue.name, member.interface, !member.isPaused, reason);
            });
            return action;
        };
        if (member.isPaused) {
            add(menu, Words::tr("End the break"), {})
                ->setIcon(look.theme.icon(QStringLiteral("resume"), ink));
            return;
        }
        QMenu *reasons = menu->addMenu(look.theme.icon(QStringLiteral("away"), ink),
            Words::tr("Take a break from %1").arg(plainLabel(titled(queue.name))));
        add(reasons, Words::tr("Without a reason"), {});
        for (const QString &reason :
            {Words::tr("Lunch"), Words::tr("Break"), Words::tr("Meeting"), Words::tr("Paperwork")})
            add(reasons, reason, reason);
    }

} // namespace

QMenu *memberMenu(const pbx::Queue &queue, const pbx::QueueMember &member, const Board &board,
    Requests &requests, const Look &look, QWidget *parent)
{
    QMenu *menu = menuFor(parent);
    if (const models::Person *person = board.people().find({queue.server, member.extension})) {
        const EnterMeaning meaning = meaningOf(board, *person);
        QAction *reach
            = menu->addAction(look.theme.icon(QStringLiteral("phone"), look.tokens().secondInk),
                plainLabel(titled(meaning.sentence)));
        reach->setEnabled(meaning.what != EnterMeaning::What::Nothing);
        QObject::connect(reach, &QAction::triggered, menu,
            [meaning, &board, &requests] { carryOut(meaning, board, requests); });
    }
    if (board.can(Ability::Pause)) {
        addPause(menu, queue, member, requests, look);
        for (QAction *action : menu->actions())
            action->setEnabled(action->isEnabled() && board.isUp(queue.server));
    }
    return menu;
}

QMenu *callerMenu(const pbx::Queue &queue, const pbx::QueueCaller &caller, const Board &board,
    Requests &requests, const Look &look, QWidget *parent)
{
    if (!board.can(Ability::TakeCaller))
        return nullptr;
    QMenu *menu = menuFor(parent);
    QAction *take
        = menu->addAction(look.theme.icon(QStringLiteral("pickup"), look.tokens().secondInk),
            Words::tr("Take this caller"));
    take->setEnabled(board.isUp(queue.server) && !board.own().name.isEmpty());
    QObject::connect(take, &QAction::triggered, menu, [&requests, queue, caller] {
        emit requests.takeCallerRequested(queue.server, queue.name, caller);
    });
    return menu;
}

} // namespace ui
