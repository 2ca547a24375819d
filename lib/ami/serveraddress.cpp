// SPDX-License-Identifier: MIT
#include "ami/serveraddress.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

namespace ami {

namespace {

    struct SchemeName {
        ServerAddress::Scheme scheme;
        const char *name;
        quint16 port;
    };

    constexpr std::array schemes{
        SchemeName{ServerAddress::Scheme::Ami, "ami", 5038},
        SchemeName{ServerAddress::Scheme::AmiTls, "amis", 5039},
        SchemeName{ServerAddress::Scheme::Http, "http", 8088},
        SchemeName{ServerAddress::Scheme::Https, "https", 8089},
    };

    const SchemeName &entry(ServerAddress::Scheme scheme) { return schemes[std::size_t(scheme)]; }

    tl::unexpected<QString> wrong(const QString &sentence) { return tl::unexpected(sentence); }

    /// The address in quotes, without what may be a secret in it.
    QString quoted(QString text)
    {
        const auto at = text.lastIndexOf(u'@');
        const auto colon = text.indexOf(u':', text.indexOf(QLatin1String("//")) + 2);
        if (colon >= 0 && colon < at)
            text.remove(colon, at - colon);
        return u'"' + text.left(200) + u'"';
    }

} // namespace

QString ServerAddress::name() const
{
    if (port == entry(scheme).port)
        return QString(host + path);
    const bool isIpv6 = host.contains(u':');
    return QString(
        (isIpv6 ? QString(u'[' + host + u']') : host) + u':' + QString::number(port) + path);
}

bool ServerAddress::isLocal() const
{
    return host.isEmpty() || host == u"localhost" || QHostAddress(host).isLoopback();
}

QString ServerAddress::schemeName() const { return QString::fromLatin1(entry(scheme).name); }

quint16 ServerAddress::usualPort(Scheme scheme) { return entry(scheme).port; }

QString ServerAddress::url() const
{
    QUrl url;
    url.setScheme(schemeName());
    url.setUserName(user);
    url.setHost(host);
    url.setPort(port);
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded);
}

tl::expected<ServerAddress, QString> ServerAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    ServerAddress address;
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return wrong(QStringLiteral("%1 is no address of an exchange; write ami://user@host")
                         .arg(quoted(text)));
    const auto known = std::ranges::find(
        schemes, url.scheme(), [](const SchemeName &one) { return QString::fromLatin1(one.name); });
    if (known == schemes.end())
        return wrong(QStringLiteral("%1 must begin with ami://, amis://, http:// or https://")
                         .arg(quoted(text)));
    if (!url.password().isEmpty())
        return wrong(QStringLiteral(
            "the address must not contain the secret; leave it out and give it when asked"));
    address.scheme = known->scheme;
    address.user = url.userName(QUrl::FullyDecoded);
    address.host = url.host(QUrl::FullyDecoded);
    address.port = quint16(url.port(known->port));
    address.path = url.path(QUrl::FullyDecoded);
    while (address.path.endsWith(u'/'))
        address.path.chop(1);
    if (url.hasQuery() || url.hasFragment())
        return wrong(QStringLiteral("%1 must end after the port or the path, without ? and #")
                         .arg(quoted(text)));
    if (!address.path.isEmpty() && !address.isHttp())
        return wrong(QStringLiteral("%1 must end after the port; only http:// and https:// have "
                                    "a path")
                         .arg(quoted(text)));
    if (address.user.isEmpty())
        return wrong(QStringLiteral("%1 names no user; write %2://user@%3")
                         .arg(quoted(text), url.scheme(), address.host));
    return address;
}

} // namespace ami
