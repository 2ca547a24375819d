// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/journal/transfers.h"

namespace pbx {

/// The chapter on what happens to a call beside talking: hold, recording, queue, parking lot,
/// conference. What a list says was so before, and is not told.
class Places
{
public:
    Places(const Pen &pen, const Meetings &meetings, Transfers &transfers)
        : m_pen(pen), m_meetings(meetings), m_transfers(transfers)
    {
    }

    void moved(Channel &channel, const Channel::Place &before, const ami::Event &event);
    void musicStopped(const ami::event::MusicOnHoldStop &e);
    void ended(const Channel &channel);

private:
    void tellHold(const Channel &channel, const Channel::Place &before);
    void tellRecording(const Channel &channel, const Channel::Place &before) const;
    void tellQueue(
        const Channel &channel, const Channel::Place &before, const ami::EventBody &cause) const;
    void tellConference(const Channel &channel, const Channel::Place &before) const;
    void tellParking(
        const Channel &channel, const Channel::Place &before, const ami::EventBody &cause) const;
    std::optional<Party> parker(ami::Text device, const Channel &parkee) const;

    const Pen &m_pen;
    const Meetings &m_meetings;
    Transfers &m_transfers;
    std::vector<std::string> m_doubted; ///< who took others back, if they had put them on hold
};

} // namespace pbx
