// SPDX-License-Identifier: MIT
#include "gallery.h"

#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<ui::MainWindow> Gallery::window(const QSize &size) const
{
    auto window = std::make_unique<ui::MainWindow>();
    window->setClock([] { return rows::at(0); });
    window->theme().setMode(m_sight.mode);
    window->theme().setTextPercent(m_sight.textPercent);
    window->resize(size);
    window->show();
    return window;
}

std::unique_ptr<ui::MainWindow> Gallery::morning(const QSize &size) const
{
    auto window = this->window(size);
    window->showLink(office::up());
    window->showBatch(office::morning());
    window->setOwnExtension(u"101"_s);
    window->setMissedCalls(2);
    QSet<models::RowKey> favourites;
    for (const QString &number : {u"112"_s, u"103"_s, u"104"_s, u"118"_s, u"121"_s, u"130"_s})
        favourites.insert({rows::here, number});
    window->setFavourites(favourites);
    return window;
}

void Gallery::hang(QWidget &widget, const QString &name) const
{
    widget.show();
    QTest::qWait(120); // delayed layouts
    hang(widget.grab(), name);
}

void Gallery::hang(const QPixmap &picture, const QString &name) const
{
    picture.save(m_folder.filePath(name + u'-' + m_sight.name + u".png"_s));
}
