// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

/// `dial`: rings an extension's phone, then the number, and tells how that ended.
class DialCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;

private:
    void originate();
    void onReply(const ami::Reply &reply);
    void onEvent(const ami::Event &event);
    void look();
    void finish(ami::Result result, const QString &message);
    ami::Action action() const;

    QByteArray m_actionId;
    QString m_device;
    QString m_context;
    QStringList m_autoAnswer; ///< `NAME=VALUE`
    QString m_uniqueid;
    bool m_hasSeenChannel = false;
    bool m_isOver = false;
};
