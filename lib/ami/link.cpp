// SPDX-License-Identifier: MIT
#include "ami/link.h"

#include "ami/actions.h"

#include <QTimer>

#include <algorithm>

namespace ami {

namespace {

    constexpr std::size_t readSize = 64 * 1024;

    Session::Time now() { return std::chrono::steady_clock::now(); }

} // namespace

Link::Link(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_session.expire(now());
        pump();
    });
}

/// Over HTTP the exchange would keep the session, and its events, for another minute.
Link::~Link()
{
    disconnect();
    close();
}

void Link::open(const ServerAddress &address, const Account &account, const Trust &trust)
{
    if (m_wire) {
        m_wire->disconnect(this);
        m_wire->close();
    }
    m_isOpen = false;
    m_account = account;
    m_wire = wireTo(address, account, trust, this);
    connect(m_wire, &Wire::up, this, &Link::start);
    connect(m_wire, &Wire::came, this, &Link::read);
    connect(m_wire, &Wire::refused, this, &Link::onRefused);
    connect(m_wire, &Wire::failed, this, &Link::stop);
    m_wire->open();
}

void Link::start()
{
    m_isOpen = true;
    m_session.open(m_account, m_wire->safety(), now(), m_wire->beginning());
    m_account.wipe();
    pump();
}

void Link::read()
{
    while (m_isOpen && m_wire->hasBytes()) {
        const auto room = m_session.space(readSize);
        const std::size_t count = m_wire->read(room);
        if (count == 0)
            break;
        m_session.filled(count, now());
        emit heard(Text(room.data(), count));
        pump();
    }
    pump();
}

/// Takes everything out of the session and tells it, then writes and arms the timer.
void Link::pump()
{
    while (m_isOpen) {
        const auto output = m_session.next(now());
        if (!output)
            break;
        if (const auto *const *event = std::get_if<const Event *>(&*output))
            emit received(**event);
        else if (const auto *done = std::get_if<Session::Finished>(&*output))
            emit finished(done->reply);
        else if (const auto *pong = std::get_if<Session::Ponged>(&*output))
            emit ponged(pong->roundTrip, pong->exchangeTime);
        else if (std::holds_alternative<Session::Ready>(*output))
            emit opened();
        else if (const auto *failure = std::get_if<Session::Failed>(&*output))
            return stop(failure->failure, failure->detail);
    }
    write();
}

void Link::write()
{
    if (!m_isOpen)
        return;
    auto record = m_session.takeRecord();
    for (; m_isOpen && !record.isEmpty(); record = m_session.takeRecord())
        m_wire->write(record);
    if (m_isOpen && m_session.isLoggedIn())
        m_wire->listen();
    if (!m_isOpen)
        return; // the wire broke
    if (const auto due = m_session.deadline())
        m_timer->start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - now()),
            std::chrono::milliseconds(0)));
    else
        m_timer->stop();
}

tl::expected<QByteArray, Unsendable> Link::send(const Action &action, Session::Duration timeout)
{
    if (!m_isOpen || !m_session.isReady())
        return tl::unexpected(Unsendable{Unsendable::Reason::NotConnected, action.name()});
    auto id = m_session.send(action, now(), timeout);
    if (id)
        write();
    return id;
}

void Link::close()
{
    static_cast<void>(send(action::Logoff())); // if there is anybody to hear it
    stop(Failure::None, {});
}

void Link::onRefused(const QByteArray &actionId, const QString &sentence)
{
    m_session.refuse(actionId, sentence);
    pump();
}

void Link::stop(Failure failure, const QString &detail)
{
    if (!m_wire)
        return;
    m_timer->stop();
    m_session.close();
    Wire *const wire = std::exchange(m_wire, nullptr);
    wire->disconnect(this);
    wire->close();
    QList<Reply> lost;
    while (auto output = m_session.next(now())) {
        if (auto *done = std::get_if<Session::Finished>(&*output))
            lost.append(std::move(done->reply));
    }
    m_isOpen = false;
    for (const Reply &reply : lost)
        emit finished(reply);
    emit failed(failure, detail);
}

} // namespace ami
