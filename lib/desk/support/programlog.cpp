// SPDX-License-Identifier: MIT
#include "desk/support/programlog.h"

#include "desk/redaction.h"

namespace desk {

namespace {

    constexpr qsizetype shortestSecret = 3;

    QString nameOf(LogEntry::Level level)
    {
        switch (level) {
        case LogEntry::Level::Detail:
            return QStringLiteral("detail");
        case LogEntry::Level::Info:
            return QStringLiteral("info");
        case LogEntry::Level::Warning:
            return QStringLiteral("warning");
        case LogEntry::Level::Error:
            break;
        }
        return QStringLiteral("error");
    }

} // namespace

void ProgramLog::hide(const QString &secret)
{
    if (secret.size() < shortestSecret || m_secrets.contains(secret))
        return;
    m_secrets.append(secret);
    for (LogEntry &entry : m_entries)
        entry.text = clean(entry.text);
}

QString ProgramLog::clean(const QString &text) const
{
    QString clean = text;
    for (const QString &secret : m_secrets)
        clean.replace(secret, QStringLiteral("***"));
    return withoutSecrets(clean);
}

void ProgramLog::add(LogEntry entry)
{
    entry.text = clean(entry.text).left(longestText);
    entry.source = clean(entry.source);
    if (m_entries.size() == capacity)
        m_entries.pop_front();
    m_entries.push_back(entry);
    emit added(entry);
}

QString lineOf(const LogEntry &entry)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(entry.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
            nameOf(entry.level).leftJustified(7), entry.source, entry.text);
}

} // namespace desk
