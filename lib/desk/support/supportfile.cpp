// SPDX-License-Identifier: MIT
#include "desk/support/supportfile.h"

namespace desk {

QByteArray supportFile(const QList<ZipEntry> &parts, const ProgramLog &log, const QDateTime &time)
{
    QList<ZipEntry> clean;
    for (const ZipEntry &part : parts)
        clean.append({part.name, log.withoutKnown(part.content)});
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
