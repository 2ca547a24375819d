// SPDX-License-Identifier: MIT
#include "settingspictures.h"

#include "ui/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>

using Mode = ui::Theme::Mode;
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

void hang(QWidget &window, const QDir &directory, const QString &name)
{
    QTest::qWait(60); // delayed layouts
    window.grab().save(directory.filePath(QString(name + u".png")));
}

void hangPages(const QDir &directory, Mode mode, const QString &colour)
{
    ui::MainWindow window;
    window.theme().setMode(mode);
    const ui::PageFacts facts{window.look(), window.board(), window.requests(), desk::Dialects()};
    ui::SettingsDialog dialog(facts, office(), &window);
    dialog.QWidget::show();
    for (const ui::SettingsPage *page : dialog.pages()) {
        dialog.open(page->title());
        const QString name = page->title().toLower().replace(u' ', u'-');
        hang(dialog, directory, u"settings-"_s + name + u'-' + colour);
    }
    dialog.findChild<QLineEdit *>()->setText(u"area code"_s);
    hang(dialog, directory, u"settings-search-"_s + colour);
}

} // namespace

void hangSettings(const QDir &directory)
{
    hangPages(directory, Mode::Light, u"light"_s);
    hangPages(directory, Mode::Dark, u"dark"_s);
    hangPages(directory, Mode::HighContrast, u"contrast"_s);
    hangPages(directory, Mode::HighContrastDark, u"contrast-dark"_s);
}
