// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/calllog.h"
#include "desk/calllog/callscribe.h"
#include "desk/calllog/recentcalls.h"
#include "desk/missedcalls.h"

/// What this desk remembers of its calls: who writes them down, and who reads them.
class CallHistory : public QObject
{
    Q_OBJECT

public:
    explicit CallHistory(desk::Archive &archive, QObject *parent = nullptr);

    void setNumberRules(const desk::NumberRules &rules) { m_log.setNumberRules(rules); }
    /// Without `isKept` what was remembered from before is forgotten at once.
    void setRules(const desk::HistoryRules &rules, pbx::Moment now);
    /// The program ends.
    void close();

    desk::CallLog &log() { return m_log; }
    desk::CallScribe &scribe() { return m_scribe; }
    desk::RecentCalls &recent() { return m_recent; }
    desk::MissedCalls &missed() { return m_missed; }

private:
    desk::CallLog m_log;
    desk::CallScribe m_scribe;
    desk::RecentCalls m_recent;
    desk::MissedCalls m_missed;
    desk::HistoryRules m_rules;
    bool m_isRuled = false;
};
