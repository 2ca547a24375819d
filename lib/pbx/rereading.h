// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/sync.h"

namespace pbx {

/// Asks again for what people set for their extensions, which nothing announces: one action for
/// each family of AstDB, one after another. A family that this login may not read ends it for good.
class Rereading
{
public:
    explicit Rereading(Sync::Send send) : m_send(std::move(send)) { }

    /// Nothing happens while the last one is under way, or where the exchange cannot list a family.
    void begin(const Sync::Offers &offers);
    /// An action has ended; true if it was one of these.
    bool finished(const ami::Reply &reply);
    /// The link is gone.
    void stop();

private:
    void advance();

    Sync::Send m_send;
    QStringList m_families;
    QByteArray m_currentId;
    bool m_isDenied = false;
};

} // namespace pbx
