// SPDX-License-Identifier: MIT
#include "desk/contacts/files/contactwriter.h"

#include "desk/contacts/files/contactfield.h"
#include "desk/csvcell.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Kind = ContactNumber::Kind;

    ContactField fieldOf(Kind kind)
    {
        switch (kind) {
        case Kind::Work:
            return ContactField::WorkNumber;
        case Kind::Mobile:
            return ContactField::MobileNumber;
        case Kind::Home:
            return ContactField::HomeNumber;
        case Kind::Other:
            break;
        }
        return ContactField::OtherNumber;
    }

    QStringList numbersOf(const Contact &contact, Kind kind)
    {
        QStringList numbers;
        for (const ContactNumber &number : contact.numbers) {
            if (number.kind == kind)
                numbers.append(number.number);
        }
        return numbers;
    }

    QString escaped(const QString &text, bool isList = false)
    {
        QString safe = text;
        safe.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u',', u"\\,"_s);
        return isList ? safe.replace(u';', u"\\;"_s) : safe;
    }

    /// A line of at most 75 bytes, and lines that continue it; characters stay whole.
    QByteArray folded(const QString &line)
    {
        QByteArray bytes;
        qsizetype used = 0;
        for (const char c : line.toUtf8()) {
            const bool isWithin = (static_cast<unsigned char>(c) & 0xc0) == 0x80;
            if (used >= 72 && !isWithin) {
                bytes += "\r\n ";
                used = 1;
            }
            bytes += c;
            ++used;
        }
        return bytes + "\r\n";
    }

    QString typeOf(Kind kind)
    {
        switch (kind) {
        case Kind::Work:
            return u";TYPE=work"_s;
        case Kind::Mobile:
            return u";TYPE=cell"_s;
        case Kind::Home:
            return u";TYPE=home"_s;
        case Kind::Other:
            break;
        }
        return u";TYPE=voice"_s;
    }

    QByteArray toVCard(const Contact &contact)
    {
        QStringList lines{
            u"FN:"_s + escaped(contact.name.isEmpty() ? contact.title() : contact.name)};
        if (!contact.company.isEmpty())
            lines += u"ORG:"_s + escaped(contact.company, true);
        for (const ContactNumber &number : contact.numbers)
            lines += u"TEL"_s + typeOf(number.kind) + u':' + escaped(number.number);
        if (!contact.email.isEmpty())
            lines += u"EMAIL:"_s + escaped(contact.email);
        if (!contact.web.isEmpty())
            lines += u"URL:"_s + contact.web;
        if (!contact.note.isEmpty())
            lines += u"NOTE:"_s + escaped(contact.note);
        if (!contact.groups.isEmpty()) {
            QStringList groups;
            for (const QString &group : contact.groups)
                groups += escaped(group);
            lines += u"CATEGORIES:"_s + groups.join(u',');
        }
        QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
        for (const QString &line : std::as_const(lines))
            card += folded(line);
        return card + "END:VCARD\r\n";
    }

} // namespace

QByteArray toCsv(const QList<Contact> &contacts)
{
    QHash<Kind, qsizetype> most;
    for (const Contact &contact : contacts) {
        for (const Kind kind : ContactNumber::kinds)
            most[kind] = std::max(most[kind], numbersOf(contact, kind).size());
    }
    QStringList heading{nameOf(ContactField::Name), nameOf(ContactField::Company)};
    for (const Kind kind : ContactNumber::kinds) {
        for (qsizetype i = 1; i <= most[kind]; ++i) {
            const QString name = nameOf(fieldOf(kind));
            heading += i == 1 ? name : name + u' ' + QString::number(i);
        }
    }
    for (const ContactField field : {ContactField::Email, ContactField::Web, ContactField::Groups,
             ContactField::Note, ContactField::SpeedDial})
        heading += nameOf(field);
    QString table;
    const auto add = [&table](QStringList cells) {
        std::ranges::transform(cells, cells.begin(), csvCell);
        table += cells.join(u',') + u"\r\n"_s;
    };
    add(heading);
    for (const Contact &contact : contacts) {
        QStringList cells{contact.name, contact.company};
        for (const Kind kind : ContactNumber::kinds) {
            QStringList numbers = numbersOf(contact, kind);
            numbers.resize(most[kind]);
            cells += numbers;
        }
        cells += {contact.email, contact.web, contact.groups.join(u", "_s), contact.note,
            contact.speedDial};
        add(cells);
    }
    return "\xef\xbb\xbf" + table.toUtf8(); // spreadsheets know UTF-8 by its mark only
}

QByteArray toVCards(const QList<Contact> &contacts)
{
    QByteArray cards;
    for (const Contact &contact : contacts)
        cards += toVCard(contact);
    return cards;
}

} // namespace desk
