// SPDX-License-Identifier: MIT
#pragma once

#include "demo/database.h"
#include "demo/queuemembers.h"

namespace demo {

/// What people dial to change something: do not disturb (*76), forwarding (*72, *73), taking calls
/// of the main queue (*45, *46).
class Services
{
public:
    Services(Lines &lines, States &states, QueueMembers &members, Database &database);

    bool exists(const QByteArray &exten) const;

    /// Does it for the person behind the channel, which must have been answered.
    void run(Channel &channel);

    bool isDoNotDisturb(const QByteArray &number) const;
    void setDoNotDisturb(const QByteArray &number, bool on);

private:
    void toggleDoNotDisturb(Channel &channel);
    void forward(Channel &channel, const QByteArray &target);
    void logIn(Channel &channel);
    void logOut(Channel &channel);

    Lines &m_lines;
    States &m_states;
    QueueMembers &m_members;
    Database &m_database;
};

} // namespace demo
