// SPDX-License-Identifier: MIT
#include "desk/callerpages/pageaddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CallerPages)
    };

    constexpr qsizetype longest = 2000;

    struct Place {
        const char *name;
        QString CallFacts::*value;
    };
    constexpr std::array knownPlaces{Place{"number", &CallFacts::number},
        Place{"e164", &CallFacts::e164}, Place{"name", &CallFacts::name},
        Place{"company", &CallFacts::company}, Place{"queue", &CallFacts::queue},
        Place{"did", &CallFacts::did}, Place{"trunk", &CallFacts::trunk},
        Place{"extension", &CallFacts::extension}, Place{"uniqueid", &CallFacts::uniqueid},
        Place{"direction", &CallFacts::direction}, Place{"time", &CallFacts::time}};

    QString CallFacts::*placeNamed(const QString &name)
    {
        const auto found = std::ranges::find_if(
            knownPlaces, [&](const Place &place) { return name == QLatin1String(place.name); });
        return found == knownPlaces.end() ? nullptr : found->value;
    }

    /// Where path, query or fragment begins; nothing from outside may stand before it.
    qsizetype endOfHost(const QString &text)
    {
        const qsizetype begin = text.indexOf(u"://"_s);
        if (begin < 0)
            return 0; // there is none, which is another trouble
        const auto end = std::find_if(text.begin() + begin + 3, text.end(),
            [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
        return end - text.begin();
    }

    /// A browser would go up a folder for it.
    bool hasDots(const QUrl &url)
    {
        const QStringList steps = url.path(QUrl::FullyDecoded).split(u'/');
        return steps.contains(u"."_s) || steps.contains(u".."_s);
    }

    QByteArray component(const QString &value)
    {
        QString clean;
        std::ranges::copy_if(value, std::back_inserter(clean),
            [](QChar c) { return c.category() != QChar::Other_Control; });
        return QUrl::toPercentEncoding(clean);
    }

    QString problemOf(const QUrl &url, const CallerPages &allowed)
    {
        const QString scheme = url.scheme();
        if (scheme != u"https"_s && scheme != u"http"_s)
            return Words::tr("The address must begin with https://.");
        if (scheme == u"http"_s && !allowed.isPlainHttpAllowed)
            return Words::tr(
                "Addresses with http:// are not allowed: whoever is on the way can read "
                "along. Use https://, or allow them.");
        if (!url.isValid() || url.host().isEmpty())
            return Words::tr("The address has no usable host, such as https://crm.example/.");
        if (url.authority().contains(u'@'))
            return Words::tr("A name or password in the address is not allowed.");
        if (!allowed.hosts.contains(url.host(), Qt::CaseInsensitive))
            return Words::tr("%1 is not among the allowed hosts.").arg(url.host());
        if (hasDots(url))
            return Words::tr("The address must not have the folders . or .. in it.");
        return {};
    }

} // namespace

QStringList PageAddress::places()
{
    QStringList places;
    for (const Place &place : knownPlaces)
        places += u'{' + QLatin1String(place.name) + u'}';
    return places;
}

QString PageAddress::hostOf(const QString &text)
{
    return QUrl(text.trimmed().left(endOfHost(text.trimmed())), QUrl::StrictMode).host();
}

tl::expected<PageAddress, QString> PageAddress::parse(
    const QString &text, const CallerPages &allowed)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return tl::unexpected(Words::tr("There is no address yet."));
    if (address.size() > longest)
        return tl::unexpected(Words::tr("The address is too long."));
    auto pieces = cut(address);
    if (!pieces)
        return tl::unexpected(pieces.error());
    if (const qsizetype first = address.indexOf(u'{'); first >= 0 && first < endOfHost(address))
        return tl::unexpected(Words::tr("Places can only stand behind the host."));
    QString example;
    for (const Piece &piece : *pieces)
        example += piece.text + (piece.place ? u"0"_s : QString());
    const QUrl url(example, QUrl::StrictMode);
    if (const QString problem = problemOf(url, allowed); !problem.isEmpty())
        return tl::unexpected(problem);
    PageAddress made;
    made.m_pieces = std::move(*pieces);
    made.m_scheme = url.scheme();
    made.m_host = url.host();
    return made;
}

tl::expected<std::vector<PageAddress::Piece>, QString> PageAddress::cut(const QString &text)
{
    std::vector<Piece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const QString plain = text.mid(at, open < 0 ? -1 : open - at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (plain.contains(u'}') || (open >= 0 && close < 0))
            return tl::unexpected(
                Words::tr("A bracket has no counterpart: places look like {number}."));
        if (open < 0) {
            pieces.push_back({plain});
            break;
        }
        const QString name = text.mid(open + 1, close - open - 1);
        QString CallFacts::*const place = placeNamed(name);
        if (!place)
            return tl::unexpected(Words::tr("There is no place {%1}.").arg(name.left(40)));
        pieces.push_back({plain, place});
        at = close + 1;
    }
    return pieces;
}

tl::expected<QUrl, QString> PageAddress::filled(const CallFacts &facts) const
{
    QByteArray address;
    for (const Piece &piece : m_pieces) {
        address += piece.text.toUtf8();
        if (piece.place)
            address += component(facts.*piece.place);
    }
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    const bool isSamePlace = url.isValid() && url.scheme() == m_scheme && url.host() == m_host;
    if (!isSamePlace || hasDots(url) || address.size() > longest)
        return tl::unexpected(Words::tr("What is known of this caller makes no usable address."));
    return url;
}

bool isPageNumber(const QString &number)
{
    const QStringView digits = QStringView(number).mid(number.startsWith(u'+') ? 1 : 0);
    return digits.size() >= 3 && digits.size() <= 15
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace desk
