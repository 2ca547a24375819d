// SPDX-License-Identifier: MIT
#pragma once

#include "demo/states.h"
#include "demo/talks.h"

namespace demo {

/// Somebody parked: in which space, by whom and until when.
struct ParkedCall {
    QByteArray parkee;
    QByteArray dialString; ///< who gets it back, `PJSIP/102`
    int space = 0;
    ami::Moment parked{};
    seconds time{0};
    Clock::Ticket timeout = 0;
};

/// The parking lot: parking, fetching, giving up and coming back.
class Parking : public QObject, public Application
{
    Q_OBJECT

public:
    Parking(
        Lines &lines, Bridges &bridges, Talks &talks, States &states, QObject *parent = nullptr);

    bool hasSpace() const;
    /// Takes a channel out of what it does. Without `space` the next free one is used.
    void park(Channel &parkee, const QByteArray &dialString, seconds time, int space = 0);
    /// False if nobody is parked there.
    bool fetch(Channel &retriever, int space);

    const std::map<int, ParkedCall> &calls() const { return m_calls; }
    bool isSpace(const QByteArray &exten) const;

    /// The header lines about a parked call, after those about its channel.
    void describe(Block &block, const ParkedCall &call) const;

    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &channel) override;

signals:
    void parked(const QByteArray &uniqueid);
    /// Nobody fetched it in time: it calls `dialString` back.
    void timedOut(const QByteArray &uniqueid, const QByteArray &dialString);

private:
    int freeSpace(int wanted);
    Bridge &lotBridge();
    void expire(int space);
    std::optional<ParkedCall> take(const Channel &channel);
    void leave(Channel &channel, const QByteArray &event, const ParkedCall &call,
        const Channel *retriever = nullptr);

    Lines &m_lines;
    Bridges &m_bridges;
    Talks &m_talks;
    std::map<int, ParkedCall> m_calls; // by space
    QByteArray m_bridge;
    int m_lastSpace = 0;
};

} // namespace demo
