// SPDX-License-Identifier: MIT
#include "desk/missedcalls.h"

namespace desk {

void MissedCalls::add(const pbx::Call &call, pbx::Moment when)
{
    m_entries.prepend({when, call});
    if (m_entries.size() > limit)
        m_entries.removeLast();
    ++m_unseen;
    emit changed();
}

void MissedCalls::markSeen()
{
    if (m_unseen == 0)
        return;
    m_unseen = 0;
    emit changed();
}

} // namespace desk
