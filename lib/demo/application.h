// SPDX-License-Identifier: MIT
#pragma once

#include "demo/channel.h"

namespace demo {

/// Who ended a channel.
enum class Ending { ByPhone, ByAction };

/// How a phone or the provider turns a call down.
struct Refusal {
    Cause cause = Cause::Busy;
    int sip = 486;
};

/// What a channel is doing, and what becomes of it and of the others when something happens to it.
class Application
{
public:
    virtual ~Application() = default;

    /// The called phone rings.
    virtual void rang(Channel &) { }
    /// The called phone was picked up.
    virtual void answered(Channel &) { }
    virtual void refused(Channel &, const Refusal &) { }

    virtual void hungUp(Channel &channel, Ending ending) = 0;

    /// The channel goes on elsewhere; its context and exten already say where.
    virtual void released(Channel &channel) = 0;
};

} // namespace demo
