// SPDX-License-Identifier: MIT
#pragma once

#include "demo/consultations.h"

namespace demo {

/// Digits keyed during a call: feature codes of `features.conf` are obeyed, the others go to
/// whoever is at the other side.
class Keys
{
public:
    Keys(Lines &lines, Bridges &bridges, Consultations &consultations);

    /// As if the phone of that channel had been keyed so long.
    void press(Channel &channel, const QByteArray &digit, milliseconds time);

private:
    bool obey(const Channel &channel, const QByteArray &digit);
    void pass(Channel &to, const QByteArray &digit, milliseconds time);
    void tellEnd(const Channel &channel, const QByteArray &digit, milliseconds time,
        const QByteArray &direction);

    Lines &m_lines;
    Bridges &m_bridges;
    Consultations &m_consultations;
    std::map<QByteArray, QByteArray> m_begun; // by channel what may become a feature code
};

} // namespace demo
