// SPDX-License-Identifier: MIT
#include "desk/contacts/contact.h"

#include "ami/text.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Contact)
    };

    constexpr qsizetype longestName = 120;
    constexpr qsizetype longestLine = 250;
    constexpr qsizetype mostLines = 200;
    constexpr qsizetype mostNumbers = 20;
    constexpr qsizetype mostGroups = 20;

    QString clean(const QString &text, qsizetype limit)
    {
        const QByteArray bytes = text.left(4 * limit).simplified().toUtf8(); // a line is no word
        return ami::cleaned({bytes.constData(), std::size_t(bytes.size())}, limit).simplified();
    }

    QString cleanNote(const QString &note)
    {
        QStringList lines = QString(note).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
        lines = lines.first(std::min(lines.size(), mostLines));
        for (QString &line : lines)
            line = clean(line, longestLine);
        return lines.join(u'\n').trimmed();
    }

} // namespace

QString Contact::title() const
{
    if (!name.isEmpty() && !company.isEmpty() && name != company)
        return company + u" \u00b7 "_s + name;
    if (!name.isEmpty() || !company.isEmpty())
        return name.isEmpty() ? company : name;
    return numbers.isEmpty() ? email : numbers.constFirst().number;
}

Contact cleaned(Contact contact)
{
    contact.name = clean(contact.name, longestName);
    contact.company = clean(contact.company, longestName);
    contact.email = clean(contact.email, longestLine);
    contact.web = clean(contact.web, longestLine);
    contact.speedDial = clean(contact.speedDial, 8);
    contact.note = cleanNote(contact.note);
    QList<ContactNumber> numbers;
    for (ContactNumber number : std::as_const(contact.numbers)) {
        number.number = clean(number.number, 40);
        const bool isKnown = std::ranges::any_of(numbers,
            [&number](const ContactNumber &known) { return known.number == number.number; });
        if (!number.number.isEmpty() && !isKnown && numbers.size() < mostNumbers)
            numbers.append(number);
    }
    contact.numbers = numbers;
    QStringList groups;
    for (const QString &group : std::as_const(contact.groups)) {
        const QString name = clean(group, 60);
        if (!name.isEmpty() && !groups.contains(name) && groups.size() < mostGroups)
            groups.append(name);
    }
    contact.groups = groups;
    return contact;
}

QString wordFor(ContactNumber::Kind kind)
{
    switch (kind) {
    case ContactNumber::Kind::Work:
        return Words::tr("work");
    case ContactNumber::Kind::Mobile:
        return Words::tr("mobile");
    case ContactNumber::Kind::Home:
        return Words::tr("home");
    case ContactNumber::Kind::Other:
        break;
    }
    return Words::tr("other");
}

ContactId newContactId()
{
    const auto random = QRandomGenerator::global()->generate64() >> 2;
    return std::max<ContactId>(1, ContactId(random));
}

} // namespace desk
