// SPDX-License-Identifier: MIT
#include "history/callhistory.h"

CallHistory::CallHistory(desk::Archive &archive, QObject *parent)
    : QObject(parent), m_log(archive), m_recent(m_log), m_missed(m_log)
{
    connect(&m_scribe, &desk::CallScribe::told, &m_log, &desk::CallLog::put);
    connect(&m_scribe, &desk::CallScribe::dropped, &m_log, &desk::CallLog::drop);
    connect(&m_scribe, &desk::CallScribe::found, &m_log, &desk::CallLog::closeLeft);
}

void CallHistory::setRules(const desk::HistoryRules &rules, pbx::Moment now)
{
    if (m_isRuled && rules == m_rules)
        return;
    m_isRuled = true;
    m_rules = rules;
    if (!rules.isKept)
        m_log.forgetAll();
    m_log.setRules(rules, now);
}

void CallHistory::close()
{
    if (m_isRuled && !m_rules.isKept)
        m_log.forgetAll();
}
