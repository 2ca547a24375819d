// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <utility>

namespace ami {

/// The answer to one request over HTTP/1.1, put together from the bytes of a connection.
///
/// Nothing is believed about its size: a head or a body without end is Damaged.
class HttpAnswer
{
public:
    enum class State { Incomplete, Complete, Damaged, NotHttp };

    static constexpr qsizetype maxHead = 64 * 1024;
    static constexpr qsizetype maxBody = 64 * 1024 * 1024;

    /// Takes what belongs to it; what is left afterwards belongs to nobody.
    State take(QByteArray &bytes);
    /// The connection has ended: that ends a body whose length was not told.
    State end();

    State state() const { return m_state; }
    int status() const { return m_status; }
    /// `404 Not Found`
    QByteArray statusLine() const;
    /// The values of all headers of that name, compared without case.
    QByteArrayList headers(const QByteArray &name) const;
    const QByteArray &body() const { return m_body; }
    /// Whether another request may be sent over the same connection.
    bool keepsConnection() const { return m_keepsConnection; }

private:
    enum class Framing { Length, Chunks, UntilEnd };

    State takeHead(QByteArray &bytes);
    State readHead(const QByteArray &head);
    State frame();
    State takeBody(QByteArray &bytes);
    State takeChunks(QByteArray &bytes);

    State m_state = State::Incomplete;
    bool m_hasHead = false;
    int m_status = 0;
    QByteArray m_reason;
    QList<std::pair<QByteArray, QByteArray>> m_headers; // names in lower case
    QByteArray m_body;
    Framing m_framing = Framing::UntilEnd;
    qsizetype m_left = 0; // of the body, or of the chunk
    bool m_isLastChunk = false;
    bool m_keepsConnection = true;
};

} // namespace ami
