// SPDX-License-Identifier: MIT
#pragma once

#include "demo/legs.h"
#include "demo/talks.h"

namespace demo {

/// Dial(): a channel rings one phone or several, until one answers or all have failed.
class Dialing : public Application
{
public:
    enum class Failure { Busy, NoAnswer, Congestion, Unavailable };

    /// What the dialplan does next where nobody answered; `refusal` is the last one got.
    using Failed = std::function<void(Channel &, Failure, const Refusal &)>;

    Dialing(Lines &lines, Legs &legs, Talks &talks);

    void dial(Channel &caller, const QList<Target> &targets, seconds time, Failed failed);

    void rang(Channel &leg) override;
    void answered(Channel &leg) override;
    void refused(Channel &leg, const Refusal &refusal) override;
    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &caller) override;

private:
    struct Dial {
        QByteArrayList legs;
        Failed failed;
        Refusal refusal{Cause::NoAnswer, 480};
        Clock::Ticket timeout = 0;
    };

    QByteArray callerOf(const Channel &leg) const;
    Dial take(const QByteArray &caller);
    void cancel(Channel &caller, const Dial &dial);
    void giveUp(const QByteArray &caller);
    void callerHungUp(Channel &caller, Ending ending);
    void closeOthers(const Dial &dial, const QByteArray &winner, Cause cause, int tech);

    Lines &m_lines;
    Legs &m_legs;
    Talks &m_talks;
    std::map<QByteArray, Dial> m_dials; // by caller
};

} // namespace demo
