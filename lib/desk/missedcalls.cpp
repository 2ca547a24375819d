// SPDX-License-Identifier: MIT
#include "desk/missedcalls.h"

#include "desk/calllog/calllog.h"

namespace desk {

MissedCalls::MissedCalls(CallLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &CallLog::changed, this, &MissedCalls::load);
    connect(&log, &CallLog::forgotten, this, &MissedCalls::load);
    connect(&log, &CallLog::reset, this, &MissedCalls::load);
    load();
}

void MissedCalls::markSeen()
{
    if (m_unseen > 0)
        m_log.setAllSeen();
}

void MissedCalls::load()
{
    m_log.missed(limit, this, [this](const QList<LoggedCall> &calls, int unseen) {
        if (calls == m_entries && unseen == m_unseen)
            return;
        m_entries = calls;
        m_unseen = unseen;
        emit changed();
    });
}

} // namespace desk
