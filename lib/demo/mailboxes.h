// SPDX-License-Identifier: MIT
#pragma once

#include "demo/application.h"
#include "demo/lines.h"
#include "demo/states.h"

namespace demo {

struct Mailbox {
    QByteArray number;
    QByteArray owner;
    int fresh = 0;
    int old = 0;
};

/// VoiceMail(): callers leave messages, owners listen to them.
class Mailboxes : public QObject, public Application
{
    Q_OBJECT

public:
    Mailboxes(Lines &lines, States &states, QObject *parent = nullptr);

    /// The caller hears the greeting and may speak. The mailbox must exist.
    void answer(Channel &caller, const QByteArray &number);
    /// The owner has listened to everything.
    void listen(const QByteArray &number);

    const std::map<QByteArray, Mailbox> &all() const { return m_mailboxes; }
    const Mailbox *find(const QByteArray &number) const;

    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &channel) override;

signals:
    void speaking(const QByteArray &uniqueid);

private:
    void tell(const Mailbox &mailbox, const Channel *channel);

    Lines &m_lines;
    std::map<QByteArray, Mailbox> m_mailboxes;
};

} // namespace demo
