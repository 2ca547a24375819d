// SPDX-License-Identifier: MIT
#pragma once

#include "panel.h"
#include "phones.h"
#include "relay.h"

#include <memory>

/// What the tests of one subject begin with: an exchange, its phones, and a panel that is connected
/// through a relay. After each test nothing may be left on the board of what it has done.
class PanelOnExchange : public QObject
{
    Q_OBJECT

protected:
    RealExchange &exchange() { return m_exchange; }
    Phones &phones() { return m_phones; }
    Relay &relay() { return *m_relay; }
    Panel &panel() { return *m_panel; }
    Board &board() { return m_panel->board(); }

    /// The extensions of the one call's targets, or for outsiders their numbers, in order.
    QStringList targets();
    /// Whether there is one call, and these two and nobody else talk.
    bool isTalk(int caller, int callee);
    /// Makes a call between two phones, and waits until both talk.
    bool callIsUp(int caller, int callee);

    /// The same, but for the events that lie between a phone's answer and the bridge.
    static bool isSameMoment(std::optional<pbx::Moment> a, std::optional<pbx::Moment> b);

private slots:
    void initTestCase();
    void cleanup();

private:
    RealExchange m_exchange;
    Phones m_phones;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<Panel> m_panel;
};
