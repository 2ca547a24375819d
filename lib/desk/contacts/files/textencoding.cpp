// SPDX-License-Identifier: MIT
#include "desk/contacts/files/textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(TextEncoding)
    };

    /// Windows-1252 from 0x80 to 0x9f, where Latin-1 has controls.
    constexpr char16_t beyondLatin1[] = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021"
                                        u"\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                                        u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014"
                                        u"\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    QString fromWindows1252(const QByteArray &bytes)
    {
        QString text = QString::fromLatin1(bytes);
        for (QChar &c : text) {
            if (c >= QChar(0x80) && c <= QChar(0x9f))
                c = beyondLatin1[c.unicode() - 0x80];
        }
        return text;
    }

    /// Nothing follows: half a letter at the end is an error.
    constexpr auto whole = QStringDecoder::Flag::Stateless;

    bool isUtf8(const QByteArray &bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, whole);
        const QString text = decoder(bytes);
        return !text.isNull() && !decoder.hasError();
    }

} // namespace

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    return bytes.isEmpty() || isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decoded(const QByteArray &bytes, TextEncoding encoding)
{
    const auto by = [&bytes](QStringDecoder::Encoding known) {
        QStringDecoder decoder(known, whole);
        return QString(decoder(bytes));
    };
    QString text;
    switch (encoding) {
    case TextEncoding::Utf8:
        text = by(QStringDecoder::Utf8);
        break;
    case TextEncoding::Windows1252:
        text = fromWindows1252(bytes);
        break;
    case TextEncoding::Utf16LittleEndian:
        text = by(QStringDecoder::Utf16LE);
        break;
    case TextEncoding::Utf16BigEndian:
        text = by(QStringDecoder::Utf16BE);
        break;
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QString nameOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Windows1252:
        return Words::tr("Western (Windows-1252)");
    case TextEncoding::Utf16LittleEndian:
        return Words::tr("UTF-16");
    case TextEncoding::Utf16BigEndian:
        break;
    }
    return Words::tr("UTF-16, big-endian");
}

} // namespace desk
