// SPDX-License-Identifier: MIT
#pragma once

#include "demo/legs.h"

namespace demo {

/// What an Originate asks for.
struct OriginateRequest {
    QByteArray endpoint;
    QByteArray context;
    QByteArray exten;
    CallerId caller;
    QByteArray account;
    QByteArray channelId;
    QList<std::pair<QByteArray, QByteArray>> variables;
    milliseconds time{30'000};
    QByteArray actionId;
    bool isAsync = true;
};

/// Originate: rings a phone and, when it answers, sends it into the dialplan.
class Origination : public QObject, public Application
{
    Q_OBJECT

public:
    Origination(Lines &lines, Legs &legs, QObject *parent = nullptr);

    void originate(const OriginateRequest &request);

    void rang(Channel &leg) override;
    void answered(Channel &leg) override;
    void refused(Channel &leg, const Refusal &refusal) override;
    void hungUp(Channel &leg, Ending ending) override;
    void released(Channel &) override { }

signals:
    /// The phone was picked up and goes where its context and exten say.
    void continued(const QByteArray &uniqueid);

private:
    struct Ringing {
        OriginateRequest request;
        Clock::Ticket timeout = 0;
    };

    void prepare(Channel &leg, const OriginateRequest &request);
    void giveUp(const QByteArray &uniqueid);
    OriginateRequest take(const QByteArray &uniqueid);
    void respond(const OriginateRequest &request, const Channel *channel, int reason);

    Lines &m_lines;
    Legs &m_legs;
    std::map<QByteArray, Ringing> m_ringing;
};

} // namespace demo
