// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactindex.h"
#include "desk/contacts/files/contactfile.h"

#include <functional>

namespace desk {

/// What to do with a contact that is in the book already: one of its numbers is, or its name with
/// the same company.
enum class Duplicates { Skip, Merge, Replace };

/// What is to become of the contacts of a file, and of which lines nothing can.
struct ImportPlan {
    struct Complaint {
        int line = 0;
        QString sentence;
    };

    QList<ContactChange> changes;
    int added = 0;
    int merged = 0;
    int replaced = 0;
    int skipped = 0; ///< known already
    QList<Complaint> complaints;
};

/// `goOn` is asked now and then with how much is done of a thousand; after a no the plan is empty.
ImportPlan planImport(const QList<ReadContact> &contacts, ContactIndex index, Duplicates duplicates,
    const std::function<bool(int)> &goOn = {});

/// The known contact with what the other knows more.
Contact merged(const Contact &known, const Contact &other, const Numbering &numbering);

} // namespace desk
