// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/journal/meetings.h"

namespace pbx {

/// The chapter on calls that are handed on.
class Transfers
{
public:
    Transfers(const Pen &pen, Meetings &meetings) : m_pen(pen), m_meetings(meetings) { }

    void happened(const ami::event::BlindTransfer &e);
    void happened(const ami::event::AttendedTransfer &e);
    /// The call has come to somebody: a blind transfer on its way is told of now.
    void arrived(const Channel &transferee, const std::vector<Channel *> &targets);
    void ended(const Channel &channel);

private:
    struct Blind {
        Party transferer;
        QString to;
    };

    void tellBlonde(
        const Channel &transferee, const Channel &leg, const std::vector<Channel *> &targets);
    Channel *transfereeOf(const ami::event::AttendedTransfer &e) const;

    const Pen &m_pen;
    Meetings &m_meetings;
    TextMap<Blind> m_underway; ///< by the transferee's Uniqueid
    TextSet m_completed; ///< legs over which an attended transfer was made
};

} // namespace pbx
