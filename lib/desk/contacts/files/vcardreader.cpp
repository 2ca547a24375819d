// SPDX-License-Identifier: MIT
#include "desk/contacts/files/vcardreader.h"

#include "desk/contacts/files/textencoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(VCardReader)
    };

    /// Takes `\n`, `\,`, `\;` and `\\` back; splits at separators that are not escaped.
    QStringList split(const QString &value, QChar separator)
    {
        QStringList parts{QString()};
        for (qsizetype i = 0; i < value.size(); ++i) {
            const QChar c = value[i];
            if (c == u'\\' && i + 1 < value.size()) {
                const QChar next = value[++i];
                parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
            } else if (c == separator) {
                parts.append(QString());
            } else {
                parts.last() += c;
            }
        }
        return parts;
    }

    QString plain(const QString &value) { return split(value, QChar()).constFirst(); }

    QString fromQuotedPrintable(const QByteArray &value, const QByteArray &charset)
    {
        QByteArray bytes = value;
        bytes.replace('=', '%');
        bytes = QByteArray::fromPercentEncoding(bytes);
        const bool isUtf8 = charset.isEmpty() || charset == "utf-8";
        return decoded(bytes, isUtf8 ? encodingOf(bytes) : TextEncoding::Windows1252);
    }

    /// `Lang;Petra;Maria;Dr.;` as people say it.
    QString spokenName(const QString &value)
    {
        QStringList parts = split(value, u';');
        parts.resize(5);
        QStringList order{parts[3], parts[1], parts[2], parts[0], parts[4]};
        order.removeAll(QString());
        return order.join(u' ').simplified();
    }

} // namespace

struct VCardReader::Property {
    QByteArray name; ///< upper case, without its group
    QByteArrayList parameters; ///< lower case: `type=work`, `cell`
    QString value;

    bool has(const QByteArray &type) const
    {
        return std::ranges::any_of(parameters, [&type](const QByteArray &parameter) {
            QByteArray bare = parameter.mid(parameter.indexOf('=') + 1);
            return bare.replace('"', "").split(',').contains(type);
        });
    }
    ContactNumber::Kind kind() const
    {
        if (has("cell") || has("mobile"))
            return ContactNumber::Kind::Mobile;
        if (has("home"))
            return ContactNumber::Kind::Home;
        const bool isOther = !has("work") && (has("voice") || has("other"));
        return isOther ? ContactNumber::Kind::Other : ContactNumber::Kind::Work;
    }
};

bool VCardReader::isVCard(const QByteArray &bytes)
{
    return bytes.left(200).trimmed().toUpper().contains("BEGIN:VCARD");
}

std::optional<VCard> VCardReader::next()
{
    while (m_at < m_bytes.size()) {
        const int begins = m_line;
        if (line().trimmed().toUpper() != "BEGIN:VCARD")
            continue;
        const qsizetype from = m_at;
        VCard card{begins, {}, {}};
        QString assembled;
        while (m_at < m_bytes.size()) {
            if (m_at - from > longestCard) {
                card.problem = Words::tr("The card is too long.");
                return card;
            }
            const qsizetype before = m_at;
            const int lineBefore = m_line;
            const QByteArray read = line();
            const QByteArray word = read.left(40).trimmed().toUpper();
            if (word == "BEGIN:VCARD") { // the next begins before this one's end
                m_at = before;
                m_line = lineBefore;
                break;
            }
            if (word == "END:VCARD") {
                if (card.contact.name.isEmpty())
                    card.contact.name = assembled;
                return card;
            }
            if (const auto property = parsed(read))
                take(*property, card, assembled);
        }
        card.problem = Words::tr("The card has no end.");
        return card;
    }
    return std::nullopt;
}

QByteArray VCardReader::physicalLine()
{
    qsizetype end = m_bytes.indexOf('\n', m_at);
    if (end < 0)
        end = m_bytes.size();
    QByteArray read = m_bytes.mid(m_at, std::min(end - m_at, longestCard));
    m_at = std::min(end + 1, m_bytes.size());
    ++m_line;
    if (read.endsWith('\r'))
        read.chop(1);
    return read;
}

/// With the lines that continue it: they begin with a space, or, in quoted-printable, the line
/// before ends with `=`. What is endless is cut.
QByteArray VCardReader::line()
{
    QByteArray whole = physicalLine();
    const bool isQuoted = whole.left(200).toUpper().contains("QUOTED-PRINTABLE");
    while (m_at < m_bytes.size()) {
        const char first = m_bytes[m_at];
        if (isQuoted && whole.endsWith('=')) {
            whole.chop(1);
            whole += physicalLine();
        } else if (first == ' ' || first == '\t') {
            const QByteArray more = physicalLine().mid(1);
            if (whole.size() < longestValue)
                whole += more;
        } else {
            break;
        }
    }
    return whole;
}

std::optional<VCardReader::Property> VCardReader::parsed(const QByteArray &line)
{
    qsizetype colon = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            colon = i;
    }
    if (colon <= 0)
        return std::nullopt;
    Property property;
    property.parameters = line.left(colon).toLower().split(';');
    property.name = property.parameters.takeFirst().toUpper();
    property.name = property.name.mid(property.name.lastIndexOf('.') + 1);
    if (property.has("b") || property.has("base64"))
        return std::nullopt; // a picture, a sound, a key
    const QByteArray value = line.mid(colon + 1).left(longestValue);
    QByteArray charset;
    for (const QByteArray &parameter : std::as_const(property.parameters)) {
        if (parameter.startsWith("charset="))
            charset = parameter.mid(8);
    }
    if (property.has("quoted-printable"))
        property.value = fromQuotedPrintable(value, charset);
    else
        property.value = decoded(value, encodingOf(value));
    return property;
}

void VCardReader::take(const Property &property, VCard &card, QString &assembled)
{
    Contact &contact = card.contact;
    const QByteArray &name = property.name;
    if (name == "FN") {
        contact.name = plain(property.value);
    } else if (name == "N") {
        assembled = spokenName(property.value);
    } else if (name == "ORG") {
        contact.company = split(property.value, u';').constFirst();
    } else if (name == "TEL" && !property.has("fax") && !property.has("pager")) {
        QString number = plain(property.value);
        if (number.startsWith(u"tel:"_s, Qt::CaseInsensitive))
            number = number.mid(4).section(u';', 0, 0);
        contact.numbers.append({number, property.kind()});
    } else if (name == "EMAIL" && contact.email.isEmpty()) {
        contact.email = plain(property.value);
    } else if (name == "URL" && contact.web.isEmpty()) {
        contact.web = plain(property.value);
    } else if (name == "NOTE") {
        contact.note = plain(property.value);
    } else if (name == "CATEGORIES") {
        contact.groups = split(property.value, u',');
    }
}

} // namespace desk
