// SPDX-License-Identifier: MIT
#include "attachment.h"

#include "demo/exchange.h"
#include "desk/wording.h"
#include "output.h"

#include <QFile>
#include <QFileInfo>

namespace {

int exitOf(ami::Failure failure)
{
    return failure == ami::Failure::NotAllowed ? int(Exit::Refused) : int(Exit::NoLink);
}

} // namespace

Attachment::Attachment(const Options &options, QObject *parent)
    : QObject(parent), m_options(options)
{
}

Attachment::~Attachment() = default;

void Attachment::open()
{
    const int kinds = !m_options.from.isEmpty() + m_options.isDemo + !m_options.servers.isEmpty();
    if (kinds != 1) {
        emit failed(int(Exit::WrongUse),
            QStringLiteral("say where to look: one of --server, --from or --demo"));
    } else if (!m_options.from.isEmpty()) {
        openRecording();
    } else if (m_options.isDemo) {
        openDemo();
    } else {
        openServers();
    }
}

void Attachment::openRecording()
{
    auto transcript = ami::Transcript::open(m_options.from);
    if (!transcript) {
        emit failed(int(Exit::Unreadable), transcript.error());
        return;
    }
    const bool isInput = m_options.from == QLatin1String("-");
    const QString name
        = isInput ? QStringLiteral("stdin") : QFileInfo(m_options.from).completeBaseName();
    m_replay = new live::Replay(
        std::move(*transcript), ami::Timing::beside(m_options.from), 0, name, this);
    connect(m_replay, &live::Source::remarked, this, &say);
    m_sources.append(m_replay);
    emit ready();
}

void Attachment::openDemo()
{
    m_demo = std::make_unique<demo::Exchange>();
    if (!m_demo->listen()) {
        emit failed(int(Exit::NoLink), m_demo->errorString());
        return;
    }
    live::Access access;
    access.address = {ami::ServerAddress::Scheme::Ami, m_demo->user(), QStringLiteral("127.0.0.1"),
        m_demo->port()};
    access.secret = m_demo->secret();
    access.name = QStringLiteral("demo");
    access.isDemo = true;
    m_address = access.address;
    m_expected = 1;
    add(access);
}

void Attachment::openServers()
{
    QList<ami::ServerAddress> addresses;
    for (const QString &server : m_options.servers) {
        const auto address = ami::ServerAddress::parse(server);
        if (!address) {
            emit failed(int(Exit::WrongUse), address.error());
            return;
        }
        addresses.append(*address);
    }
    m_address = addresses.constFirst();
    QString given;
    if (!readSecret(given))
        return;
    m_expected = int(addresses.size());
    for (const ami::ServerAddress &address : std::as_const(addresses)) {
        if (given.isEmpty())
            askKeyring(address);
        else
            add(access(address, given));
    }
}

/// The secret of the file or the environment, if either is used; false if the file cannot be read.
bool Attachment::readSecret(QString &secret)
{
    if (m_options.secretFile.isEmpty()) {
        secret = qEnvironmentVariable("CORDBOARD_SECRET");
        return true;
    }
    QFile file(m_options.secretFile);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(int(Exit::Unreadable),
            m_options.secretFile + QStringLiteral(": ") + file.errorString());
        return false;
    }
    secret = QString::fromUtf8(file.readLine(4096)).trimmed();
    if (secret.isEmpty())
        emit failed(int(Exit::Unreadable),
            m_options.secretFile + QStringLiteral(": the first line is empty"));
    return !secret.isEmpty();
}

void Attachment::askKeyring(const ami::ServerAddress &address)
{
    m_keyring.find(address.url()).then(this, [this, address](const desk::KeptSecret &kept) {
        if (kept.isFound()) {
            add(access(address, kept.text));
            return;
        }
        emit failed(int(Exit::NoLink),
            QStringLiteral("no secret for %1: give --secret-file, or set CORDBOARD_SECRET")
                .arg(address.url()));
    });
}

live::Access Attachment::access(const ami::ServerAddress &address, const QString &secret) const
{
    return {.address = address,
        .secret = secret,
        .trust = {.caFile = m_options.caFile, .pin = {}},
        .name = {}};
}

void Attachment::add(const live::Access &access)
{
    auto *connection = new live::Connection(access, this);
    connection->setReconnecting(false);
    m_sources.append(connection);
    m_connections.append(connection);
    emit added(connection);
    connect(connection, &live::Connection::synchronized, this, &Attachment::onSynchronized);
    connect(connection, &live::Connection::failed, this,
        [this, connection](ami::Failure failure, const QString &detail) {
            onFailed(connection, failure, detail);
        });
    connection->start();
}

void Attachment::onSynchronized()
{
    if (++m_synchronized != m_expected)
        return;
    for (live::Connection *const connection : std::as_const(m_connections))
        connection->setReconnecting(m_isLasting);
    emit ready();
}

void Attachment::onFailed(live::Connection *connection, ami::Failure failure, const QString &detail)
{
    if (failure == ami::Failure::None)
        return;
    const bool isLost = m_isLasting && m_synchronized >= m_expected;
    const desk::Wording words = desk::wording(failure, connection->state().server);
    QString sentence = words.sentence + u' ' + words.advice;
    if (!detail.isEmpty())
        sentence += QStringLiteral(" (%1)").arg(detail);
    if (!isLost)
        emit failed(exitOf(failure), sentence);
}
