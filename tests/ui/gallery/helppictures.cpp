// SPDX-License-Identifier: MIT
#include "helppictures.h"

#include "demo/exchange.h"
#include "gallery.h"
#include "office.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logwindow.h"
#include "ui/help/rightswindow.h"
#include "ui/help/supportdialog.h"
#include "ui/mainwindow.h"
#include "ui/settings/transfer/settingsexportdialog.h"
#include "ui/settings/transfer/settingsimportdialog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

void hangCheckups(const Gallery &gallery, ui::MainWindow &window)
{
    demo::Exchange exchange;
    exchange.listen();
    live::Access access{.address
        = {ami::ServerAddress::Scheme::Ami, exchange.user(), u"127.0.0.1"_s, exchange.port()},
        .secret = exchange.secret()};
    for (const auto &name : {u"checkup-good"_s, u"checkup-refused"_s}) {
        ui::CheckupDialog dialog(window.look(), &window);
        dialog.show();
        dialog.start(access);
        static_cast<void>(
            QTest::qWaitFor([&dialog] { return !dialog.checkup().isRunning(); }, 20'000));
        gallery.hang(dialog, name);
        access.secret = u"wrong"_s;
    }
}

void hangLog(const Gallery &gallery, ui::MainWindow &window)
{
    using Level = desk::LogEntry::Level;
    desk::ProgramLog log;
    const QDateTime start(QDate(2027, 3, 1), QTime(8, 59, 58));
    const auto add = [&](int second, Level level, const QString &where, const QString &what) {
        log.add({start.addSecs(second), level, where, what});
    };
    add(0, Level::Info, u"cordboard"_s, u"Version 1.0, started."_s);
    add(1, Level::Detail, u"pbx.example"_s, u"Connecting to pbx.example\u2026"_s);
    add(2, Level::Info, u"pbx.example"_s, u"Connected to pbx.example. Asterisk 22.1.0."_s);
    add(2, Level::Warning, u"pbx.example"_s, u"Not shown: conferences: Permission denied"_s);
    add(95, Level::Info, u"window"_s, u"Transferred Hotel Adler to Bob Keller."_s);
    add(312, Level::Warning, u"window"_s, u"The exchange refused: Channel is gone"_s);
    add(840, Level::Error, u"pbx.example"_s, u"The link to pbx.example was lost."_s);
    ui::LogWindow dialog(window.look(), log, &window);
    gallery.hang(dialog, u"help-log"_s);
}

void hangRights(const Gallery &gallery, ui::MainWindow &window)
{
    live::LinkState state = office::up();
    for (const orders::Right &right : orders::rightsWith({}))
        state.actions.insert(right.action);
    for (const char *const lacking : {"Originate", "MuteAudio", "QueuePause", "QueueAdd"})
        state.actions.remove(lacking);
    state.actions.insert("Command");
    window.showLink(state);
    ui::RightsWindow rights(window.look(), window.board(), &window);
    gallery.hang(rights, u"help-rights"_s);
    ui::AboutDialog about(window.look(), window.board(), &window);
    gallery.hang(about, u"help-about"_s);
    ui::SupportDialog support(window.look(), u"/home/julia/cordboard-support-2027-03-01.zip"_s,
        u"/home/julia/cordboard-2027-03-01-0910.ami"_s, false, &window);
    gallery.hang(support, u"help-support"_s);
}

void hangTransfer(const Gallery &gallery, ui::MainWindow &window)
{
    const QTemporaryDir folder;
    const desk::Profiles here(folder.filePath(u"here"_s));
    desk::Profile office{.name = u"Reception"_s};
    office.servers = {{.address = *ami::ServerAddress::parse(u"amis://panel@pbx.example"_s)}};
    office.theme = desk::Profile::Theme::Dark;
    office.looks.textPercent = 120;
    here.save(office);
    here.save({.name = u"Night"_s});
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(desk::SettingsFile::of(here).toJson(
            u"Cordboard 1.0"_s, QDateTime(QDate(2027, 3, 1), QTime(12, 0))));
    file.close();
    office.theme = desk::Profile::Theme::Light;
    office.looks.textPercent = 100;
    office.servers.clear();
    const desk::Profiles there(folder.filePath(u"there"_s));
    there.save(office);
    ui::SettingsImportDialog import(window.look(), there, &window);
    import.load(path);
    gallery.hang(import, u"settings-import"_s);
    ui::SettingsExportDialog out(
        window.look(), u"/home/julia/cordboard-settings.json"_s, here.names(), &window);
    gallery.hang(out, u"settings-export"_s);
}

} // namespace

void hangHelp(const Gallery &gallery)
{
    const auto window = gallery.morning({1440, 900});
    hangCheckups(gallery, *window);
    hangLog(gallery, *window);
    hangRights(gallery, *window);
    hangTransfer(gallery, *window);
}
