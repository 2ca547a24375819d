// SPDX-License-Identifier: MIT
#pragma once

#include "demo/block.h"

#include "ami/message.h"

#include <functional>

namespace demo {

/// An action that was received.
class Request
{
public:
    explicit Request(const ami::Message &message) : m_message(message) { }

    /// The value up to a line feed, which would end it in Asterisk; empty if not given.
    QByteArray value(ami::Text name) const;
    bool isTrue(ami::Text name) const { return ami::isYes(m_message.value(name)); }
    bool has(ami::Text name) const { return ami::isGiven(m_message.value(name)); }

    QByteArray action() const { return value("Action"); }
    QByteArray actionId() const { return value("ActionID"); }
    const ami::Message &message() const { return m_message; }

private:
    ami::Message m_message;
};

/// Writes the answer to an action, at once and before the events that it causes.
class Reply
{
public:
    using Sink = std::function<void(const QByteArray &)>;

    Reply(const Request &request, Sink sink);

    void success(const QByteArray &message);
    void error(const QByteArray &message);

    /// A response that has more to say.
    Block begin(const QByteArray &word) const;
    void send(const Block &block) const { m_sink(block.bytes()); }

    void beginList(const QByteArray &message);
    Block item(const QByteArray &name) const;
    /// An item that names its action at its end.
    Block bareItem(const QByteArray &name) const;
    void addItem(const Block &block);
    void addBareItem(Block block);
    Block beginEnd(const QByteArray &name) const;
    void endList(const QByteArray &name) { send(beginEnd(name)); }

private:
    QByteArray m_actionId;
    Sink m_sink;
    int m_items = 0;
};

} // namespace demo
