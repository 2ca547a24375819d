// SPDX-License-Identifier: MIT
#include "popuppictures.h"

#include "gallery.h"
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/popup/callpopup.h"
#include "ui/popup/callpopups.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the pop-up in its lower corner, as a screen shows the two.
QPixmap together(QWidget &window, QWidget &popup)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const int left = QApplication::isRightToLeft() ? 24 : window.width() - 24 - popup.width();
    painter.drawPixmap(left, window.height() - 44 - popup.height(), popup.grab());
    return picture;
}

} // namespace

void hangPopups(const Gallery &gallery)
{
    const auto window = gallery.morning({1440, 900});
    const pbx::Call call = office::incoming();
    ui::CallPopups popups(window->look(), window->theme(), window->board(), window->requests());
    popups.setPages({u"CRM"_s});
    popups.raise(call);
    popups.setLines(call.server, call.id,
        {.lastCall = u"Last call Tuesday with Bob: \u201csend the new price list\u201d"_s,
            .note = u"Prefers mornings."_s});
    window->showBatch(rows::News() << call);
    QTest::qWait(120); // delayed layouts
    ui::CallPopup *const popup = popups.find(call.server, call.id);
    gallery.hang(together(*window, *popup), u"popup"_s);
    gallery.hang(*popup, u"popup-alone"_s);
}
