// SPDX-License-Identifier: MIT
#pragma once

#include "demo/legs.h"
#include "demo/talks.h"

namespace demo {

/// Attended transfers: the transferer talks to a third one through a pair of Local channels while
/// the transferee hears music; hanging up connects those two.
class Consultations : public QObject, public Application
{
    Q_OBJECT

public:
    Consultations(
        Lines &lines, Bridges &bridges, Legs &legs, Talks &talks, QObject *parent = nullptr);

    /// The transferer must be in a conversation.
    void begin(Channel &transferer, const QByteArray &context, const QByteArray &exten);
    /// Back to the conversation; nothing happens if there is no consultation.
    void cancel(const QByteArray &transferer);

    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &channel) override;

signals:
    /// The far Local channel goes where its context and exten say.
    void continued(const QByteArray &uniqueid);

private:
    struct Consultation {
        QByteArray transferer;
        QByteArray transferee;
        QByteArray bridge; // of the conversation
        QByteArray near; // the Local channel that talks to the transferer
        QByteArray far; // the one that calls
        QByteArray context;
        QByteArray exten;
        bool isUp = false;
    };

    Consultation *find(const QByteArray &uniqueid);
    Consultation take(const QByteArray &transferer);
    void introduce(const Channel &transferer, Channel &near, Channel &far);
    void ring(const QByteArray &caller, const QByteArray &leg);
    void answer(const QByteArray &caller);
    void review(const QByteArray &closed);
    void goBack(const Consultation &consultation);
    void endLocal(const Consultation &consultation);
    void end(const QByteArray &uniqueid);
    void complete(Channel &transferer, Ending ending);
    void tellTransfer(const Channel &transferer, const Channel &transferee, const Channel &target,
        const Bridge &first, const Bridge &second);
    bool optimize(Channel &transferee, Channel &near, Channel &far);
    void keepPair(const QByteArray &near, const QByteArray &far);

    Lines &m_lines;
    Bridges &m_bridges;
    Legs &m_legs;
    Talks &m_talks;
    QList<Consultation> m_consultations;
    std::map<QByteArray, QByteArray> m_pairs; // Local channels that stayed: each other's ids
    int m_optimized = 0;
};

} // namespace demo
