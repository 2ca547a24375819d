// SPDX-License-Identifier: MIT
#include "ui/menus/profilemenu.h"

#include "ui/board.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QActionGroup>
#include <QMenu>

namespace ui {

void addProfiles(QMenu &menu, const Board &board, Requests &requests)
{
    const ProfileList &profiles = board.profiles();
    qDeleteAll(
        menu.findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly)); // of last time
    auto *const group = new QActionGroup(&menu);
    for (const QString &name : profiles.names) {
        QAction *const action = menu.addAction(plainLabel(name));
        action->setCheckable(true);
        action->setChecked(name == profiles.current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &requests, [&requests, name, &board] {
            if (name != board.profiles().current)
                emit requests.profileChosen(name);
        });
    }
}

QString nextProfile(const Board &board)
{
    const ProfileList &profiles = board.profiles();
    const qsizetype at = profiles.names.indexOf(profiles.current);
    const QString next
        = profiles.names.value((at + 1) % std::max<qsizetype>(1, profiles.names.size()));
    return next == profiles.current ? QString() : next;
}

} // namespace ui
