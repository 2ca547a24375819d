// SPDX-License-Identifier: MIT
#include "singleinstance.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

namespace {

constexpr qint64 longestLine = 2048;
constexpr std::chrono::seconds patience{2};

const QString dialKey = QStringLiteral("dial");

} // namespace

SingleInstance::SingleInstance(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

QString SingleInstance::standardPath()
{
    const bool hasRuntime = !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR");
    const QString folder
        = QStandardPaths::writableLocation(
              hasRuntime ? QStandardPaths::RuntimeLocation : QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/cordboard");
    QDir().mkpath(folder); // the user's own, so that nobody else can be taken for the panel
    return folder + QStringLiteral("/running");
}

void SingleInstance::handOver(const QString &number)
{
    auto *socket = new QLocalSocket(this);
    const auto isOver = std::make_shared<bool>(false);
    const auto end = [this, socket, isOver](bool isTaken) {
        if (std::exchange(*isOver, true))
            return;
        socket->deleteLater();
        if (isTaken)
            emit taken();
        else
            emit alone();
    };
    QJsonObject request;
    if (!number.isEmpty())
        request.insert(dialKey, number);
    connect(socket, &QLocalSocket::connected, this, [socket, request] {
        socket->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    });
    connect(socket, &QLocalSocket::readyRead, this, [end] { end(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [end] { end(false); });
    QTimer::singleShot(patience, socket, [end] { end(false); });
    socket->connectToServer(m_path);
}

void SingleInstance::listen()
{
    // Listening would take the place of one that listens there: only who finds nobody may. What is
    // left of one that crashed is cleared away.
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        QLocalServer::removeServer(m_path);
        m_server.listen(m_path);
    });
    socket->connectToServer(m_path);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestLine)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine(longestLine);
            socket->write("ok\n");
            socket->disconnectFromServer();
            take(line);
        });
    }
}

void SingleInstance::take(const QByteArray &line)
{
    const QJsonDocument request = QJsonDocument::fromJson(line);
    if (!request.isObject())
        return;
    const QString number = request.object().value(dialKey).toString();
    if (number.isEmpty())
        emit presentWanted();
    else
        emit numberHanded(number);
}
