// SPDX-License-Identifier: MIT
#include "dialogpictures.h"

#include "gallery.h"
#include "office.h"
#include "rows.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/dialprompt.h"
#include "ui/dialogs/recorddialog.h"
#include "ui/dialogs/replaydialog.h"
#include "ui/keyhelp.h"
#include "ui/mainwindow.h"
#include "ui/menus/callmenu.h"
#include "ui/menus/personmenu.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

void hangMenus(const Gallery &gallery, ui::MainWindow &window)
{
    const ui::Board &board = window.board();
    if (const auto *mine = board.calls().find({rows::here, u"1"_s})) {
        auto *const menu = ui::callMenu(*mine, window.look(), board, window.requests(), &window);
        gallery.hang(*menu, u"menu-call"_s);
    }
    if (const auto *marta = board.people().find({rows::here, u"112"_s})) {
        auto *const menu = ui::personMenu(*marta, window.look(), board, window.requests(), &window);
        gallery.hang(*menu, u"menu-person"_s);
    }
}

} // namespace

void hangDialogs(const Gallery &gallery)
{
    const auto window = gallery.morning({1440, 900});
    ui::KeyHelp keys(window->look(), window->commands(), window.get());
    gallery.hang(keys, u"keys"_s);
    ui::ConnectDialog connecting(window->look(), window.get());
    gallery.hang(connecting, u"connect"_s);
    ui::DialPrompt prompt(window->look(), u"A link"_s,
        {{u"+49 30 1234567"_s, u"0004930123"_s, u"Petra Lang"_s, {}},
            {u"0171 5550123"_s, u"01715550123"_s, {}, {}}},
        window.get());
    prompt.setPhone(u"Your phone 101 rings first."_s, {});
    gallery.hang(prompt, u"dial-prompt"_s);
    ui::RecordDialog recording(
        window->look(), u"/home/julia/calls.ami.gz"_s, {u"pbx.example"_s}, window.get());
    gallery.hang(recording, u"record"_s);
    ui::ReplayDialog replaying(window->look(), u"/home/julia"_s, window.get());
    gallery.hang(replaying, u"replay"_s);
    hangMenus(gallery, *window);
}
