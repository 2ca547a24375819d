// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"

#include <QHash>

namespace ui {

/// What time it is here and at each exchange: an exchange's times count on its own clock.
class Clocks
{
public:
    void set(models::Clock clock) { m_clock = std::move(clock); }
    /// How far the exchange's clock is ahead of this machine's.
    void setOffset(const QString &server, std::chrono::microseconds offset)
    {
        m_offsets.insert(server, offset);
    }

    pbx::Moment now() const { return m_clock(); }
    pbx::Moment now(const QString &server) const { return m_clock() + m_offsets.value(server); }

private:
    models::Clock m_clock = models::systemClock();
    QHash<QString, std::chrono::microseconds> m_offsets;
};

} // namespace ui
