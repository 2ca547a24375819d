// SPDX-License-Identifier: MIT
#pragma once

#include "demo/staff.h"

namespace demo {

/// Who calls whom when: the same day for the same seed.
class Schedule
{
public:
    Schedule(Switchboard &board, Staff &staff, Dice &dice);

    void begin();

private:
    using Scene = void (Schedule::*)();

    void repeat(int least, int most, Scene scene);

    void callColleague();
    void callOutside();
    void callIn();
    void callSupport();
    void callSales();
    void callGroup();
    void callOperator();
    void joinConference();
    void toggleDoNotDisturb();
    void togglePause();
    void togglePhone();
    void listenToMessages();

    bool isFull() const;
    QByteArray somebody();
    Stranger stranger();
    void arrive(const QByteArray &exten);

    Switchboard &m_board;
    Staff &m_staff;
    Dice &m_dice;
};

} // namespace demo
