// SPDX-License-Identifier: MIT
#pragma once

#include "desk/peoplearrangement.h"
#include "models/rowkey.h"

#include <QHash>
#include <QList>

namespace models {

/// Which numbers are phones of one person.
class PhoneBundles
{
public:
    void set(const QList<desk::PeopleArrangement::Phones> &phones);

    /// Whose phone it is beside their main one; nothing for a person of its own.
    std::optional<RowKey> mainOf(const RowKey &phone) const;
    /// The person's phones beside the main one.
    QList<RowKey> othersOf(const RowKey &main) const { return m_others.value(main); }
    bool isEmpty() const { return m_mains.isEmpty(); }

private:
    QHash<RowKey, RowKey> m_mains;
    QHash<RowKey, QList<RowKey>> m_others;
};

} // namespace models
