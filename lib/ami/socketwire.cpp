// SPDX-License-Identifier: MIT
#include "ami/socketwire.h"

#include "ami/trustedsocket.h"

namespace ami {

SocketWire::SocketWire(const ServerAddress &address, const Trust &trust, QObject *parent)
    : Wire(parent), m_socket(new TrustedSocket(address, trust, this))
{
    connect(m_socket, &TrustedSocket::up, this, &Wire::up);
    connect(m_socket, &TrustedSocket::came, this, &Wire::came);
    connect(m_socket, &TrustedSocket::failed, this, &Wire::failed);
}

SocketWire::~SocketWire() = default;

void SocketWire::open() { m_socket->open(); }

Session::Safety SocketWire::safety() const
{
    return m_socket->isSafe() ? Session::Safety::Safe : Session::Safety::Open;
}

bool SocketWire::hasBytes() const { return m_socket->isUp() && m_socket->hasBytes(); }

std::size_t SocketWire::read(std::span<char> room) { return m_socket->read(room); }

void SocketWire::write(const QByteArray &record) { m_socket->write(record); }

void SocketWire::close()
{
    disconnect();
    connect(m_socket, &QObject::destroyed, this, &QObject::deleteLater);
    m_socket->close();
}

} // namespace ami
