// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace ami {

/// The digest login of a web server (RFC 7616, MD5 with qop=auth, which is what Asterisk has): says
/// who we are without the secret.
class HttpDigest
{
public:
    HttpDigest(const QByteArray &user, const QByteArray &secret)
        : m_user(user), m_secret(secret) { }
    ~HttpDigest() { wipe(); }

    /// Takes a `WWW-Authenticate`; false if it is not one that can be answered.
    bool challenge(const QByteArray &header);
    bool isChallenged() const { return !m_nonce.isEmpty(); }
    /// Whether the last challenge only wants the same again with a new nonce.
    bool isStale() const { return m_isStale; }

    /// The value of `Authorization` for the next POST to `path`. Each counts one further.
    QByteArray authorization(const QByteArray &path);
    void wipe();

private:
    QByteArray m_user;
    QByteArray m_secret; // until the realm is known
    QByteArray m_realm;
    QByteArray m_key;
    QByteArray m_nonce;
    QByteArray m_opaque;
    bool m_isStale = false;
    quint32 m_count = 0;
};

} // namespace ami
