// SPDX-License-Identifier: MIT
#include "ui/panels/peoplemenu.h"

#include "ui/entermeaning.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

    using What = EnterMeaning::What;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Menu)
    };

    QMenu *menuFor(QWidget *parent)
    {
        auto *menu = new QMenu(parent);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        return menu;
    }

    void addReach(QMenu *menu, const models::Person &person, const Board &board, Requests &requests,
        const Look &look)
    {
        const QColor ink = look.tokens().secondInk;
        const auto add = [&](const EnterMeaning &meaning, const char *icon) {
            QAction *action = menu->addAction(
                look.theme.icon(QLatin1String(icon), ink), plainLabel(titled(meaning.sentence)));
            action->setEnabled(meaning.what != What::Nothing);
            QObject::connect(action, &QAction::triggered, menu,
                [meaning, &board, &requests] { carryOut(meaning, board, requests); });
        };
        const EnterMeaning first = meaningOf(board, person);
        const EnterMeaning dial = meaningOf(board, person, true);
        add(first,
            first.what == What::Transfer     ? "transfer"
                : first.what == What::PickUp ? "pickup"
                                             : "phone");
        if (dial.what != first.what)
            add(dial, "phone");
    }

} // namespace

QMenu *peopleMenu(const models::Person &person, const Board &board, Requests &requests,
    const Look &look, QWidget *parent)
{
    const QString server = person.extension.server;
    const QString number = person.extension.number;
    QMenu *menu = menuFor(parent);
    addReach(menu, person, board, requests, look);
    menu->addSeparator();
    const bool isFavourite = person.isFavourite;
    QAction *favourite
        = menu->addAction(look.theme.icon(QStringLiteral("star"), look.tokens().secondInk),
            isFavourite ? Words::tr("Remove from favourites") : Words::tr("Add to favourites"));
    QObject::connect(favourite, &QAction::triggered, menu,
        [=, &requests] { emit requests.favouriteChosen(server, number, !isFavourite); });
    if (models::RowKey{server, number} != board.own()) {
        QAction *own = menu->addAction(Words::tr("This is my phone"));
        QObject::connect(own, &QAction::triggered, menu,
            [=, &requests] { emit requests.ownExtensionChosen(server, number); });
    }
    return menu;
}

QMenu *callMenu(const models::Conversation &conversation, const Board &board, Requests &requests,
    const Look &look, QWidget *parent, const std::function<void()> &transfer)
{
    QMenu *menu = menuFor(parent);
    const pbx::Call call = conversation.call;
    for (const CallAction &offered :
        callActions(conversation, board.own().name, board.abilities())) {
        if (offered.kind == CallAction::Kind::HangUp && !menu->isEmpty())
            menu->addSeparator();
        QAction *action = menu->addAction(
            look.theme.icon(offered.icon, look.tokens().secondInk), offered.label);
        action->setEnabled(offered.isEnabled);
        const auto kind = offered.kind;
        QObject::connect(action, &QAction::triggered, menu, [=, &requests] {
            if (kind == CallAction::Kind::Transfer)
                transfer();
            else
                ask(requests, kind, call);
        });
    }
    return menu;
}

} // namespace ui
