// SPDX-License-Identifier: MIT
#pragma once

#include "ami/wire.h"

namespace ami {

class TrustedSocket;

/// The manager interface's own port, with or without TLS: the session's bytes are the stream's.
class SocketWire : public Wire
{
    Q_OBJECT

public:
    SocketWire(const ServerAddress &address, const Trust &trust, QObject *parent = nullptr);
    ~SocketWire() override;

    void open() override;
    Session::Safety safety() const override;
    Session::Beginning beginning() const override { return Session::Beginning::Greeting; }
    bool hasBytes() const override;
    std::size_t read(std::span<char> room) override;
    void write(const QByteArray &record) override;
    void close() override;

private:
    TrustedSocket *m_socket;
};

} // namespace ami
