// SPDX-License-Identifier: MIT
#include "historypictures.h"

#include "desk/archive/archive.h"
#include "desk/calllog/calllog.h"
#include "desk/calllog/calltable.h"
#include "gallery.h"
#include "rows.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/mainwindow.h"

#include <QTest>

using desk::LoggedCall;
using Ending = LoggedCall::Ending;
using namespace Qt::Literals::StringLiterals;

namespace {

LoggedCall call(const QString &id, const QString &number, const QString &name, int seconds,
    Ending ending = Ending::Answered)
{
    LoggedCall call{.server = rows::here, .call = id, .own = u"101"_s};
    call.number = number;
    call.name = name;
    call.began = rows::at(seconds);
    call.ending = ending;
    call.isSeen = !call.isMissed();
    if (ending == Ending::Answered) {
        call.answered = rows::at(seconds + 6);
        call.ended = rows::at(seconds + 190);
    }
    return call;
}

QList<LoggedCall> lastCalls()
{
    LoggedCall out = call(u"1"_s, u"112"_s, u"Marta Rossi"_s, -300);
    out.direction = LoggedCall::Direction::Out;
    LoggedCall elsewhere
        = call(u"2"_s, u"+4930200200"_s, u"Hotel Adler"_s, -2400, Ending::Elsewhere);
    elsewhere.answeredBy = {u"Bob Keller"_s, u"102"_s};
    elsewhere.queue = u"support"_s;
    LoggedCall noted = call(u"3"_s, u"+493012345"_s, u"Petra Lang"_s, -5200);
    noted.note = u"Send the new price list"_s;
    return {out, elsewhere, noted, call(u"4"_s, u"+441632960077"_s, {}, -7000, Ending::Missed),
        call(u"5"_s, u"+49171555012"_s, u"Jan Lindner"_s, -90'000, Ending::Missed),
        call(u"6"_s, u"118"_s, u"Ivan Petrov"_s, -91'000)};
}

} // namespace

void hangHistory(const Gallery &gallery)
{
    desk::Archive archive({}, {desk::CallTable::part()});
    desk::CallLog log(archive);
    log.put(lastCalls());
    const auto window = gallery.morning({1440, 900});
    window->setHistory(log);
    window->commands().find(u"go.history"_s)->run();
    gallery.hang(*window, u"history"_s);
    ui::NoteDialog note(window->look(), lastCalls().at(2), window.get());
    gallery.hang(note, u"history-note"_s);
    ui::ExportDialog exporting(window->look(), log, {}, window.get());
    gallery.hang(exporting, u"history-export"_s);
}
