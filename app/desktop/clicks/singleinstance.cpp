// SPDX-License-Identifier: MIT
#include "clicks/singleinstance.h"

#include <QDir>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace {

const QByteArray hello = QByteArrayLiteral("cordboard 1\n");
const QByteArray done = QByteArrayLiteral("ok\n");

constexpr std::chrono::milliseconds betweenTries{50};

} // namespace

/// A wish on its way to the panel that runs.
struct SingleInstance::Errand {
    Wish wish;
    QTimer deadline;
    QPointer<QLocalSocket> socket;
    bool isOver = false;
    bool isHung = false; ///< somebody took the connection, and nothing came
};

SingleInstance::SingleInstance(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_lock(path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // it is stale when its process is gone, however long it ran
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::standardPath()
{
    // Empty where there is none, and also where it is somebody else's (after `su`).
    QString folder = qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")
        ? QString()
        : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    folder += QStringLiteral("/cordboard");
    QDir().mkpath(folder);
    // The user's own, so that nobody else can be taken for the panel.
    QFile::setPermissions(
        folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder + QStringLiteral("/running");
}

void SingleInstance::handOver(const Wish &wish)
{
    if (claim()) {
        QMetaObject::invokeMethod(this, &SingleInstance::alone, Qt::QueuedConnection);
        return;
    }
    auto errand = std::make_shared<Errand>();
    errand->wish = wish;
    errand->deadline.setSingleShot(true);
    connect(&errand->deadline, &QTimer::timeout, this, [this, weak = std::weak_ptr(errand)] {
        const auto late = weak.lock();
        if (!late || std::exchange(late->isOver, true))
            return;
        if (late->socket)
            late->socket->abort();
        if (late->isHung) {
            emit unanswered();
            return;
        }
        takeOver(); // the lock is of a process that is gone, and another one has its number
        emit alone();
    });
    errand->deadline.start(m_patience);
    approach(errand);
}

/// Whether this is the one that runs from now on; nobody else is told so meanwhile.
bool SingleInstance::claim()
{
    if (m_server.isListening())
        return true;
    if (!m_lock.tryLock(0))
        return false;
    takeOver();
    return true;
}

void SingleInstance::takeOver()
{
    QLocalServer::removeServer(m_path); // what is left of one that crashed
    m_server.listen(m_path);
}

/// Who holds the lock may not have come to listen yet.
void SingleInstance::approach(const std::shared_ptr<Errand> &errand)
{
    auto *const socket = new QLocalSocket(this);
    errand->socket = socket;
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::connected, this, [errand] { errand->isHung = true; });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket, errand] {
        socket->deleteLater();
        if (errand->isOver)
            return;
        errand->isHung = false;
        if (claim()) { // it has just ended
            errand->isOver = true;
            emit alone();
            return;
        }
        QTimer::singleShot(betweenTries, this, [this, errand] {
            if (!errand->isOver)
                approach(errand);
        });
    });
    connect(socket, &QLocalSocket::readyRead, this,
        [this, socket, errand] { converse(*socket, errand); });
    socket->connectToServer(m_path);
}

void SingleInstance::converse(QLocalSocket &socket, const std::shared_ptr<Errand> &errand)
{
    if (errand->isOver)
        return socket.abort();
    while (socket.canReadLine()) {
        const QByteArray line = socket.readLine(longestLine);
        if (line == hello) {
            socket.write(lineOf(errand->wish));
        } else if (line == done && !std::exchange(errand->isOver, true)) {
            emit taken();
        }
    }
}

void SingleInstance::listen() { claim(); }

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > mostAtOnce) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(m_patience, socket, &QLocalSocket::abort);
        socket->setReadBufferSize(longestLine + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(*socket); });
        socket->write(hello);
    }
}

/// One line each; whoever sends anything else is shown the door.
void SingleInstance::serve(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestLine)
            socket.abort();
        return;
    }
    const auto wish = wishIn(socket.readLine(longestLine));
    if (!wish)
        return socket.abort();
    socket.write(done);
    socket.disconnectFromServer();
    emit wished(*wish);
}
