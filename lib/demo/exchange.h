// SPDX-License-Identifier: MIT
#pragma once

#include "demo/company.h"
#include "demo/opening.h"
#include "demo/schedule.h"
#include "demo/wire.h"

#include <QPointer>

class QTcpServer;

namespace demo {

/// An exchange inside the process that speaks AMI on a loopback socket: for trying the panel, and
/// for tests. Its day begins when the first client logs in.
class Exchange : public QObject
{
    Q_OBJECT

public:
    explicit Exchange(QObject *parent = nullptr, quint32 seed = 20221);
    ~Exchange() override;

    /// Opens a port on 127.0.0.1; false with errorString() if there is none to be had.
    bool listen();

    quint16 port() const;
    QString user() const;
    /// Made up anew for each exchange.
    QString secret() const;
    QString errorString() const;

    /// Jumps ahead: what would happen within that time happens at once.
    void advance(milliseconds time);

    Switchboard &board() { return m_board; }

private:
    void addActions();
    void accept();
    void raiseCurtain();

    const Directory m_directory = company();
    Clock m_clock;
    Stream m_stream;
    Switchboard m_board;
    Dice m_dice;
    Staff m_staff;
    Opening m_opening;
    Schedule m_schedule;
    ActionTable m_actions;
    Account m_account;
    QTcpServer *m_server;
    bool m_hasBegun = false;
};

} // namespace demo
