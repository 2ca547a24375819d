// SPDX-License-Identifier: MIT
#include "ui/panels/peopleheading.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(PeoplePanel)
    };

    /// Of those who are in no group.
    QString restTitle(const Board &board, const models::PeopleGroups::Section &section)
    {
        if (board.links().size() > 1)
            return section.server;
        const bool areAll
            = section.summary.total + board.favourites().size() >= board.people().peopleCount();
        return areAll ? Words::tr("Everybody") : Words::tr("Others");
    }

} // namespace

Heading peopleHeading(const Board &board, int at)
{
    const models::PeopleGroups::Section &section = board.people().sections().at(at);
    const models::PeopleGroups::Summary &summary = section.summary;
    const bool areMany = board.links().size() > 1;
    const live::LinkState link = board.links().value(section.server);
    const QString dot = QStringLiteral(" \u00b7 ");
    Heading heading;
    heading.title = section.title.isEmpty() ? restTitle(board, section) : section.title;
    if (section.isFavourites) {
        heading.title = Words::tr("Favourites");
        heading.icon = QStringLiteral("star");
    }
    heading.note = QString::number(summary.total);
    const bool isDark = summary.total > 0 && summary.unknown == summary.total;
    if (isDark)
        heading.note += dot + unknownSince(board.people().unknownSince(section.server));
    else if (!section.isFavourites && summary.total > 0)
        heading.note += dot + Words::tr("%1 free").arg(summary.free);
    if (summary.total == 0)
        heading.note += dot + Words::tr("drag people here");
    if (areMany && !section.server.isEmpty() && !link.isUp())
        heading.note += Words::tr(", %1 not connected").arg(section.server);
    else if (areMany && !section.server.isEmpty() && !section.title.isEmpty())
        heading.note += dot + section.server;
    return heading;
}

} // namespace ui
