// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archivepart.h"
#include "desk/contacts/contact.h"

#include <functional>

namespace desk::contactstore {

/// The tables of contacts, for the archive.
ArchivePart part();

struct Loaded {
    QList<Contact> contacts;
    QString problem; ///< SQLite's own words; empty if all were read
};

// On the archive's thread, with the name of its connection:

Loaded load(const QString &connection);

/// All or nothing. `goOn` is asked now and then with how many are done; after a no, nothing is.
/// SQLite's own words if it failed, empty if it did not; empty also after a no.
QString write(const QString &connection, const QList<ContactChange> &changes,
    const std::function<bool(qsizetype done)> &goOn = {});

} // namespace desk::contactstore
