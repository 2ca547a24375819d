// SPDX-License-Identifier: MIT
#include "ui/sounds/soundoutput.h"

namespace ui {

namespace {

    /// Where there is no libcanberra.
    class SilentOutput : public SoundOutput
    {
    public:
        void play(const QString &, double) override { }
        void stop() override { }
    };

} // namespace

std::unique_ptr<SoundOutput> desktopSoundOutput() { return std::make_unique<SilentOutput>(); }

} // namespace ui
