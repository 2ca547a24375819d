// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>

class RealExchange;

/// The scripted SIP phones 101 to 108 of a RealExchange and the provider of its trunk. Each deed
/// spins the event loop until the phones have answered; false comes with a warning that says why.
class Phones : public QObject
{
    Q_OBJECT

public:
    /// Stands for the provider where a phone is asked for.
    static constexpr int Provider = 0;

    enum State { Idle, Trying, Ringing, Up };

    explicit Phones(QObject *parent = nullptr);
    ~Phones() override;

    /// Plugs all phones in and registers 101 to 107; 108 stays away.
    bool start(const RealExchange &exchange);

    /// With its own secret, or a wrong one.
    bool registerPhone(int phone, const QString &secret = {});
    bool unregister(int phone) { return ask("unregister", phone); }
    /// As when the cable is pulled: the exchange is not told.
    bool unplug(int phone) { return ask("unplug", phone); }
    bool plug(int phone) { return ask("plug", phone); }

    /// What it does with calls from now on; at first phones ring, and the provider answers.
    bool setRinging(int phone);
    bool setAnswering(int phone, double afterSeconds = 0);
    bool setBusy(int phone);
    bool setDeclining(int phone, double afterSeconds = 0);
    /// All phones ring again, and all calls end.
    bool rest();

    bool call(int phone, const QString &number);
    /// Somebody outside dials one of the exchange's numbers.
    bool callFromOutside(
        const QString &callerNumber, const QString &callerName, const QString &did);

    bool answer(int phone) { return ask("answer", phone); }
    bool decline(int phone) { return ask("reject", phone); }
    bool hangup(int phone) { return ask("hangup", phone); }
    bool hold(int phone) { return ask("hold", phone); }
    bool unhold(int phone) { return ask("unhold", phone); }
    bool dial(int phone, const QString &digits);
    /// Transfers its call with its own key.
    bool refer(int phone, const QString &number);
    /// Takes over the call of another phone, which may still ring.
    bool seize(int phone, int other);
    /// Joins the far ends of its two calls, of which the newer may still ring, and leaves.
    bool join(int phone) { return ask("join", phone); }

    /// Waits until it hears what is said at the other one.
    bool hears(int phone, int other);
    /// Waits until its newest call is in that state.
    bool reaches(int phone, State state);

private:
    bool ask(const char *deed, int phone, const QJsonObject &more = {});
    bool ask(const char *deed, QJsonObject request);
    void take(const QByteArray &line);
    void end();

    QProcess m_daemon;
    bool m_ready = false;
    int m_asked = 0;
    QHash<int, QJsonObject> m_answers;
};
