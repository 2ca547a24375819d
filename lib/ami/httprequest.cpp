// SPDX-License-Identifier: MIT
#include "ami/httprequest.h"

#include <QUrl>

namespace ami {

namespace {

    QByteArray form(const QByteArray &block)
    {
        QByteArrayList fields;
        for (const QByteArray &line : block.split('\n')) {
            const qsizetype colon = line.indexOf(": ");
            if (colon < 0)
                continue; // the empty line at the end
            const QByteArray value = line.mid(colon + 2, line.size() - colon - 3); // without the CR
            fields.append(
                QByteArray(line.left(colon).toPercentEncoding() + '=' + value.toPercentEncoding()));
        }
        return fields.join('&');
    }

    QByteArray pathOf(const ServerAddress &address)
    {
        QUrl url;
        url.setPath(address.path);
        const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
        if (path.endsWith("/rawman") || path.endsWith("/arawman"))
            return path;
        return QByteArray(path + "/rawman");
    }

} // namespace

HttpRequest::HttpRequest(const ServerAddress &address)
    : m_host(QUrl::toAce(address.host)), m_path(pathOf(address))
{
    if (address.host.contains(u':'))
        m_host = QByteArray('[' + address.host.toLatin1() + ']');
    else if (m_host.isEmpty())
        m_host = address.host.toLatin1();
    m_host += ':' + QByteArray::number(address.port);
}

QByteArray HttpRequest::post(const QByteArray &block, const QByteArray &authorization) const
{
    const QByteArray body = form(block);
    QByteArray request = "POST " + m_path + " HTTP/1.1\r\nHost: " + m_host
        + "\r\nUser-Agent: Cordboard\r\nAccept: text/plain"
          "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    if (!m_cookie.isEmpty())
        request += "Cookie: " + m_cookie + "\r\n";
    if (!authorization.isEmpty())
        request += "Authorization: " + authorization + "\r\n";
    return QByteArray(request + "\r\n" + body);
}

QByteArray headerOf(const QByteArray &block, const QByteArray &name)
{
    for (const QByteArray &line : block.split('\n')) {
        if (line.startsWith(name) && line.mid(name.size(), 2) == ": ")
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

} // namespace ami
