// SPDX-License-Identifier: MIT
#include "demo/exchange.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace demo {

namespace {

    ami::Moment wallTime()
    {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }

    QByteArray madeUpSecret()
    {
        quint32 words[4];
        QRandomGenerator::system()->fillRange(words);
        return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
    }

} // namespace

Exchange::Exchange(QObject *parent, quint32 seed)
    : QObject(parent), m_clock(wallTime() - Opening::lead, this), m_stream(m_clock, this),
      m_board(m_directory, m_clock, m_stream, this), m_dice(seed), m_staff(m_board, m_dice, this),
      m_opening(m_board, m_staff),
      m_schedule(m_board, m_staff, m_dice), m_account{"demo", madeUpSecret(),
                                                m_clock.now() - m_directory.uptime},
      m_server(new QTcpServer(this))
{
    addActions();
    connect(m_server, &QTcpServer::newConnection, this, &Exchange::accept);
}

Exchange::~Exchange() = default;

bool Exchange::listen() { return m_server->listen(QHostAddress::LocalHost); }

quint16 Exchange::port() const { return m_server->serverPort(); }

QString Exchange::user() const { return QString::fromLatin1(m_account.user); }

QString Exchange::secret() const { return QString::fromLatin1(m_account.secret); }

QString Exchange::errorString() const { return m_server->errorString(); }

void Exchange::advance(milliseconds time) { m_clock.advance(time); }

void Exchange::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *wire = new Wire(socket, m_account, m_actions, m_clock, this);
        connect(&m_stream, &Stream::sent, wire, &Wire::pass);
        connect(wire, &Wire::opened, this, &Exchange::raiseCurtain);
    }
}

/// The first client finds a day that is in full swing.
void Exchange::raiseCurtain()
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    m_clock.advance(wallTime() - Opening::lead > m_clock.now()
            ? std::chrono::floor<milliseconds>(wallTime() - Opening::lead - m_clock.now())
            : milliseconds(0));
    m_opening.play();
    m_staff.begin();
    m_opening.follow();
    m_schedule.begin();
    m_clock.follow();
}

void Exchange::addActions()
{
    mentionSessionActions(m_actions);
    addCoreActions(m_actions, m_board);
    addCallActions(m_actions, m_board);
    addSpeechActions(m_actions, m_board);
    addStateActions(m_actions, m_board);
    addQueueLists(m_actions, m_board);
    addQueueActions(m_actions, m_board);
    addParkingActions(m_actions, m_board);
    addConferenceActions(m_actions, m_board);
    addBridgeActions(m_actions, m_board);
    addPjsipActions(m_actions, m_board);
    addDatabaseActions(m_actions, m_board);
    addMailboxActions(m_actions, m_board);
}

} // namespace demo
