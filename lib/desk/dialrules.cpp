// SPDX-License-Identifier: MIT
#include "desk/dialrules.h"

#include "pbx/control.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(DialRules)
    };

    constexpr qsizetype longestText = 400;

    bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    bool hasControl(const QString &text)
    {
        return std::ranges::any_of(text, [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        });
    }

    QString before(const QString &text, QLatin1String ends)
    {
        const auto end = std::ranges::find_if(text, [ends](QChar c) { return ends.contains(c); });
        return text.left(end - text.begin());
    }

    /// Without what people put between digits.
    QString withoutSeparators(QString text)
    {
        if (text.startsWith(u'+'))
            text.remove(u"(0)"_s); // +49 (0)30: the zero is for those who dial from inside
        text.removeIf(
            [](QChar c) { return c.isSpace() || u"()-/.\u2010\u2011\u2013"_s.contains(c); });
        return text;
    }

    bool isTelephoneNumber(const QString &text)
    {
        const auto first = text.startsWith(u'+') ? 1 : 0;
        const auto rest = QStringView(text).mid(first);
        return std::ranges::any_of(rest, isDigit) && std::ranges::all_of(rest, [](QChar c) {
            return isDigit(c) || c == u'*' || c == u'#';
        });
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

} // namespace

QString DialRules::toDial(const QString &number, bool isKnownExtension) const
{
    const bool isInternational = number.startsWith(u'+');
    const auto digits = std::ranges::count_if(number, isDigit);
    const bool isOutside = !isKnownExtension && isTelephoneNumber(number)
        && !number.startsWith(u'*') && !number.startsWith(u'#')
        && (isInternational || digits > longestInternal);
    if (!isOutside)
        return number;
    if (!isInternational)
        return outsidePrefix + number;
    if (internationalPrefix.isEmpty())
        return outsidePrefix + number;
    return outsidePrefix + internationalPrefix + number.mid(1);
}

tl::expected<QString, QString> numberIn(const QString &text)
{
    const auto refuse = [](const QString &why) { return tl::unexpected(why); };
    const Address address = split(text.trimmed());
    if (text.size() > longestText || hasControl(text.trimmed()))
        return refuse(Words::tr("That is no telephone number."));
    QString number;
    if (address.scheme.startsWith(QLatin1String("sip"))) {
        number = userOf(address.rest);
        if (hasControl(number))
            return refuse(Words::tr("That is no telephone number."));
        if (isTelephoneNumber(withoutSeparators(number)))
            number = withoutSeparators(number);
    } else {
        const QString plain = address.scheme.isEmpty()
            ? address.rest
            : QUrl::fromPercentEncoding(address.rest.toUtf8());
        if (hasControl(plain))
            return refuse(Words::tr("That is no telephone number."));
        number = withoutSeparators(before(plain, QLatin1String(";,pPwW?@")));
        if (!isTelephoneNumber(number))
            return refuse(Words::tr("\"%1\" is no telephone number.").arg(text.left(80)));
    }
    if (!pbx::isDialable(number))
        return refuse(Words::tr("\"%1\" is no number that can be dialled.").arg(text.left(80)));
    return number;
}

} // namespace desk
