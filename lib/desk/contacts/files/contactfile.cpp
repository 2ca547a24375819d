// SPDX-License-Identifier: MIT
#include "desk/contacts/files/contactfile.h"

#include "desk/contacts/files/vcardreader.h"
#include "desk/numbers/numbertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(ContactFile)
    };

    constexpr qsizetype beginning = 256 * 1024; ///< bytes that a format is guessed by
    constexpr int stride = 200;

    bool looksLikeHeadings(const QStringList &cells)
    {
        const auto isField
            = [](const QString &cell) { return fieldOf(cell) != ContactField::Nothing; };
        const auto isValue = [](const QString &cell) {
            return cell.contains(u'@') || (numberIn(cell) && cell.size() > 4);
        };
        return std::ranges::any_of(cells, isField) && std::ranges::none_of(cells, isValue);
    }

    /// What a column without a heading is, by what stands in it.
    QList<ContactField> columnsByContent(const QStringList &cells)
    {
        QList<ContactField> columns;
        for (const QString &cell : cells) {
            ContactField field = ContactField::Nothing;
            if (cell.contains(u'@'))
                field = ContactField::Email;
            else if (const auto number = numberIn(cell);
                     number && isTelephoneNumber(number->number))
                field = ContactField::WorkNumber;
            else if (!columns.contains(ContactField::Name))
                field = ContactField::Name;
            else if (!columns.contains(ContactField::Company))
                field = ContactField::Company;
            columns.append(field);
        }
        return columns;
    }

    /// The contact as it is kept, and what was left out of it.
    ReadContact checked(int line, const Contact &read)
    {
        ReadContact checked{line, cleaned(read), {}};
        QStringList useless;
        checked.contact.numbers.removeIf([&useless](const ContactNumber &number) {
            const bool isNumber = numberIn(number.number).has_value();
            if (!isNumber)
                useless.append(number.number);
            return !isNumber;
        });
        if (!useless.isEmpty())
            checked.problem
                = Words::tr("\"%1\" is no number and is left out.").arg(useless.join(u", "_s));
        if (checked.contact.isEmpty() && checked.contact.email.isEmpty()) {
            checked.contact = {};
            if (checked.problem.isEmpty())
                checked.problem = Words::tr("There is neither a name nor a number.");
        }
        return checked;
    }

    ReadContact tooMany(int line)
    {
        return {line, {},
            Words::tr("A file may hold %1 contacts; this one and all below are left out.")
                .arg(ContactFile::most)};
    }

} // namespace

ContactFileFormat ContactFile::guess() const
{
    ContactFileFormat format;
    format.encoding = encodingOf(m_bytes);
    const QString text = decoded(m_bytes.left(beginning), format.encoding);
    format.isVCard = VCardReader::isVCard(text.left(200).toUtf8());
    if (format.isVCard)
        return format;
    format.csv = CsvReader::guess(text);
    return withColumnsGuessed(format);
}

ContactFileFormat ContactFile::withColumnsGuessed(ContactFileFormat format) const
{
    const QStringList first = headings(format);
    format.hasHeadings = looksLikeHeadings(first);
    format.columns.clear();
    if (!format.hasHeadings) {
        format.columns = columnsByContent(first);
        return format;
    }
    for (const QString &heading : first) {
        const ContactField field = fieldOf(heading);
        const bool isSingle = field == ContactField::Name || field == ContactField::Company;
        const bool isTaken = isSingle && format.columns.contains(field);
        format.columns.append(isTaken ? ContactField::Nothing : field);
    }
    return format;
}

QStringList ContactFile::headings(const ContactFileFormat &format) const { return row(format, 0); }

QStringList ContactFile::example(const ContactFileFormat &format) const
{
    return row(format, format.hasHeadings ? 1 : 0);
}

QStringList ContactFile::row(const ContactFileFormat &format, int number) const
{
    const QString text = decoded(m_bytes.left(beginning), format.encoding);
    CsvReader reader(text, format.csv);
    std::optional<CsvRow> row = reader.next();
    while (number-- > 0)
        row = reader.next();
    return row ? row->cells : QStringList();
}

QByteArray ContactFile::inUtf8(TextEncoding encoding) const
{
    const bool isWide
        = encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    return isWide ? decoded(m_bytes, encoding).toUtf8() : m_bytes;
}

QList<ReadContact> ContactFile::read(
    const ContactFileFormat &format, qsizetype limit, const std::function<bool(int)> &goOn) const
{
    if (format.isVCard)
        return readCards(format.encoding, limit, goOn);
    const bool isPreview = limit < most;
    const QByteArray bytes = isPreview ? m_bytes.left(beginning) : m_bytes;
    const QString text = decoded(bytes, format.encoding);
    CsvReader reader(text, format.csv);
    QList<ReadContact> all;
    bool isFirst = format.hasHeadings;
    while (all.size() < limit) {
        const auto row = reader.next();
        if (!row)
            break;
        if (std::exchange(isFirst, false))
            continue;
        all.append(row->problem.isEmpty()
                ? checked(row->line, contactOf(row->cells, format.columns))
                : ReadContact{row->line, {}, row->problem});
        if (goOn && all.size() % stride == 0 && !goOn(int(reader.position() * 1000 / text.size())))
            return {};
    }
    if (all.size() == most) {
        if (const auto row = reader.next())
            all.append(tooMany(row->line));
    }
    return all;
}

QList<ReadContact> ContactFile::readCards(
    TextEncoding encoding, qsizetype limit, const std::function<bool(int)> &goOn) const
{
    const QByteArray bytes = inUtf8(encoding);
    VCardReader reader(bytes);
    QList<ReadContact> all;
    while (all.size() < limit) {
        const auto card = reader.next();
        if (!card)
            break;
        all.append(card->problem.isEmpty() ? checked(card->line, card->contact)
                                           : ReadContact{card->line, {}, card->problem});
        if (goOn && all.size() % stride == 0 && !goOn(int(reader.position() * 1000 / bytes.size())))
            return {};
    }
    if (all.size() == most) {
        if (const auto card = reader.next())
            all.append(tooMany(card->line));
    }
    return all;
}

} // namespace desk
