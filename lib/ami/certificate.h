// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QSslCertificate;

namespace ami {

/// Who a TLS exchange says it is, believed or not.
struct Certificate {
    QByteArray pin; ///< SHA-256 of its public key, in hex: what Trust::pin takes
    QString subject; ///< the name in it, plain text
    QString issuer; ///< who vouches for it, plain text
    QString validUntil; ///< the day, as 2027-03-01

    bool operator==(const Certificate &) const = default;
};

Certificate certificateOf(const QSslCertificate &certificate);

} // namespace ami
