// SPDX-License-Identifier: MIT
#pragma once

#include "ami/session.h"
#include "wire.h"

#include <QStringList>

/// A session and the exchange it talks to, played by a test: on a clock that the test moves.
class Dialogue
{
public:
    /// An action as it arrived at the exchange.
    struct Heard {
        std::string name;
        std::string id;
        std::string all; ///< `Action=…|ActionID=…|…`
    };

    void open(ami::Session::Safety safety = ami::Session::Safety::Safe,
        ami::Session::Beginning beginning = ami::Session::Beginning::Greeting);
    /// The exchange sends these bytes, now.
    void says(ami::Text bytes);
    /// The exchange answers the last action with these lines.
    void answers(const std::string &lines);
    /// Time passes; whatever falls due on the way is seen to in its time.
    void pass(std::chrono::milliseconds time);
    /// The link is gone.
    void cut();
    /// From the greeting to Ready, of an exchange that says it has booted.
    void logIn();
    /// With these actions offered, and nothing said of the boot.
    void logIn(const std::string &commands);

    /// What has arrived since this was last asked, and the last of it.
    std::vector<Heard> heard();
    Heard last() const { return m_last; }
    const std::vector<QByteArray> &records() const { return m_records; }

    /// What came out of the session since this was last asked, one line each: `ready`,
    /// `event Hangup`, `done`, `refused No such channel`, `lost`, `pong`, `failed 3`.
    QStringList outcome();
    const ami::Reply &reply() const { return m_reply; }
    const QString &detail() const { return m_detail; }
    const ami::Session::Ponged &pong() const { return m_pong; }

    ami::Session session;
    ami::Session::Time now{std::chrono::hours(1)};

private:
    void pump();
    void signIn();

    QStringList m_outcome;
    ami::Parser m_arrived;
    std::vector<Heard> m_heard;
    Heard m_last;
    std::vector<QByteArray> m_records;
    ami::Reply m_reply;
    QString m_detail;
    ami::Session::Ponged m_pong{};
};

/// `failed` as outcome() shows it.
QString failed(ami::Failure failure);
