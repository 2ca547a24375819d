// SPDX-License-Identifier: MIT
#include "desk/popups/popuppolicy.h"

#include <algorithm>

namespace desk {

namespace {

    qsizetype digitsIn(const QString &number)
    {
        return std::ranges::count_if(number, [](QChar c) { return c.isDigit(); });
    }

    bool isNumberLike(const QString &text)
    {
        return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    }

    /// What people put between digits is left out.
    QString dialled(const QString &text)
    {
        QString result;
        std::ranges::copy_if(text, std::back_inserter(result),
            [](QChar c) { return c.isDigit() || c == u'+' || c == u'#'; });
        return result;
    }

} // namespace

bool Sources::has(const QString &name, const QStringList &mine) const
{
    switch (which) {
    case Which::All:
        return true;
    case Which::Mine:
        return mine.contains(name, Qt::CaseInsensitive);
    case Which::Named:
        return names.contains(name, Qt::CaseInsensitive);
    case Which::None:
        break;
    }
    return false;
}

PopupPolicy::PopupPolicy(const PopupRules &rules, const Numbering &numbering)
    : m_rules(rules), m_numbering(numbering), m_ignored(entries(rules.ignored)),
      m_always(entries(rules.always))
{
}

/// Who is always wanted breaks through everything but the switch that turns pop-ups off.
PopupVerdict PopupPolicy::judge(const pbx::Call &call, const Circumstances &now) const
{
    const pbx::CallerId &caller = call.caller.callerId;
    if (!m_rules.isOn)
        return PopupVerdict::Off;
    if (has(m_always, caller))
        return PopupVerdict::Wanted;
    if (has(m_ignored, caller))
        return PopupVerdict::Ignored;
    if (m_rules.isOutsideOnly && call.direction == pbx::Call::Direction::Internal)
        return PopupVerdict::Inside;
    if (!isWayWanted(call, now))
        return PopupVerdict::OtherWay;
    if (caller.number.isEmpty() && !m_rules.hasNumberless)
        return PopupVerdict::Numberless;
    if (!caller.number.isEmpty() && digitsIn(caller.number) < m_rules.fewestDigits)
        return PopupVerdict::FewDigits;
    if (m_rules.isQuietOnDoNotDisturb && now.isDoNotDisturb)
        return PopupVerdict::DoNotDisturb;
    return isQuiet(m_rules.quietHours, now.local) ? PopupVerdict::QuietHours : PopupVerdict::Wanted;
}

QList<PopupPolicy::Entry> PopupPolicy::entries(const QStringList &list) const
{
    QList<Entry> entries;
    for (const QString &line : list) {
        const QString text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (!isNumberLike(text)) {
            entries.append({.text = text, .isName = true});
            continue;
        }
        const bool isBeginning = text.endsWith(u'*');
        Entry entry{.text = dialled(text)};
        if (entry.text.isEmpty())
            continue;
        if (!isBeginning) {
            const auto number = m_numbering.read(text);
            entry.match = number ? number->match : entry.text;
        }
        entries.append(entry);
    }
    return entries;
}

bool PopupPolicy::has(const QList<Entry> &entries, const pbx::CallerId &caller) const
{
    if (entries.isEmpty())
        return false;
    const auto number = m_numbering.read(caller.number);
    const QString match = number ? number->match : QString();
    return std::ranges::any_of(entries, [&](const Entry &entry) {
        if (entry.isName)
            return caller.name.contains(entry.text, Qt::CaseInsensitive);
        if (entry.match.isEmpty())
            return match.startsWith(entry.text) || caller.number.startsWith(entry.text);
        return entry.match == caller.number
            || (!match.isEmpty() && isSameNumber(match, entry.match));
    });
}

bool PopupPolicy::isWayWanted(const pbx::Call &call, const Circumstances &now) const
{
    if (!call.queue.isEmpty())
        return m_rules.queues.has(call.queue, now.queues);
    if (!call.group.isEmpty())
        return m_rules.groups.has(call.group, {call.group});
    return m_rules.hasDirect;
}

} // namespace desk
