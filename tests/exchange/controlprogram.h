// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"
#include "realexchange.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// cordboardctl, started as a script would start it.
class ControlProgram
{
public:
    struct Outcome {
        int code = -1;
        QList<QJsonObject> lines; ///< of standard output
        QString words; ///< on standard error

        QJsonObject object() const { return lines.size() == 1 ? lines.first() : QJsonObject(); }
        QString result() const { return object()[QStringLiteral("result")].toString(); }
        QString message() const { return object()[QStringLiteral("message")].toString(); }
    };

    /// Connected to the door as that account, with the secret in the environment.
    static void start(QProcess &program, const ami::ServerAddress &door,
        const RealExchange::Account &account, const QStringList &arguments);
    /// What it has printed, once it has ended; the event loop runs meanwhile.
    static Outcome outcome(QProcess &program);
};
