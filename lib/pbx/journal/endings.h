// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callgroup.h"
#include "pbx/journal/pen.h"

namespace pbx {

/// The chapter on how calls end: each exactly once, with its last phone.
class Endings
{
public:
    explicit Endings(const Pen &pen) : m_pen(pen) { }

    /// Somebody is dialled, or has answered: whatever leg has ended before, the call goes on.
    void goesOn(const Channel &channel) const;
    void dialEnded(const Channel &destination, ami::Text status) const;
    void ended(const Channel &channel, ami::Text cause) const;

private:
    void note(const Channel &channel, ami::Text cause, CallCourse &course) const;
    void noteWho(const Channel &channel, ami::Text cause, CallCourse &course) const;
    void tell(const Channel &last, ami::Text cause) const;

    const Pen &m_pen;
};

} // namespace pbx
