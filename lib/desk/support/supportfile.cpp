// SPDX-License-Identifier: MIT
#include "desk/support/supportfile.h"

namespace desk {

QByteArray supportFile(
    const QList<ZipEntry> &parts, const QStringList &secrets, const QDateTime &time)
{
    QList<ZipEntry> clean = parts;
    for (ZipEntry &part : clean) {
        for (const QString &secret : secrets)
            part.content.replace(secret.toUtf8(), "***");
    }
    return zipOf(clean, time);
}

QByteArray textOf(const ProgramLog &log)
{
    QString text;
    for (const LogEntry &entry : log.entries())
        text += lineOf(entry) + u'\n';
    return text.toUtf8();
}

} // namespace desk
