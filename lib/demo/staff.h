// SPDX-License-Identifier: MIT
#pragma once

#include "demo/dice.h"
#include "demo/switchboard.h"

namespace demo {

/// How people behave at their phones: when they answer, how long they talk, hold, wait and stay.
/// Whatever somebody begins here ends by itself.
class Staff : public QObject
{
    Q_OBJECT

public:
    Staff(Switchboard &board, Dice &dice, QObject *parent = nullptr);

    /// Until then phones ring, and nobody does anything.
    void begin();

    /// Only that phone will answer the call.
    void reserve(const QByteArray &linkedid, const QByteArray &endpoint);

    /// A caller gives up if nobody has answered by then.
    void limitPatience(const QByteArray &caller);

    /// Numbers of people who have a phone and do nothing with it, the operator aside.
    QByteArrayList idle();
    bool isIdle(const QByteArray &number);

private:
    void prepare(const QByteArray &leg);
    void prepareTrunk(const QByteArray &leg);
    void pickUp(const QByteArray &leg);
    void converse(const QByteArray &called, const QByteArray &caller);
    void pauseTalk(const QByteArray &holder, const QByteArray &bridge, milliseconds from);
    void passOn(const QByteArray &colleague, const QByteArray &bridge, milliseconds from);
    void wait(const QByteArray &caller);
    void fetch(const QByteArray &parkee);
    void confer(const QByteArray &uniqueid);
    void discuss();
    void takeOver(const Channel &channel);
    bool isOfOperator(const QByteArray &endpoint) const;
    void later(milliseconds delay, std::function<void()> task);

    Switchboard &m_board;
    Dice &m_dice;
    std::map<QByteArray, QByteArray> m_reserved; // linkedid → endpoint
    bool m_isActing = false;
};

} // namespace demo
