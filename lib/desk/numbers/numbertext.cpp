// SPDX-License-Identifier: MIT
#include "desk/numbers/numbertext.h"

#include "desk/numbers/numberingplans.h"
#include "pbx/control.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(NumberText)
    };

    constexpr qsizetype longestNumber = 400;
    constexpr qsizetype longestProse = 4000;
    constexpr qsizetype longestExtension = 12;

    tl::unexpected<QString> refusal(const QString &why) { return tl::unexpected(why); }

    bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    /// Direction marks, soft hyphens and the like, which come along when a number is copied. What
    /// turns the order of digits round is not among them.
    bool isInvisible(QChar c)
    {
        return u"\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068"
               "\u2069\ufeff"_s.contains(c);
    }

    bool hasControl(const QString &text)
    {
        return std::ranges::any_of(text, [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        });
    }

    /// In plain digits, however they are written, and without what nobody sees.
    QString plain(const QString &text)
    {
        QString result;
        for (const QChar c : text) {
            if (isInvisible(c))
                continue;
            const bool isForeignDigit
                = c.category() == QChar::Number_DecimalDigit && c.digitValue() >= 0;
            if (isForeignDigit)
                result += QChar(u'0' + c.digitValue());
            else
                result += c == u'\uff0b' || c == u'\ufe62' ? QChar(u'+') : c;
        }
        return result;
    }

    QString before(const QString &text, QLatin1String ends)
    {
        const auto end = std::ranges::find_if(text, [ends](QChar c) { return ends.contains(c); });
        return text.left(end - text.begin());
    }

    bool isSeparator(QChar c)
    {
        return c.isSpace() || c.category() == QChar::Punctuation_Dash
            || u"()[]/.\u2212\u00b7\u2027\u2022\u2044"_s.contains(c);
    }

    /// Without what people put between digits. In `+49 (0)30` the zero is for those who dial from
    /// inside; but in Italy it belongs to the number, so that the country's plan is asked.
    QString withoutSeparators(QString text)
    {
        const auto bare = [](QString one) {
            one.removeIf(isSeparator);
            return one;
        };
        const QString whole = bare(text);
        static const QRegularExpression zero(u"[(\\[]\\s*0\\s*[)\\]]"_s);
        const bool isAbroad = whole.startsWith(u'+') || whole.startsWith(u"00"_s);
        if (!isAbroad || !text.contains(zero))
            return whole;
        const QString international = whole.startsWith(u'+') ? whole : u'+' + whole.mid(2);
        const auto known = plans::e164(international, {}, plans::Trust::Valid);
        if (!known)
            return bare(text.remove(zero));
        return whole.startsWith(u'+') ? *known : QString(u"00"_s + known->mid(1));
    }

    /// `alice` of `alice:secret@example;user=phone`.
    QString userOf(const QString &address)
    {
        const QString user = before(address, QLatin1String("@;?")).section(u':', 0, 0);
        return QUrl::fromPercentEncoding(user.toUtf8());
    }

    struct Address {
        QString scheme; ///< empty for a bare number
        QString rest;
    };

    Address split(const QString &text)
    {
        for (const QLatin1String scheme : {QLatin1String("tel"), QLatin1String("callto"),
                 QLatin1String("sips"), QLatin1String("sip")}) {
            if (!text.startsWith(scheme + u':', Qt::CaseInsensitive))
                continue;
            QString rest = text.mid(scheme.size() + 1);
            while (rest.startsWith(u'/'))
                rest.remove(0, 1);
            return {scheme, rest};
        }
        return {{}, text};
    }

    /// Takes `;ext=12`, `x12`, `ext. 12` off the text.
    QString takeExtension(QString &text)
    {
        static const QRegularExpression pattern(
            u"(?:;ext=|[\\s,]*(?:extension|ext|x|durchwahl|dw|poste|interno|int|anexo|ramal)"
            "[.:]?\\s*)([0-9][0-9 -]*)(?=;|$)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return {};
        QString extension = match.captured(1);
        extension.removeIf(isSeparator);
        if (extension.size() > longestExtension)
            return {};
        text.remove(match.capturedStart(), match.capturedLength());
        return extension;
    }

    /// `tel:42;phone-context=+4930123456` is a number within that one.
    QString phoneContext(const QString &parameters)
    {
        static const QRegularExpression pattern(
            u";phone-context=(\\+[0-9.() -]+)"_s, QRegularExpression::CaseInsensitiveOption);
        const QString context = pattern.match(parameters).captured(1);
        return context.isEmpty() ? context : withoutSeparators(context);
    }

    tl::expected<NumberText, QString> telephoneNumberIn(QString text, const QString &shown)
    {
        NumberText found;
        const QString context = phoneContext(text);
        found.extension = takeExtension(text);
        found.number = withoutSeparators(before(text, QLatin1String(";,pPwW?@")));
        if (!context.isEmpty() && !found.number.startsWith(u'+'))
            found.number.prepend(context);
        if (!isTelephoneNumber(found.number))
            return refusal(Words::tr("\"%1\" is no telephone number.").arg(shown));
        return found;
    }

    NumberText sipUser(const QString &address)
    {
        const QString user = plain(userOf(address));
        const QString bare = withoutSeparators(user);
        return {isTelephoneNumber(bare) && !hasControl(user) ? bare : user, {}};
    }

} // namespace

bool isTelephoneNumber(const QString &text)
{
    const auto rest = QStringView(text).mid(text.startsWith(u'+') ? 1 : 0);
    return std::ranges::any_of(rest, isDigit) && std::ranges::all_of(rest, [](QChar c) {
        return isDigit(c) || c == u'*' || c == u'#';
    });
}

tl::expected<NumberText, QString> numberIn(const QString &text)
{
    const QString nothing = Words::tr("That is no telephone number.");
    if (text.size() > longestNumber)
        return refusal(nothing);
    const QString seen = plain(text).trimmed();
    const Address address = split(seen);
    const bool isSip = address.scheme.startsWith(QLatin1String("sip"));
    const QString rest = isSip || address.scheme.isEmpty()
        ? address.rest
        : plain(QUrl::fromPercentEncoding(address.rest.toUtf8()));
    if (seen.isEmpty() || hasControl(seen) || hasControl(rest))
        return refusal(nothing);
    const auto found = isSip ? tl::expected<NumberText, QString>(sipUser(address.rest))
                             : telephoneNumberIn(rest, seen.left(80));
    if (!found)
        return found;
    if (hasControl(found->number))
        return refusal(nothing);
    if (!pbx::isDialable(found->number))
        return refusal(Words::tr("\"%1\" is no number that can be dialled.").arg(seen.left(80)));
    return found;
}

QList<NumberText> numbersIn(const QString &text, const QString &country)
{
    if (const auto whole = numberIn(text))
        return {*whole};
    const QString prose = plain(text.left(longestProse));
    QList<NumberText> all;
    const auto add = [&all](const QString &one) {
        if (const auto found = numberIn(one); found && !all.contains(*found))
            all.append(*found);
    };
    static const QRegularExpression pattern(
        u"\\b(?:tel|callto|sips?):[^\\s<>\"'|]+"_s, QRegularExpression::CaseInsensitiveOption);
    QString rest = prose;
    for (auto matches = pattern.globalMatch(prose); matches.hasNext();) {
        const QString address = matches.next().captured();
        add(address);
        rest.replace(address, u" ; "_s);
    }
    for (const QString &number : plans::numbersIn(rest, country))
        add(number);
    return all;
}

} // namespace desk
