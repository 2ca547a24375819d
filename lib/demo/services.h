// SPDX-License-Identifier: MIT
#pragma once

#include "demo/database.h"
#include "demo/lines.h"
#include "demo/states.h"

namespace demo {

/// What people dial to change something: do not disturb (*76), forwarding (*72, *73).
class Services
{
public:
    Services(Lines &lines, States &states, Database &database);

    bool exists(const QByteArray &exten) const;

    /// Does it for the person behind the channel, which must have been answered.
    void run(Channel &channel);

    bool isDoNotDisturb(const QByteArray &number) const;
    void setDoNotDisturb(const QByteArray &number, bool on);

private:
    void toggleDoNotDisturb(Channel &channel);
    void forward(Channel &channel, const QByteArray &target);

    Lines &m_lines;
    States &m_states;
    Database &m_database;
};

} // namespace demo
