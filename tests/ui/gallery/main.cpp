// SPDX-License-Identifier: MIT
// Writes pictures of every pane and dialog: cordboard_gallery FOLDER [SIGHT [SECTION]]
// tests/gallery runs it for all sights.

#include "contactpictures.h"
#include "desk/looks.h"
#include "dialogpictures.h"
#include "gallery.h"
#include "helppictures.h"
#include "historypictures.h"
#include "languages.h"
#include "popuppictures.h"
#include "settingspictures.h"
#include "wallboardpictures.h"
#include "windowpictures.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

namespace {

using Mode = ui::Theme::Mode;
using namespace Qt::Literals::StringLiterals;

struct Section {
    QLatin1String name;
    void (*hang)(const Gallery &gallery);
};

constexpr Section sections[]{{QLatin1String("windows"), hangWindows},
    {QLatin1String("popups"), hangPopups}, {QLatin1String("dialogs"), hangDialogs},
    {QLatin1String("help"), hangHelp}, {QLatin1String("history"), hangHistory},
    {QLatin1String("contacts"), hangContacts}, {QLatin1String("wallboard"), hangWallboards},
    {QLatin1String("settings"), hangSettings}};

/// "double" is light: whoever asks for it sets QT_SCALE_FACTOR, which Qt reads before it starts.
const QList<Sight> &sights()
{
    static const QList<Sight> all{{u"light"_s, Mode::Light}, {u"dark"_s, Mode::Dark},
        {u"contrast"_s, Mode::HighContrast}, {u"contrast-dark"_s, Mode::HighContrastDark},
        {u"double"_s, Mode::Light}, {u"german"_s, Mode::Light, u"de"_s},
        {u"large"_s, Mode::Light, u"en"_s, desk::Looks::largestText},
        {u"right-to-left"_s, Mode::Light, u"ar"_s}};
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QStringList wishes = QApplication::arguments();
    const QDir folder(wishes.value(1, u"."_s));
    const QString wanted = wishes.value(2, u"light"_s);
    const auto sight = std::find_if(sights().begin(), sights().end(),
        [&wanted](const Sight &known) { return known.name == wanted; });
    if (sight == sights().end() || !folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "There is no sight %s, or no folder %s.\n", qPrintable(wanted),
            qPrintable(folder.path()));
        return 2;
    }
    languages::speak(application, sight->language);
    QApplication::setLayoutDirection(QLocale(sight->language).textDirection());
    for (const Section &section : sections) {
        if (wishes.size() < 4 || section.name == wishes[3])
            section.hang(Gallery(folder, *sight));
    }
    return 0;
}
