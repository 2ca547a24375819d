// SPDX-License-Identifier: MIT
#include "models/journeybook.h"

namespace models {

void JourneyBook::apply(const pbx::Batch &batch)
{
    for (const pbx::Change<pbx::Journey> &change : batch.journeys) {
        const pbx::Journey &journey = change.after ? *change.after : *change.before;
        const RowKey key{journey.server, journey.call};
        if (change.after)
            m_journeys.insert(key, journey);
        else
            m_journeys.remove(key);
        emit changed(key);
    }
}

void JourneyBook::forget(const QString &server)
{
    m_journeys.removeIf([&server](const auto &entry) { return entry.key().server == server; });
}

const pbx::Journey *JourneyBook::find(const RowKey &call) const
{
    const auto found = m_journeys.constFind(call);
    return found == m_journeys.constEnd() ? nullptr : &*found;
}

} // namespace models
