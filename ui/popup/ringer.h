// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/popuplook.h"
#include "pbx/call.h"

#include <QObject>
#include <QTimer>

namespace ui {

class Sounds;

/// Is heard when a call rings for the operator: once, or for as long as any rings.
class Ringer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{4000}; ///< from one ring to the next

    explicit Ringer(Sounds &sounds, QObject *parent = nullptr);

    void setSounds(const desk::PopupSounds &rules);
    void begin(const pbx::Call &call);
    void end(const pbx::Call &call);

private:
    void ring();

    Sounds &m_sounds;
    desk::PopupSounds m_rules;
    QList<pbx::Call> m_calls; ///< that ring, the latest last
    QTimer m_again;
};

} // namespace ui
