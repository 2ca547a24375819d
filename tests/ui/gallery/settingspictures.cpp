// SPDX-License-Identifier: MIT
#include "settingspictures.h"

#include "gallery.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace {

desk::Profile office()
{
    desk::Profile profile{.name = u"Reception"_s, .own = {{}, u"101"_s}};
    profile.servers = {{.address = *ami::ServerAddress::parse(u"amis://panel@pbx.example"_s)},
        {.address = *ami::ServerAddress::parse(u"https://panel@branch.example/asterisk"_s)}};
    profile.numberRules.country = u"DE"_s;
    profile.numberRules.rewrites = {{u"Branch"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}};
    return profile;
}

} // namespace

void hangSettings(const Gallery &gallery)
{
    const auto window = gallery.morning({1440, 900});
    const ui::PageFacts facts{.look = window->look(),
        .board = window->board(),
        .requests = window->requests(),
        .dialects = desk::Dialects(),
        .commands = &window->commands()};
    ui::SettingsDialog dialog(facts, office(), window.get());
    int number = 0;
    for (const ui::SettingsPage *page : dialog.pages()) {
        dialog.open(page->title());
        gallery.hang(dialog, u"settings-%1"_s.arg(++number, 2, 10, QChar(u'0')));
    }
    dialog.findChild<QLineEdit *>()->setText(dialog.pages().constLast()->title());
    gallery.hang(dialog, u"settings-search"_s);
}
