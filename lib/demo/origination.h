// SPDX-License-Identifier: MIT
#pragma once

#include "demo/legs.h"
#include "demo/localpairs.h"

namespace demo {

/// What an Originate asks for.
struct OriginateRequest {
    QByteArray channel; ///< `PJSIP/101`, `Local/103@internal/n`
    QByteArray context;
    QByteArray exten;
    QByteArray application; ///< in the place of context and exten
    QByteArray data;
    CallerId caller;
    QByteArray account;
    QByteArray channelId;
    QList<std::pair<QByteArray, QByteArray>> variables;
    milliseconds time{30'000};
    QByteArray actionId;
    bool isAsync = true;
};

/// A number that is called through a pair of Local channels.
struct LocalPlace {
    QByteArray context;
    QByteArray exten;
    bool optimizes = true;

    /// Of `Local/103@internal/n`; nothing if the channel is not of that kind.
    static std::optional<LocalPlace> of(const QByteArray &channel);
};

/// Originate: rings a phone, or a number through a Local channel, and sends it into the dialplan or
/// an application when it answers.
class Origination : public QObject, public Application
{
    Q_OBJECT

public:
    Origination(Lines &lines, Legs &legs, LocalPairs &pairs, QObject *parent = nullptr);

    /// Whether there is somebody to ring, and no channel of that id yet.
    bool canCall(const OriginateRequest &request) const;
    void originate(const OriginateRequest &request);
    /// What becomes of a Local channel to a number that does not exist.
    void fail(const OriginateRequest &request);

    void rang(Channel &leg) override;
    void answered(Channel &leg) override;
    void refused(Channel &leg, const Refusal &refusal) override;
    void hungUp(Channel &leg, Ending ending) override;
    void released(Channel &) override { }

signals:
    /// The phone was picked up and goes where its context and exten say; the far end of a Local
    /// channel does so at once.
    void continued(const QByteArray &uniqueid);
    /// The phone was picked up and runs an application.
    void applied(const QByteArray &uniqueid, const QByteArray &application, const QByteArray &data);

private:
    struct Ringing {
        OriginateRequest request;
        Clock::Ticket timeout = 0;
        QByteArray far; // the other end of a Local channel
    };

    void call(const LocalPlace &place, const OriginateRequest &request);
    void begin(Channel &leg, const OriginateRequest &request, const QByteArray &far = {});
    void prepare(Channel &leg, const OriginateRequest &request);
    void ringLocal(const QByteArray &far, const QByteArray &leg);
    void answerLocal(const QByteArray &far);
    void endLocal(const QByteArray &far);
    QByteArray nearOf(const QByteArray &far) const;
    void giveUp(const QByteArray &uniqueid);
    OriginateRequest take(const QByteArray &uniqueid);
    void respond(const OriginateRequest &request, const Channel *channel, int reason);

    Lines &m_lines;
    Legs &m_legs;
    LocalPairs &m_pairs;
    std::map<QByteArray, Ringing> m_ringing;
};

} // namespace demo
