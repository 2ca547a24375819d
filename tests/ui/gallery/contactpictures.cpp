// SPDX-License-Identifier: MIT
#include "contactpictures.h"

#include "desk/archive/archive.h"
#include "desk/contacts/contactstore.h"
#include "office.h"
#include "ui/contacts/contacteditor.h"
#include "ui/contacts/contactswindow.h"
#include "ui/contacts/importdialog.h"
#include "ui/mainwindow.h"

#include <QTest>

namespace {

using desk::Contact;
using Kind = desk::ContactNumber::Kind;
using namespace Qt::Literals::StringLiterals;

const QByteArray customers
    = "Firma;Ansprechpartner;Rufnummer;Handy;E-Mail;Kundennummer\n"
      "Acme GmbH;Petra Lang;+49 30 1234567;0171 5550123;petra@acme.example;4711\n"
      "Hotel Adler;;+49 30 7654321;n/a;;4712\n"
      "\"Nordwind AG\";Ines Duarte;+49 40 998877;;ines@nordwind.example;4713\n";

QList<Contact> people()
{
    return {{.name = u"Petra Lang"_s,
                .company = u"Acme GmbH"_s,
                .numbers = {{u"+49 30 1234567"_s, Kind::Work}, {u"0171 5550123"_s, Kind::Mobile}},
                .email = u"petra@acme.example"_s,
                .web = u"https://crm.example/4711"_s,
                .note = u"Prefers mornings.\nSend the new price list."_s,
                .groups = {u"customers"_s, u"north"_s},
                .isFavourite = true},
        {.name = u"Jan Lindner"_s,
            .company = u"B\u00e4ckerei Lindner"_s,
            .numbers = {{u"+49 171 5550123"_s, Kind::Mobile}},
            .groups = {u"suppliers"_s}},
        {.company = u"Hotel Adler"_s, .numbers = {{u"+49 30 7654321"_s, Kind::Work}}},
        {.name = u"\u0644\u064a\u0644\u0649 \u0645\u0646\u0635\u0648\u0631"_s,
            .numbers = {{u"+20 2 5550123"_s, Kind::Home}}}};
}

void hang(QWidget &widget, const QDir &directory, const QString &name)
{
    widget.show();
    QTest::qWait(120); // delayed layouts
    widget.grab().save(directory.filePath(name + u".png"_s));
}

void hang(const QDir &directory, const QString &suffix, ui::MainWindow &main)
{
    desk::Archive archive({}, {desk::contactstore::part()});
    desk::ContactBook book(archive);
    desk::ContactFinder finder(book);
    models::ContactModel model(book, finder);
    ui::ContactsWindow empty(main.look(), model, main.board(), main.requests(), &main);
    hang(empty, directory, u"contacts-empty-"_s + suffix);
    for (const Contact &contact : people())
        book.put(contact);
    ui::ContactsWindow window(main.look(), model, main.board(), main.requests(), &main);
    hang(window, directory, u"contacts-"_s + suffix);
    ui::ContactEditor editor(main.look(), people().constFirst(), &main);
    hang(editor, directory, u"contact-editor-"_s + suffix);
    ui::ImportDialog import(main.look(), &main);
    import.setFile(u"customers.csv"_s, desk::ContactFile(customers));
    hang(import, directory, u"contacts-import-"_s + suffix);
    desk::ImportPlan plan;
    plan.added = 3;
    plan.complaints = {{3, u"\"n/a\" is no number and is left out."_s}};
    import.showResult(plan);
    hang(import, directory, u"contacts-imported-"_s + suffix);
}

} // namespace

void hangContacts(const QDir &directory)
{
    for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
        ui::MainWindow main;
        main.theme().setMode(mode);
        main.showLink(office::up());
        main.showBatch(office::morning());
        main.setOwnExtension(u"101"_s);
        hang(directory, mode == ui::Theme::Mode::Light ? u"light"_s : u"dark"_s, main);
    }
}
