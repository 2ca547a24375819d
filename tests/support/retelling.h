// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/cacofonisk/reporter.h"
#include "scene.h"

/// A Local channel's half, `half` being 1 or 2, in the call of `linkedid`.
Leg localHalf(int half, const std::string &uniqueid, const std::string &linkedid);

/// An exchange as Cacofonisk hears it, in which a test lets things happen, event by event.
class Retelling
{
public:
    Retelling();

    void event(const std::string &name, const wire::Headers &headers = {});

    void begin(const Leg &leg);
    void state(Leg &leg, int state);
    void connectedLine(const Leg &leg, const std::string &number);
    void pair(const Leg &one, const Leg &two);
    void originate(const Leg &to); ///< dialled by nobody
    void dial(const Leg &from, const Leg &to);
    void progress(const Leg &from, const Leg &to); ///< early media
    void dialEnd(const Leg &from, const Leg &to, const std::string &status);
    void enter(const Leg &leg, const std::string &bridge);
    void leave(const Leg &leg, const std::string &bridge);
    void hangup(const Leg &leg, const std::string &cause = "16");

    /// `from` calls `to`, which rings.
    void ring(Leg &from, Leg &to);
    /// `to` answers the call of `from`; both are in `bridge`.
    void answer(Leg &from, Leg &to, const std::string &bridge);

    /// What was told: `b_dial 101>102,103`, `b_dial_end 101>102 busy`, `up 101>102`,
    /// `blind_transfer 101>103 by 102`, `hangup 101 completed`.
    const QStringList &story() const { return m_story; }
    const QList<pbx::cacofonisk::Report> &told() const { return m_told; }
    const pbx::cacofonisk::Reporter &reporter() const { return m_reporter; }

private:
    QStringList m_story;
    QList<pbx::cacofonisk::Report> m_told;
    pbx::cacofonisk::Reporter m_reporter;
};
