// SPDX-License-Identifier: MIT
#pragma once

#include "desk/support/programlog.h"
#include "desk/support/zipfile.h"

namespace desk {

/// One ZIP file of what support needs to see. None of the secrets can be in it, whoever wrote the
/// parts. Takes seconds where there is a long recording among them; works on any thread.
QByteArray supportFile(
    const QList<ZipEntry> &parts, const QStringList &secrets, const QDateTime &time);

/// The whole log as text, a line for each entry.
QByteArray textOf(const ProgramLog &log);

} // namespace desk
