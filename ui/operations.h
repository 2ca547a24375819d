// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/reply.h"
#include "desk/profile.h"
#include "live/originated.h"
#include "pbx/control.h"
#include "ui/board.h"

#include <QFuture>

#include <functional>

namespace ui {

class Requests;

/// Carries out what the operator asked for, and says in one sentence what became of it: once the
/// exchange has answered, and for calls again if the phone is not picked up.
class Operations : public QObject
{
    Q_OBJECT

public:
    /// Sends an action to the exchange of that name; the future always ends.
    using Send = std::function<QFuture<ami::Reply>(const QString &server, const ami::Action &)>;

    Operations(const Requests &requests, Board &board, Send send, QObject *parent = nullptr);

    /// What the operator has set for the own phone and for outside numbers.
    void setProfile(const desk::Profile &profile);

public slots:
    /// Rings the own phone, and when it is picked up the number.
    void dial(const QString &server, const QString &number);
    void takeOutcome(const QString &server, const live::Originated &outcome);
    /// Asks once where in the dialplan the own phone calls, if that is not known yet.
    void learnContext();

signals:
    void told(const QString &sentence, bool ok);

private:
    void connectRequests(const Requests &requests);
    void hangUp(const pbx::Call &call);
    void transfer(const pbx::Call &call, const QString &number);
    void park(const pbx::Call &call);
    void unpark(const QString &server, int space);
    void pickUp(const QString &server, const QString &extension);
    void takeCaller(const QString &server, const pbx::QueueCaller &caller);
    void pause(const QString &server, const ami::action::QueuePause &action);

    template <typename Action>
    void ask(const QString &server, const pbx::Asked<Action> &asked, const QString &done);
    void originate(const QString &server, const pbx::Asked<ami::action::Originate> &asked,
        const QString &what);
    void refuse(pbx::Objection objection);
    bool tellTrouble(const ami::Reply &reply);
    bool isOwn(const QString &server);
    pbx::Phone phone() const;
    QString toDial(const QString &number) const;
    /// How somebody or something with that number is called.
    QString named(const QString &number) const;
    const pbx::Call *current(const pbx::Call &call) const;

    Board &m_board;
    Send m_send;
    desk::Profile m_profile;
    QHash<QByteArray, QString> m_rung; ///< by ActionID what the own phone rings for
    QString m_learning; ///< the endpoint that was asked about
};

} // namespace ui
