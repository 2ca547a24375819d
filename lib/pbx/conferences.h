// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/conference.h"
#include "pbx/directory.h"
#include "pbx/rows.h"

namespace pbx {

/// The ConfBridge rooms in which somebody is.
class Conferences
{
public:
    Conferences(const Directory &directory, QString server)
        : m_directory(directory), m_server(std::move(server))
    {
    }

    void apply(const ami::Event &event);
    void clear();

    QList<Change<Conference>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<Conference> &rows() const { return m_rows; }

private:
    Conference &edit(ami::Text name);
    void put(ami::Text room, const ami::event::ChannelSnapshot &channel, ami::Text admin,
        std::optional<bool> isMuted, std::optional<bool> isTalking);
    void take(ami::Text uniqueid);
    template <typename Change>
    void editUser(ami::Text room, const ami::event::ChannelSnapshot &channel, Change change);

    const Directory &m_directory;
    QString m_server;
    Rows<Conference> m_rows;
    TextMap<std::string> m_userIn; ///< a channel's Uniqueid to the room's name
};

} // namespace pbx
