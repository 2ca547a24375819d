// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/call.h"
#include "pbx/directory.h"
#include "pbx/queue.h"
#include "pbx/rows.h"
#include "pbx/trunk.h"

namespace pbx {

/// The lines to the outside: their reachability, registration and calls.
class Trunks
{
public:
    Trunks(const Directory &directory, QString server)
        : m_directory(directory), m_server(std::move(server))
    {
    }

    void apply(const ami::Event &event);
    /// Keeps each row's list of calls true.
    void apply(const Change<Call> &change);
    void clear();

    QList<Change<Trunk>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<Trunk> &rows() const { return m_rows; }

private:
    Trunk &edit(ami::Text name);
    void setDevice(ami::Text device, DeviceState state);
    void setRegistration(const ami::event::OutboundRegistrationDetail &e);

    const Directory &m_directory;
    QString m_server;
    Rows<Trunk> m_rows;
    TextMap<std::string> m_registrations; ///< client and server URI to the trunk's name
};

} // namespace pbx
