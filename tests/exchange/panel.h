// SPDX-License-Identifier: MIT
#pragma once

#include "board.h"
#include "live/connection.h"
#include "live/feed.h"
#include "realexchange.h"

#include <QObject>

/// A panel without a window: a feed from an exchange and the board that its batches fill.
class Panel : public QObject
{
    Q_OBJECT

public:
    using Scheme = ami::ServerAddress::Scheme;

    explicit Panel(const live::Access &access, QObject *parent = nullptr);
    Panel(const RealExchange &exchange, const RealExchange::Account &account,
        QObject *parent = nullptr);

    /// Connects, and waits until the picture is complete or it is plain that there will be none.
    bool open();

    /// Asks the exchange for something, and waits until that has ended.
    ami::Reply ask(const ami::Action &action);

    live::Feed &feed() { return m_feed; }
    const live::LinkState &link() const { return m_feed.state(); }
    Board &board() { return m_board; }

    /// How many batches have come that tell of something that happened just then.
    int liveBatches() const { return m_liveBatches; }

    /// Access through one of the exchange's own doors, or at another address.
    static live::Access access(const RealExchange &exchange, const RealExchange::Account &account,
        Scheme scheme = Scheme::Ami);
    static live::Access access(ami::ServerAddress door, const RealExchange::Account &account);

private:
    live::Feed m_feed;
    Board m_board;
    int m_liveBatches = 0;
};
