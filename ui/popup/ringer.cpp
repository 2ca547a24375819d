// SPDX-License-Identifier: MIT
#include "ui/popup/ringer.h"

#include "ui/sounds.h"

namespace ui {

Ringer::Ringer(Sounds &sounds, QObject *parent) : QObject(parent), m_sounds(sounds)
{
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &Ringer::ring);
}

void Ringer::setSounds(const desk::PopupSounds &rules)
{
    m_rules = rules;
    m_sounds.setVolume(rules.volume / 100.0);
}

void Ringer::begin(const pbx::Call &call)
{
    m_calls.append(call);
    ring();
    if (m_rules.isRepeated)
        m_again.start();
}

void Ringer::end(const pbx::Call &call)
{
    const auto gone = m_calls.removeIf(
        [&](const pbx::Call &known) { return known.id == call.id && known.server == call.server; });
    if (gone == 0 || !m_calls.isEmpty())
        return;
    m_again.stop();
    m_sounds.stop();
}

void Ringer::ring()
{
    if (!m_calls.isEmpty())
        m_sounds.play(m_rules.of(m_calls.constLast().queue));
}

} // namespace ui
