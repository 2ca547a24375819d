// SPDX-License-Identifier: MIT
#include "controlprogram.h"

#include <QJsonDocument>
#include <QSignalSpy>

void ControlProgram::start(QProcess &program, const ami::ServerAddress &door,
    const RealExchange::Account &account, const QStringList &arguments)
{
    const QString url
        = QStringLiteral("ami://%1@%2:%3").arg(account.user, door.host).arg(door.port);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CORDBOARD_SECRET"), account.secret);
    program.setProcessEnvironment(environment);
    program.start(
        QStringLiteral(CORDBOARDCTL), QStringList{QStringLiteral("--server"), url} + arguments);
}

ControlProgram::Outcome ControlProgram::outcome(QProcess &program)
{
    // A spy lets the event loop run without pause: the program may talk through a relay in it.
    QSignalSpy ended(&program, &QProcess::finished);
    if (program.state() != QProcess::NotRunning && !ended.wait(40'000))
        return {};
    Outcome outcome{.code = program.exitCode(),
        .lines = {},
        .words = QString::fromUtf8(program.readAllStandardError())};
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            outcome.lines += QJsonDocument::fromJson(line).object();
    }
    return outcome;
}
