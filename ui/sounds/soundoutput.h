// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace ui {

/// What makes a sound heard. It may take its time: it is called on a thread of its own.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    /// `volume` is more than 0 and at most 1. What cannot be played is left out.
    virtual void play(const QString &name, double volume) = 0;
    virtual void stop() = 0;
};

/// The desktop's own; one that is silent where the panel was built without any.
std::unique_ptr<SoundOutput> desktopSoundOutput();

} // namespace ui
