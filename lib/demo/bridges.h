// SPDX-License-Identifier: MIT
#pragma once

#include "demo/lines.h"

namespace demo {

/// The bridges that exist: who enters and leaves them.
class Bridges
{
public:
    explicit Bridges(Lines &lines) : m_lines(lines) { }

    Bridge &create(Bridge bridge = {});
    /// `swapped` is who leaves for it.
    void enter(Bridge &bridge, Channel &channel, const QByteArray &swapped = {});
    void leave(Channel &channel);
    void destroy(Bridge &bridge);

    Bridge *find(const QByteArray &id);
    const std::map<QByteArray, Bridge> &all() const { return m_bridges; }

    /// The only other channel in the same bridge, or nothing.
    Channel *peer(const Channel &channel);

    /// An event about a bridge, and about a channel in it.
    Event begin(const QByteArray &name, const Bridge &bridge);

private:
    Lines &m_lines;
    std::map<QByteArray, Bridge> m_bridges;
    int m_made = 0;
};

} // namespace demo
