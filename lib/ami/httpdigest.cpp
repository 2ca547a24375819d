// SPDX-License-Identifier: MIT
#include "ami/httpdigest.h"

#include "ami/action.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace ami {

namespace {

    QByteArray md5(const QByteArrayList &parts)
    {
        return QCryptographicHash::hash(parts.join(':'), QCryptographicHash::Md5).toHex();
    }

    QByteArray quoted(QByteArray text)
    {
        return QByteArray('"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"');
    }

    /// `a=b, c="d, e"` by name in lower case, without the quotes.
    QHash<QByteArray, QByteArray> parameters(const QByteArray &text)
    {
        QHash<QByteArray, QByteArray> found;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype equals = text.indexOf('=', at);
            if (equals < 0)
                break;
            const QByteArray name = text.mid(at, equals - at).trimmed().toLower();
            QByteArray value;
            at = equals + 1;
            const bool isQuoted = at < text.size() && text[at] == '"';
            for (at += isQuoted; at < text.size() && text[at] != (isQuoted ? '"' : ','); ++at) {
                if (isQuoted && text[at] == '\\' && at + 1 < text.size())
                    ++at;
                value += text[at];
            }
            const qsizetype comma = text.indexOf(',', at);
            at = comma < 0 ? text.size() : comma + 1;
            found.insert(name, isQuoted ? value : value.trimmed());
        }
        return found;
    }

} // namespace

bool HttpDigest::challenge(const QByteArray &header)
{
    if (!header.left(7).toLower().startsWith("digest "))
        return false;
    const auto told = parameters(header.mid(7));
    const QByteArrayList qualities = told.value("qop").toLower().split(',');
    const bool hasAuth = std::any_of(qualities.cbegin(), qualities.cend(),
        [](const QByteArray &one) { return one.trimmed() == "auth"; });
    if (told.value("algorithm", "MD5").toUpper() != "MD5" || !hasAuth
        || told.value("nonce").isEmpty())
        return false;
    if (m_key.isEmpty()) {
        m_realm = told.value("realm");
        m_key = md5({m_user, m_realm, m_secret});
        m_secret.fill('\0');
        m_secret.clear();
    } else if (told.value("realm") != m_realm) {
        return false; // somebody else asks
    }
    m_nonce = told.value("nonce");
    m_opaque = told.value("opaque");
    m_isStale = told.value("stale").toLower() == "true";
    m_count = 0;
    return true;
}

QByteArray HttpDigest::authorization(const QByteArray &path)
{
    const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(8, '0');
    const QByteArray own = randomActionId();
    const QByteArray response
        = md5({m_key, m_nonce, count, own, "auth", md5({QByteArrayLiteral("POST"), path})});
    QByteArray text = "Digest username=" + quoted(m_user) + ", realm=" + quoted(m_realm)
        + ", nonce=" + quoted(m_nonce) + ", uri=" + quoted(path) + ", algorithm=MD5, qop=auth, nc="
        + count + ", cnonce=" + quoted(own) + ", response=" + quoted(response);
    if (!m_opaque.isEmpty())
        text += ", opaque=" + quoted(m_opaque);
    return text;
}

void HttpDigest::wipe()
{
    m_secret.fill('\0');
    m_key.fill('\0');
    m_secret.clear();
    m_key.clear();
    m_nonce.clear();
}

} // namespace ami
