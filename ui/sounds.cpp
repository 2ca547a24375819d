// SPDX-License-Identifier: MIT
#include "ui/sounds.h"

#include "ui/sounds/soundoutput.h"

#include <algorithm>

static void loadSounds()
{
    Q_INIT_RESOURCE(sounds); // a static library's resources are not registered by themselves
}

namespace ui {

namespace {

    /// A sound server that hangs must not make us collect what it should have played.
    constexpr int mostWaiting = 4;

} // namespace

Sounds::Sounds(QObject *parent) : Sounds(desktopSoundOutput(), parent) { }

Sounds::Sounds(std::unique_ptr<SoundOutput> output, QObject *parent)
    : QObject(parent), m_output(std::move(output))
{
    loadSounds();
    m_thread.setObjectName(QStringLiteral("sounds"));
    m_output->moveToThread(&m_thread);
    m_thread.start();
}

Sounds::~Sounds()
{
    m_thread.quit();
    m_thread.wait();
}

void Sounds::play(const QString &name)
{
    if (name.isEmpty() || m_isMuted || m_volume <= 0 || m_waiting >= mostWaiting)
        return;
    ++m_waiting;
    QMetaObject::invokeMethod(m_output.get(), [this, name, volume = m_volume] {
        --m_waiting;
        m_output->play(name, volume);
    });
}

void Sounds::stop()
{
    QMetaObject::invokeMethod(m_output.get(), [this] { m_output->stop(); });
}

void Sounds::setMuted(bool muted)
{
    m_isMuted = muted;
    if (muted)
        stop();
}

void Sounds::setVolume(double volume) { m_volume = std::clamp(volume, 0.0, 1.0); }

} // namespace ui
