// SPDX-License-Identifier: MIT
#include "ami/httpconnection.h"

#include "ami/trustedsocket.h"

namespace ami {

namespace {

    /// Asterisk closes a connection that has been idle for 15 seconds, proxies sooner. A request
    /// must not meet the end of one, so an old one is not used again.
    constexpr std::chrono::milliseconds freshTime{4'000};

} // namespace

HttpConnection::HttpConnection(const ServerAddress &address, const Trust &trust, QObject *parent)
    : QObject(parent), m_address(address), m_trust(trust)
{
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::send(const QByteArray &request)
{
    m_isBusy = true;
    m_answer = {};
    m_bytes.clear();
    const bool isFresh = m_socket && m_socket->isUp() && !m_idle.hasExpired(freshTime.count());
    if (isFresh)
        return m_socket->write(request);
    m_request = request;
    connectAnew();
}

void HttpConnection::connectAnew()
{
    drop();
    m_socket = new TrustedSocket(m_address, m_trust, this);
    connect(m_socket, &TrustedSocket::up, this, [this] {
        m_isSafe = m_socket->isSafe();
        m_socket->write(std::exchange(m_request, {}));
    });
    connect(m_socket, &TrustedSocket::came, this, &HttpConnection::read);
    connect(m_socket, &TrustedSocket::failed, this, &HttpConnection::onFailed);
    m_socket->open();
}

void HttpConnection::drop()
{
    if (m_socket)
        std::exchange(m_socket, nullptr)->close();
}

void HttpConnection::read()
{
    m_bytes += m_socket->readAll();
    if (!m_isBusy)
        return drop(); // nobody has asked for anything
    if (m_answer.take(m_bytes) != HttpAnswer::State::Incomplete)
        finish();
}

void HttpConnection::finish()
{
    using State = HttpAnswer::State;
    m_isBusy = false;
    if (m_answer.state() != State::Complete || !m_answer.keepsConnection() || !m_bytes.isEmpty())
        drop();
    m_idle.start();
    const HttpAnswer answer = std::exchange(m_answer, {});
    if (answer.state() == State::NotHttp)
        emit failed(Failure::NotAnExchange, {});
    else if (answer.state() == State::Damaged)
        emit failed(
            Failure::StreamDamaged, QStringLiteral("the web server's answer has no proper end"));
    else
        emit answered(answer);
}

void HttpConnection::onFailed(Failure failure, const QString &detail)
{
    drop();
    if (!m_isBusy)
        return; // a kept connection may end
    if (m_answer.end() == HttpAnswer::State::Complete)
        return finish();
    m_isBusy = false;
    emit failed(failure, detail);
}

void HttpConnection::close(const QByteArray &last)
{
    disconnect();
    m_isBusy = false;
    m_request = last;
    if (!last.isEmpty() && !(m_socket && m_socket->isUp()))
        connectAnew();
    if (!m_socket)
        return deleteLater();
    connect(m_socket, &QObject::destroyed, this, &QObject::deleteLater);
    if (!m_socket->isUp() && !last.isEmpty()) {
        connect(m_socket, &TrustedSocket::up, this, &HttpConnection::drop);
        return; // or it fails, and is dropped too
    }
    if (!last.isEmpty())
        m_socket->write(last);
    drop();
}

} // namespace ami
