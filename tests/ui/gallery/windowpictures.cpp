// SPDX-License-Identifier: MIT
#include "windowpictures.h"

#include "gallery.h"
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"

#include <QLineEdit>
#include <QTest>

using Form = desk::PeopleArrangement::Form;
using Phase = live::LinkState::Phase;
using namespace Qt::Literals::StringLiterals;

namespace {

const QSize wide(1440, 900);

void type(const ui::MainWindow &window, const QString &text)
{
    for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->property("part") == u"command"_s) {
            field->setFocus();
            field->setText(text);
        }
    }
}

/// A group of the operator's own, one that is folded, and somebody with two phones.
void arrange(ui::MainWindow &window, Form form)
{
    desk::PeopleArrangement people;
    people.form = form;
    people.addGroup(u"Board"_s);
    people.put({rows::here, u"105"_s}, u"Board"_s);
    people.put({rows::here, u"143"_s}, u"Board"_s);
    people.join({rows::here, u"105"_s}, u"140"_s);
    people.folded = {u"exchange/%1/sales"_s.arg(rows::here)};
    window.board().setArrangement(people);
}

void hangForms(const Gallery &gallery)
{
    const auto window = gallery.morning(wide);
    gallery.hang(*window, u"window"_s);
    type(*window, u"mar"_s);
    gallery.hang(*window, u"window-typing"_s);
    type(*window, {});
    arrange(*window, Form::List);
    gallery.hang(*window, u"window-lines"_s);
    arrange(*window, Form::Dense);
    gallery.hang(*window, u"window-dense"_s);
    gallery.hang(*gallery.morning({1000, 760}), u"window-two-columns"_s);
    gallery.hang(*gallery.morning({520, 800}), u"window-one-column"_s);
}

/// Ten thousand people.
void hangCrowd(const Gallery &gallery)
{
    const auto window = gallery.morning(wide);
    rows::News news;
    for (int number = 10000; number < 20000; ++number) {
        news << rows::person(QString::number(number), u"Person %1"_s.arg(number),
            number % 7 ? pbx::Extension::Status::Online : pbx::Extension::Status::Busy);
    }
    window->showBatch(news);
    arrange(*window, Form::Dense);
    gallery.hang(*window, u"window-crowd"_s);
}

void hangHeldTransfer(const Gallery &gallery)
{
    const auto window = gallery.morning(wide);
    window->showHeld(ui::HeldOrder{.order = {.verb = orders::Verb::Transfer, .target = u"112"_s},
        .sentence = u"Transfer Acme GmbH to Marta Rossi"_s,
        .since = rows::at(-1),
        .span = std::chrono::seconds(3)});
    gallery.hang(*window, u"window-undo"_s);
}

live::LinkState lost()
{
    live::LinkState away = office::up();
    away.phase = Phase::Waiting;
    away.trouble = live::Trouble::LostLink;
    away.since = rows::at(-30);
    away.retryAt = rows::at(8);
    return away;
}

void hangTroubles(const Gallery &gallery)
{
    const QSize size(1280, 800);
    const auto none = gallery.window(size);
    gallery.hang(*none, u"window-no-exchange"_s);
    live::LinkState refused = rows::link(Phase::Down);
    refused.trouble = live::Trouble::LoginRefused;
    none->showLink(refused);
    gallery.hang(*none, u"window-login-refused"_s);

    const auto away = gallery.morning(size);
    away->showLink(lost());
    gallery.hang(*away, u"window-link-lost"_s);

    const auto branch = gallery.morning(wide);
    live::LinkState known = office::branchLost();
    known.phase = Phase::Up;
    branch->showLink(known);
    branch->showBatch(office::branch());
    branch->showLink(office::branchLost());
    gallery.hang(*branch, u"window-branch-lost"_s);

    const auto quiet = gallery.window(size);
    quiet->showLink(office::up());
    quiet->showBatch(rows::News() << rows::person(u"101"_s, u"Julia Becker"_s)
                                  << rows::person(u"102"_s, u"Bob Keller"_s));
    quiet->setOwnExtension(u"101"_s);
    gallery.hang(*quiet, u"window-quiet"_s);
}

} // namespace

void hangWindows(const Gallery &gallery)
{
    hangForms(gallery);
    hangCrowd(gallery);
    hangHeldTransfer(gallery);
    hangTroubles(gallery);
}
