// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// A file inside a ZIP archive.
struct ZipEntry {
    QString name; ///< with `/` between folders
    QByteArray content;
};

/// The archive of these files, compressed, all of the same time. Each may have up to 2 GiB.
QByteArray zipOf(const QList<ZipEntry> &entries, const QDateTime &time);

} // namespace desk
