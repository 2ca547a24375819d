// SPDX-License-Identifier: MIT
#pragma once

#include "desk/secrets.h"
#include "live/connection.h"
#include "live/replay.h"
#include "options.h"

#include <QObject>

#include <memory>

namespace demo {
class Exchange;
}

/// The exchanges or the recording that the command line names, opened together.
class Attachment : public QObject
{
    Q_OBJECT

public:
    explicit Attachment(const Options &options, QObject *parent = nullptr);
    ~Attachment() override;

    /// Opens everything; ready() or failed() follows.
    void open();

    const QList<live::Source *> &sources() const { return m_sources; }
    live::Connection *connection() const { return m_connections.value(0); }
    live::Replay *replay() const { return m_replay; }
    const ami::ServerAddress &address() const { return m_address; }
    /// Whether to come back after a lost link instead of failing.
    void setLasting(bool isLasting) { m_isLasting = isLasting; }

signals:
    /// One more of the sources, from which nothing has come yet.
    void added(live::Source *source);
    /// Every picture is complete; a recording is open and not yet played.
    void ready();
    /// An exit code and a sentence.
    void failed(int exit, const QString &sentence);

private:
    void openRecording();
    void openDemo();
    void openServers();
    void add(const live::Access &access);
    bool readSecret(QString &secret);
    void askKeyring(const ami::ServerAddress &address);
    live::Access access(const ami::ServerAddress &address, const QString &secret) const;
    void onSynchronized();
    void onFailed(live::Connection *connection, ami::Failure failure, const QString &detail);

    const Options &m_options;
    QList<live::Source *> m_sources;
    QList<live::Connection *> m_connections;
    live::Replay *m_replay = nullptr;
    ami::ServerAddress m_address;
    std::unique_ptr<demo::Exchange> m_demo;
    desk::Keyring m_keyring;
    int m_expected = 0;
    int m_synchronized = 0;
    bool m_isLasting = false;
};
