// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace desk {

/// The tables that one part of the desk keeps in the archive, and how they came about.
struct ArchivePart {
    QString name; ///< `contacts`
    /// The statements of SQL that bring the tables from one version to the next, the first from
    /// nothing to 1. What was once given out is never changed, only added to.
    QList<QStringList> steps;
};

} // namespace desk
