// SPDX-License-Identifier: MIT
#include "stage.h"

#include <QTcpSocket>

#include <algorithm>

using namespace demo;
using namespace std::chrono_literals;

Stage::Stage(const Directory &directory) : Performance(directory)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Stage::accept);
    connect(&m_tick, &QTimer::timeout, this, [this] { clock().advance(20ms); });
    connect(&board().legs(), &Legs::invited, this, [this](const QByteArray &leg) {
        clock().after(200ms, [this, leg] {
            const Channel *channel = board().lines().find(leg);
            if (channel && m_answering.contains(channel->endpoint))
                board().answer(leg);
        });
    });
    m_tick.start(5ms);
}

QString Stage::url() const
{
    return QStringLiteral("ami://demo@127.0.0.1:%1").arg(m_server.serverPort());
}

void Stage::talk(const QByteArray &caller, const QByteArray &called)
{
    dial(caller, called);
    wait(200);
    answer(called);
    wait(200);
}

bool Stage::areTalking(const QByteArray &one, const QByteArray &other)
{
    return std::ranges::any_of(board().lines().at(one), [&](const Channel *channel) {
        const Channel *peer = board().bridges().peer(*channel);
        return peer && peer->endpoint == other && !channel->hearsMusic && !peer->hearsMusic;
    });
}

bool Stage::rings(const QByteArray &endpoint)
{
    return std::ranges::any_of(board().lines().at(endpoint),
        [](const Channel *channel) { return channel->state == ChannelState::Ringing; });
}

bool Stage::isHeld(const QByteArray &endpoint)
{
    return std::ranges::any_of(
        board().lines().at(endpoint), [](const Channel *channel) { return channel->hearsMusic; });
}

void Stage::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const Account account{"demo", secret().toLatin1(), clock().now() - 1h};
        auto *wire = new Wire(socket, account, actions(), clock(), this);
        connect(&board().stream(), &Stream::sent, wire, &Wire::pass);
    }
}
