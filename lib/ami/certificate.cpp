// SPDX-License-Identifier: MIT
#include "ami/certificate.h"

#include "ami/text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace ami {

namespace {

    QString plain(const QStringList &names)
    {
        return cleaned(names.join(QStringLiteral(", ")).toStdString());
    }

} // namespace

Certificate certificateOf(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return {.pin = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex(),
        .subject = plain(certificate.subjectInfo(QSslCertificate::CommonName)),
        .issuer = plain(certificate.issuerInfo(QSslCertificate::CommonName)),
        .validUntil = certificate.expiryDate().toUTC().date().toString(Qt::ISODate)};
}

} // namespace ami
