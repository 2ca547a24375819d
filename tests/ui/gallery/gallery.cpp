// SPDX-License-Identifier: MIT
// Writes pictures of the window in its states:
// cordboard_gallery DIRECTORY [settings|wallboard|contacts]

#include "contactpictures.h"
#include "office.h"
#include "rows.h"
#include "settingspictures.h"
#include "ui/keyhelp.h"
#include "ui/mainwindow.h"
#include "ui/panels/peoplepanel.h"
#include "ui/popup/callpopup.h"
#include "ui/popup/callpopups.h"
#include "wallboardpictures.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

namespace {

using Mode = ui::Theme::Mode;

class Gallery
{
public:
    explicit Gallery(const QString &directory) : m_directory(directory) { }

    std::unique_ptr<ui::MainWindow> window(Mode mode, const QSize &size, bool isFilled = true) const
    {
        auto window = std::make_unique<ui::MainWindow>();
        window->setClock([] { return rows::at(0); });
        window->theme().setMode(mode);
        window->resize(size);
        if (isFilled)
            fill(*window);
        window->show();
        return window;
    }

    void fill(ui::MainWindow &window) const
    {
        window.showLink(office::up());
        window.showBatch(office::morning());
        window.setOwnExtension(QStringLiteral("101"));
        window.setMissedCalls(2);
        QSet<models::RowKey> favourites;
        for (const char *number : {"112", "103", "104", "118", "121", "130"})
            favourites.insert({rows::here, QString::fromLatin1(number)});
        window.setFavourites(favourites);
    }

    void hang(QWidget &window, const char *name) const
    {
        QTest::qWait(60); // delayed layouts
        window.grab().save(m_directory.filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    void hang(const QPixmap &picture, const char *name) const
    {
        picture.save(m_directory.filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

private:
    QDir m_directory;
};

void type(ui::MainWindow &window, const QString &text)
{
    for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->property("part") == QStringLiteral("command")) {
            field->setFocus();
            field->setText(text);
        }
    }
}

using Form = desk::PeopleArrangement::Form;

/// A group of the operator's own, one that is folded, and somebody with two phones.
void arrange(ui::MainWindow &window, Form form)
{
    desk::PeopleArrangement people;
    people.form = form;
    people.addGroup(QStringLiteral("Board"));
    people.put({rows::here, QStringLiteral("105")}, QStringLiteral("Board"));
    people.put({rows::here, QStringLiteral("143")}, QStringLiteral("Board"));
    people.join({rows::here, QStringLiteral("105")}, QStringLiteral("140"));
    people.folded = {QStringLiteral("exchange/%1/sales").arg(rows::here)};
    window.board().setArrangement(people);
}

/// Ten thousand people.
void hangCrowd(const Gallery &gallery)
{
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        auto window = gallery.window(mode, QSize(1440, 900));
        rows::News news;
        for (int number = 10000; number < 20000; ++number) {
            news << rows::person(QString::number(number), QStringLiteral("Person %1").arg(number),
                number % 7 ? pbx::Extension::Status::Online : pbx::Extension::Status::Busy);
        }
        window->showBatch(news);
        arrange(*window, mode == Mode::Light ? Form::Dense : Form::Tiles);
        gallery.hang(*window, mode == Mode::Light ? "crowd-light" : "crowd-dark");
    }
}

void hangWindows(const Gallery &gallery)
{
    const QSize wide(1440, 900);
    auto light = gallery.window(Mode::Light, wide);
    gallery.hang(*light, "light");
    type(*light, QStringLiteral("mar"));
    gallery.hang(*light, "typing");
    type(*light, {});
    arrange(*light, Form::List);
    gallery.hang(*light, "lines");
    arrange(*light, Form::Dense);
    gallery.hang(*light, "dense");
    auto dark = gallery.window(Mode::Dark, wide);
    gallery.hang(*dark, "dark");
    ui::KeyHelp keys(dark->look(), dark->commands(), dark.get());
    gallery.hang(keys, "keys");
    auto two = gallery.window(Mode::Light, QSize(1000, 760));
    gallery.hang(*two, "two-columns");
    auto one = gallery.window(Mode::Dark, QSize(520, 800));
    gallery.hang(*one, "one-column");
}

void hangTroubles(const Gallery &gallery)
{
    const QSize wide(1280, 800);
    auto none = gallery.window(Mode::Light, wide, false);
    gallery.hang(*none, "no-exchange");
    live::LinkState refused = rows::link(live::LinkState::Phase::Down);
    refused.trouble = live::Trouble::LoginRefused;
    none->showLink(refused);
    gallery.hang(*none, "login-refused");

    auto lost = gallery.window(Mode::Light, wide);
    live::LinkState away = office::up();
    away.phase = live::LinkState::Phase::Waiting;
    away.trouble = live::Trouble::LostLink;
    away.since = rows::at(-30);
    away.retryAt = rows::at(8);
    lost->showLink(away);
    gallery.hang(*lost, "link-lost");

    auto branch = gallery.window(Mode::Light, QSize(1440, 900));
    live::LinkState known = office::branchLost();
    known.phase = live::LinkState::Phase::Up;
    branch->showLink(known);
    branch->showBatch(office::branch());
    branch->showLink(office::branchLost());
    gallery.hang(*branch, "branch-lost");

    auto quiet = gallery.window(Mode::Light, wide, false);
    quiet->showLink(office::up());
    rows::News idle;
    idle << rows::person(QStringLiteral("101"), QStringLiteral("Julia Becker"))
         << rows::person(QStringLiteral("102"), QStringLiteral("Bob Keller"));
    quiet->showBatch(idle);
    quiet->setOwnExtension(QStringLiteral("101"));
    gallery.hang(*quiet, "quiet");
}

void hangPopups(const Gallery &gallery)
{
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        auto window = gallery.window(mode, QSize(1440, 900));
        rows::News news;
        news << office::incoming();
        ui::CallPopups popups(window->look(), window->theme(), window->board(), window->requests());
        popups.raise(office::incoming());
        window->showBatch(news);
        QTest::qWait(60);
        const ui::CallPopup *popup = popups.find(rows::here, office::incoming().id);
        QPixmap picture = window->grab();
        QPainter painter(&picture);
        const QPixmap above = const_cast<ui::CallPopup *>(popup)->grab();
        painter.drawPixmap(1440 - 24 - popup->width(), 900 - 44 - popup->height(), above);
        painter.end();
        gallery.hang(picture, mode == Mode::Light ? "popup-light" : "popup-dark");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    const QString directory = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    QDir().mkpath(directory);
    if (argc > 2 && qstrcmp(argv[2], "settings") == 0) {
        hangSettings(QDir(directory));
        return 0;
    }
    if (argc > 2 && qstrcmp(argv[2], "wallboard") == 0) {
        hangWallboards(QDir(directory));
        return 0;
    }
    if (argc > 2 && qstrcmp(argv[2], "contacts") == 0) {
        hangContacts(QDir(directory));
        return 0;
    }
    const Gallery gallery(directory);
    hangWindows(gallery);
    hangCrowd(gallery);
    hangTroubles(gallery);
    hangPopups(gallery);
    hangWallboards(QDir(directory));
    hangSettings(QDir(directory));
    hangContacts(QDir(directory));
    return 0;
}
