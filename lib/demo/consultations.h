// SPDX-License-Identifier: MIT
#pragma once

#include "demo/legs.h"
#include "demo/localpairs.h"
#include "demo/talks.h"

namespace demo {

/// Attended transfers: the transferer talks to a third one through a pair of Local channels while
/// the transferee hears music; hanging up connects those two.
class Consultations : public QObject, public Application
{
    Q_OBJECT

public:
    Consultations(Lines &lines, Bridges &bridges, Legs &legs, Talks &talks, LocalPairs &pairs,
        QObject *parent = nullptr);

    /// The transferer must be in a conversation.
    void begin(Channel &transferer, const QByteArray &context, const QByteArray &exten);
    /// Back to the conversation; nothing happens if there is no consultation.
    void cancel(const QByteArray &transferer);
    /// From the third one to the conversation, and back again. False if nobody has answered yet.
    bool swap(const QByteArray &transferer);
    bool isTransferer(const QByteArray &uniqueid);

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
        QByteArray second; // the bridge of the consultation
        QByteArray near; // the Local channel that talks to the transferer
        QByteArray far; // the one that calls
        QByteArray context;
        QByteArray exten;
        bool isUp = false;
        bool isSwapped = false; // the transferer is in the conversation, the third one waits
    };

    Consultation *find(const QByteArray &uniqueid);
    Consultation take(const QByteArray &transferer);
    void introduce(const Channel &transferer, Channel &near, Channel &far);
    void ring(const QByteArray &caller, const QByteArray &leg);
    void answer(const QByteArray &caller);
    void review(const QByteArray &closed);
    void goBack(const Consultation &consultation);
    void endSecond(const Consultation &consultation);
    void returnToThird(Channel &transferee);
    void endLocal(const Consultation &consultation);
    void end(const QByteArray &uniqueid);
    void complete(Channel &transferer, Ending ending);
    void tellTransfer(const Channel &transferer, const Channel &transferee, const Channel &target,
        const Bridge &first, const Bridge &second);
    bool optimize(Channel &transferee, Channel &near, Channel &far);

    Lines &m_lines;
    Bridges &m_bridges;
    Legs &m_legs;
    Talks &m_talks;
    QList<Consultation> m_consultations;
    LocalPairs &m_pairs;
    int m_optimized = 0;
};

} // namespace demo
