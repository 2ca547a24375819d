// SPDX-License-Identifier: MIT
#include "desk/redaction.h"

#include "ami/redaction.h"

#include <QRegularExpression>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    const QString place = QString::fromUtf8(ami::secretsPlace.data(), ami::secretsPlace.size());

    bool isSecretName(const QString &name) { return ami::namesSecret(name.toStdString()); }

    /// `me:secret@` behind `https://`.
    QString withoutPasswords(QString text)
    {
        static const QRegularExpression login(
            u"([A-Za-z][A-Za-z0-9+.-]*://[^/\\s:@?#]*):[^/\\s]*@"_s);
        return text.replace(login, u"\\1:"_s + place + u'@');
    }

    /// `token=…`, `"secret": "…"`, `Authorization: Bearer …`.
    QString withoutNamed(const QString &text)
    {
        static const QRegularExpression pair(
            u"([A-Za-z_][\\w.-]*)(\"?\\s*(?:=|:(?!//))\\s*)"
            "(\"[^\"]*\"|(?:(?:Bearer|Basic|Digest)\\s+)?[^\\s&;,\"<>]+)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString clean;
        qsizetype done = 0;
        qsizetype from = 0;
        for (auto match = pair.match(text); match.hasMatch(); match = pair.match(text, from)) {
            from = match.capturedEnd(2); // a value may itself be a pair
            if (!isSecretName(match.captured(1)))
                continue;
            clean += QStringView(text).mid(done, match.capturedStart(3) - done);
            clean += place;
            done = match.capturedEnd(3);
            from = done;
        }
        return clean + QStringView(text).mid(done);
    }

} // namespace

bool isSecretKey(const QString &key)
{
    const QString last = key.section(u'/', -1);
    return last != u"pin" && isSecretName(last);
}

QString withoutSecrets(const QString &text) { return withoutNamed(withoutPasswords(text)); }

} // namespace desk
