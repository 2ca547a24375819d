// SPDX-License-Identifier: MIT
#include "contactpictures.h"

#include "desk/archive/archive.h"
#include "desk/contacts/contactstore.h"
#include "gallery.h"
#include "ui/contacts/contacteditor.h"
#include "ui/contacts/contactswindow.h"
#include "ui/contacts/importdialog.h"
#include "ui/mainwindow.h"

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

} // namespace

void hangContacts(const Gallery &gallery)
{
    const auto main = gallery.morning({1440, 900});
    desk::Archive archive({}, {desk::contactstore::part()});
    desk::ContactBook book(archive);
    desk::ContactFinder finder(book);
    models::ContactModel model(book, finder);
    ui::ContactsWindow empty(main->look(), model, main->board(), main->requests(), main.get());
    gallery.hang(empty, u"contacts-empty"_s);
    for (const Contact &contact : people())
        book.put(contact);
    ui::ContactsWindow window(main->look(), model, main->board(), main->requests(), main.get());
    gallery.hang(window, u"contacts"_s);
    ui::ContactEditor editor(main->look(), people().constFirst(), main.get());
    gallery.hang(editor, u"contacts-editor"_s);
    ui::ImportDialog import(main->look(), main.get());
    import.setFile(u"customers.csv"_s, desk::ContactFile(customers));
    gallery.hang(import, u"contacts-import"_s);
    desk::ImportPlan plan;
    plan.added = 3;
    plan.complaints = {{3, u"\"n/a\" is no number and is left out."_s}};
    import.showResult(plan);
    gallery.hang(import, u"contacts-imported"_s);
}
