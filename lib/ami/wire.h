// SPDX-License-Identifier: MIT
#pragma once

#include "ami/failure.h"
#include "ami/serveraddress.h"
#include "ami/session.h"

#include <QObject>

#include <span>

namespace ami {

/// What makes a TLS exchange believable beyond the certificates this machine trusts.
struct Trust {
    QString caFile; ///< PEM certificates to trust as well; empty for none
    QByteArray pin; ///< SHA-256 of the one public key to accept, in hex; empty for none

    bool operator==(const Trust &) const = default;
};

/// What carries a session's bytes to an exchange and back, by whatever way: one connection, made by
/// open() and never again.
class Wire : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Connects; up() or failed() follows.
    virtual void open() = 0;
    /// How safe it is for a secret in clear text; known when it is up.
    virtual Session::Safety safety() const = 0;
    /// What the conversation over it begins with; known when it is up.
    virtual Session::Beginning beginning() const = 0;

    virtual bool hasBytes() const = 0;
    /// Takes what has come, up to the size of `room`; the number of bytes.
    virtual std::size_t read(std::span<char> room) = 0;
    /// Whole lines of one action, as Session::takeRecord() gives them.
    virtual void write(const QByteArray &record) = 0;
    /// The login is through: from now on events are to come. May be said again.
    virtual void listen() { }
    /// Nothing is told any more. A last Logoff that was written still goes out; then it deletes
    /// itself.
    virtual void close() = 0;

signals:
    void up();
    void came();
    /// An action did not reach the exchange, for the reason in the sentence.
    void refused(const QByteArray &actionId, const QString &sentence);
    /// It could not be made, or has ended.
    void failed(ami::Failure failure, const QString &detail);
};

/// The wire that the address asks for. The secret is for a web server's login, and stays here.
Wire *wireTo(const ServerAddress &address, const Account &account, const Trust &trust,
    QObject *parent = nullptr);

} // namespace ami
