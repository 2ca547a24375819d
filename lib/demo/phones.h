// SPDX-License-Identifier: MIT
#pragma once

#include "demo/bridges.h"
#include "demo/legs.h"
#include "demo/states.h"

namespace demo {

/// The phones and the trunk as devices: what their channels make of them, and whether they are
/// registered.
class Phones
{
public:
    Phones(Lines &lines, Bridges &bridges, Legs &legs, States &states);

    /// Plugs a person's phone in or out; nothing happens to one that has no contact at all.
    void setRegistered(const QByteArray &number, bool registered);

private:
    DeviceState stateOf(const QByteArray &endpoint);
    DeviceState stateOf(const Channel &channel);
    void tell(const Person &person, const ContactPlan &contact, const QByteArray &status);

    Lines &m_lines;
    Bridges &m_bridges;
    Legs &m_legs;
};

} // namespace demo
