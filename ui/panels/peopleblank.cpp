// SPDX-License-Identifier: MIT
#include "ui/panels/peopleblank.h"

#include <QCoreApplication>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(PeoplePanel)
    };

} // namespace

BlankFace::Says peopleBlank(const Board &board, bool isSearching, models::PeopleFilter::Show show)
{
    const QString icon = QStringLiteral("people");
    if (board.people().rowCount() == 0) {
        return {icon, Words::tr("Nobody to show"),
            board.missing(QStringLiteral("extensions")).isEmpty()
                ? Words::tr("The exchange has no extensions yet.")
                : Words::tr("The exchange does not tell this account who its people are."),
            {}};
    }
    if (isSearching) {
        return {QStringLiteral("search"), Words::tr("Nobody matches"),
            Words::tr("Names are found by any part of them, numbers by their digits."),
            Words::tr("Show everybody")};
    }
    const bool free = show == models::PeopleFilter::Show::Free;
    return {icon, free ? Words::tr("Nobody is free right now") : Words::tr("Nobody is in a call"),
        free ? Words::tr("As soon as somebody hangs up they show here.")
             : Words::tr("Calls show here as soon as a phone rings."),
        Words::tr("Show everybody")};
}

} // namespace ui
