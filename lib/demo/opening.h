// SPDX-License-Identifier: MIT
#pragma once

#include "demo/staff.h"

namespace demo {

/// Who does what so many seconds before the curtain.
struct Cue {
    enum class Act { Dial, Arrive, Answer, AnswerQueue, Hold, Park, Pause };

    int before;
    Act act;
    const char *who;
    const char *what = nullptr;
};

/// The scene that is set when somebody opens the panel: calls that are up for a while, callers in
/// the queues, somebody parked, a conference. And the first call for the operator.
class Opening
{
public:
    Opening(Switchboard &board, Staff &staff);

    /// How long before the curtain the first call begins.
    static constexpr seconds lead{900};

    /// Plays up to the curtain; the clock must stand `lead` before it.
    void play();

    /// What happens right after it, whatever chance may bring.
    void follow();

private:
    void setDesks();
    void act(const Cue &cue);
    void answer(const QByteArray &endpoint);
    void answerQueue(const QByteArray &queue);
    QByteArray newest(const QByteArray &endpoint, ChannelState state) const;

    Switchboard &m_board;
    Staff &m_staff;
};

} // namespace demo
