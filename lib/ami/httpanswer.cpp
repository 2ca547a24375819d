// SPDX-License-Identifier: MIT
#include "ami/httpanswer.h"

#include <algorithm>

namespace ami {

namespace {

    const QByteArray protocol = QByteArrayLiteral("HTTP/1.");

    /// Moves up to `count` bytes from the front of one to the end of the other.
    qsizetype move(QByteArray &from, QByteArray &to, qsizetype count)
    {
        const qsizetype moved = std::min(count, from.size());
        to.append(from.constData(), moved);
        from.remove(0, moved);
        return moved;
    }

} // namespace

HttpAnswer::State HttpAnswer::take(QByteArray &bytes)
{
    while (m_state == State::Incomplete && !m_hasHead) {
        const qsizetype before = bytes.size();
        m_state = takeHead(bytes);
        if (bytes.size() == before)
            break;
    }
    if (m_state == State::Incomplete && m_hasHead)
        m_state = takeBody(bytes);
    return m_state;
}

HttpAnswer::State HttpAnswer::takeHead(QByteArray &bytes)
{
    const auto compared = std::min(bytes.size(), protocol.size());
    if (bytes.left(compared) != protocol.left(compared))
        return State::NotHttp;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end > maxHead || (end < 0 && bytes.size() > maxHead))
        return State::Damaged;
    if (end < 0)
        return State::Incomplete;
    const QByteArray head = bytes.left(end);
    bytes.remove(0, end + 4);
    return readHead(head);
}

HttpAnswer::State HttpAnswer::readHead(const QByteArray &head)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArray first = lines.first().trimmed(); // HTTP/1.1 200 OK
    bool isNumber = false;
    m_status = first.mid(9, 3).toInt(&isNumber);
    m_reason = first.mid(13, 100);
    if (!isNumber || m_status < 100)
        return State::NotHttp;
    if (m_status < 200)
        return State::Incomplete; // the real one follows
    m_headers.clear();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.emplace_back(
                line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_hasHead = true;
    const QByteArray connection = headers("connection").join(',').toLower();
    m_keepsConnection = first.startsWith("HTTP/1.0") ? connection.contains("keep-alive")
                                                     : !connection.contains("close");
    return frame();
}

HttpAnswer::State HttpAnswer::frame()
{
    if (m_status == 204 || m_status == 304)
        return State::Complete;
    if (headers("transfer-encoding").join(',').toLower().contains("chunked")) {
        m_framing = Framing::Chunks;
        return State::Incomplete;
    }
    const QByteArrayList lengths = headers("content-length");
    if (lengths.isEmpty()) {
        m_framing = Framing::UntilEnd;
        m_keepsConnection = false;
        return State::Incomplete;
    }
    bool isNumber = false;
    m_framing = Framing::Length;
    m_left = lengths.first().toLongLong(&isNumber);
    if (!isNumber || m_left < 0 || m_left > maxBody)
        return State::Damaged;
    return m_left == 0 ? State::Complete : State::Incomplete;
}

HttpAnswer::State HttpAnswer::takeBody(QByteArray &bytes)
{
    switch (m_framing) {
    case Framing::Chunks:
        return takeChunks(bytes);
    case Framing::Length:
        m_left -= move(bytes, m_body, m_left);
        return m_left == 0 ? State::Complete : State::Incomplete;
    case Framing::UntilEnd:
        move(bytes, m_body, bytes.size());
        break;
    }
    return m_body.size() > maxBody ? State::Damaged : State::Incomplete;
}

HttpAnswer::State HttpAnswer::takeChunks(QByteArray &bytes)
{
    while (true) {
        if (m_left > 0) {
            m_left -= move(bytes, m_body, m_left);
            if (m_left > 0)
                return State::Incomplete;
        }
        const qsizetype end = bytes.indexOf("\r\n");
        if (end < 0)
            return bytes.size() > maxHead ? State::Damaged : State::Incomplete;
        const QByteArray line = bytes.left(end);
        bytes.remove(0, end + 2);
        if (m_isLastChunk) {
            if (line.isEmpty())
                return State::Complete;
            continue; // a trailer
        }
        if (line.isEmpty())
            continue; // the end of the chunk before
        bool isNumber = false;
        m_left = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || m_left < 0 || m_body.size() > maxBody - m_left)
            return State::Damaged;
        m_isLastChunk = m_left == 0;
    }
}

HttpAnswer::State HttpAnswer::end()
{
    if (m_state == State::Incomplete)
        m_state = m_hasHead && m_framing == Framing::UntilEnd ? State::Complete : State::Damaged;
    return m_state;
}

QByteArray HttpAnswer::statusLine() const
{
    return QByteArray(QByteArray::number(m_status) + ' ' + m_reason).trimmed();
}

QByteArrayList HttpAnswer::headers(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[known, value] : m_headers) {
        if (known == name.toLower())
            values.append(value);
    }
    return values;
}

} // namespace ami
