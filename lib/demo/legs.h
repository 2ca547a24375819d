// SPDX-License-Identifier: MIT
#pragma once

#include "demo/application.h"
#include "demo/lines.h"

namespace demo {

/// Whom to ring: an endpoint, and the number to ask for at the trunk.
struct Target {
    QByteArray endpoint;
    QByteArray number;

    QByteArray dialString() const;
};

/// Calls out: makes the leg to a phone or the trunk and tells how its dial goes.
class Legs : public QObject
{
    Q_OBJECT

public:
    explicit Legs(Lines &lines, QObject *parent = nullptr);

    /// Whether there is a phone to ring.
    bool isReachable(const QByteArray &endpoint) const;
    void setReachable(const QByteArray &endpoint, bool reachable);

    /// A leg as Dial() makes it: it takes the caller's account.
    Channel &dial(Channel &caller, const Target &target, Application &task);
    /// A leg as Queue() makes it.
    Channel &call(Channel &caller, const Target &target, Application &task);

    // The caller is null in an Originate.
    void begin(const Channel *caller, const Channel &leg);
    void ring(const Channel *caller, Channel &leg);
    /// That it rings, where its state says so already.
    void tellState(const Channel *caller, const Channel &leg);
    void end(const Channel *caller, const Channel &leg, const QByteArray &status);

    /// Hands the call over to the phone.
    void invite(const Channel &leg) { emit invited(leg.uniqueid); }

    static QByteArray statusOf(const Refusal &refusal);

signals:
    /// The phone has been asked to ring. Whoever decides for it must not do so before the next
    /// task of the clock.
    void invited(const QByteArray &uniqueid);
    /// The phone rings for the caller.
    void ringing(const QByteArray &caller, const QByteArray &leg);

private:
    Channel &make(Channel &caller, const Target &target, Application &task);
    Event describe(const QByteArray &name, const Channel *caller, const Channel &leg);

    Lines &m_lines;
    QByteArrayList m_unreachable;
};

} // namespace demo
