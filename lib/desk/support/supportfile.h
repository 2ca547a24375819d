// SPDX-License-Identifier: MIT
#pragma once

#include "desk/support/programlog.h"
#include "desk/support/zipfile.h"

namespace desk {

/// One ZIP file of what support needs to see. No secret that the log was told of can be in it,
/// whoever wrote the parts.
QByteArray supportFile(const QList<ZipEntry> &parts, const ProgramLog &log, const QDateTime &time);

/// The whole log as text, a line for each entry.
QByteArray textOf(const ProgramLog &log);

} // namespace desk
