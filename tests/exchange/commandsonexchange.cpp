// SPDX-License-Identifier: MIT
#include "commandsonexchange.h"

#include <algorithm>

void CommandsOnExchange::start(
    QProcess &program, const QString &line, const RealExchange::Account &account)
{
    ControlProgram::start(program, relay().door(), account, QProcess::splitCommand(line));
}

CommandsOnExchange::Outcome CommandsOnExchange::run(
    const QString &line, const RealExchange::Account &account)
{
    QProcess program;
    start(program, line, account);
    return ControlProgram::outcome(program);
}

bool CommandsOnExchange::isUp(int callee)
{
    return std::ranges::any_of(board().calls(), [callee](const pbx::Call &call) {
        return call.stage == pbx::Call::Stage::Up && call.targets.size() == 1
            && call.targets.first().extension == QString::number(callee);
    });
}

QString CommandsOnExchange::entry(const QString &family, const QString &key)
{
    const Outcome outcome = run(QStringLiteral("action DBGet Family=%1 Key=%2").arg(family, key));
    for (const QJsonObject &line : outcome.lines) {
        if (line.contains(u"Val"))
            return line[u"Val"].toString();
    }
    return {};
}
