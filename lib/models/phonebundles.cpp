// SPDX-License-Identifier: MIT
#include "models/phonebundles.h"

namespace models {

void PhoneBundles::set(const QList<desk::PeopleArrangement::Phones> &phones)
{
    m_mains.clear();
    m_others.clear();
    for (const auto &bundle : phones) {
        const RowKey main{bundle.main.server, bundle.main.number};
        for (const QString &number : bundle.others) {
            const RowKey other{main.server, number};
            if (other == main || m_mains.contains(other))
                continue;
            m_mains.insert(other, main);
            m_others[main].append(other);
        }
    }
}

std::optional<RowKey> PhoneBundles::mainOf(const RowKey &phone) const
{
    const auto found = m_mains.constFind(phone);
    return found == m_mains.cend() ? std::nullopt : std::optional(*found);
}

} // namespace models
