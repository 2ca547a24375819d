// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/exchange.h"
#include "pbx/journal/journal.h"
#include "wire.h"

#include <QStringList>

/// A channel in a scene, as the events describe it.
struct Leg {
    std::string channel; ///< `PJSIP/101-00000001`
    std::string uniqueid;
    std::string linkedid;
    std::string number;
    std::string name;
    std::string exten;
    int state = 0;

    Leg() = default; // made by calling() and called(), not of braces

    /// The ordered block of headers about a channel.
    wire::Headers block(const std::string &prefix = {}) const;
};

/// A phone that makes a call of its own to `exten`.
Leg calling(const std::string &number, const std::string &uniqueid, const std::string &exten);
/// A phone that is being called within the call of `by`.
Leg called(const std::string &number, const std::string &uniqueid, const Leg &by);

/// An exchange in which a test lets things happen, event by event, on a clock of its own.
class Scene
{
public:
    Scene();

    /// What the exchange hears, as bytes or as an event of these headers.
    void hear(ami::Text bytes);
    void event(const std::string &name, const wire::Headers &headers = {});
    void event(const std::string &name, const Leg &leg, const wire::Headers &more = {});
    void event(const std::string &name, const Leg &leg, const std::string &prefix, const Leg &other,
        const wire::Headers &more = {});

    void begin(const Leg &leg) { event("Newchannel", leg); }
    void state(Leg &leg, int state);
    void dial(const Leg &from, const Leg &to) { event("DialBegin", from, "Dest", to); }
    void dialEnd(const Leg &from, const Leg &to, const std::string &status);
    void enter(const Leg &leg, const std::string &bridge, const wire::Headers &more = {});
    void leave(const Leg &leg, const std::string &bridge, const wire::Headers &more = {});
    void hangup(const Leg &leg, const std::string &cause = "16");

    /// `from` calls `to`, which rings.
    void ring(Leg &from, Leg &to);
    /// `from` calls `to`, which answers; both are in `bridge`.
    void talk(Leg &from, Leg &to, const std::string &bridge);

    void pass(int seconds) { m_now += std::chrono::seconds(seconds); }
    ami::Moment now() const { return m_now; }

    pbx::Exchange &exchange() { return m_exchange; }
    pbx::Batch batch() { return m_exchange.takeBatch(); }
    /// The calls as they stand, one line each, the oldest first.
    QStringList calls() const;
    /// The oldest call, or none.
    std::optional<pbx::Call> call() const;
    const QStringList &story() const { return m_story; }
    const QList<pbx::CallEvent> &told() const { return m_told; }

private:
    pbx::Exchange m_exchange;
    QStringList m_story;
    QList<pbx::CallEvent> m_told;
    pbx::Journal m_journal;
    ami::Parser m_parser;
    ami::Moment m_now;
};
