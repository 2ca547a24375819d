// SPDX-License-Identifier: MIT
#include "ui/commands/keymap.h"

#include <algorithm>

namespace ui {

void Keymap::add(const QString &command, const QList<QKeySequence> &usual, const QString &fixed)
{
    m_entries.append({command, usual, fixed});
    review();
}

void Keymap::setChoices(const desk::KeyChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    review();
    emit changed();
}

const QList<QKeySequence> &Keymap::usual(const QString &command) const
{
    static const QList<QKeySequence> none;
    const Entry *const entry = find(command);
    return entry ? entry->usual : none;
}

QString Keymap::text(const QString &command) const
{
    const Entry *const entry = find(command);
    if (!entry)
        return {};
    QStringList texts;
    for (const QKeySequence &key : keys(command))
        texts += key.toString(QKeySequence::NativeText);
    if (!entry->fixed.isEmpty())
        texts += entry->fixed;
    return texts.join(QStringLiteral(", "));
}

void Keymap::review()
{
    m_keys.clear();
    QList<QKeySequence> taken;
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto chosen = m_choices.keys.constFind(entry.command);
        QList<QKeySequence> keys
            = chosen == m_choices.keys.constEnd() ? entry.usual : keysOf(*chosen);
        keys.removeIf([&](const QKeySequence &key) {
            return std::ranges::any_of(
                taken, [&](const QKeySequence &other) { return areInConflict(key, other); });
        });
        taken += keys;
        m_keys.insert(entry.command, keys);
    }
}

const Keymap::Entry *Keymap::find(const QString &command) const
{
    const auto found = std::ranges::find(m_entries, command, &Entry::command);
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList keyTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::PortableText);
    return texts;
}

QList<QKeySequence> keysOf(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts) {
        const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
        bool isGood = !key.isEmpty();
        for (int at = 0; at < key.count(); ++at)
            isGood = isGood && key[uint(at)].key() != Qt::Key_unknown;
        if (isGood)
            keys.append(key);
    }
    return keys;
}

bool areInConflict(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

} // namespace ui
