// SPDX-License-Identifier: MIT
#include "commandsondemo.h"

#include "demo/company.h"

#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

void CommandsOnDemo::init()
{
    m_stage = std::make_unique<Stage>(demo::company());
    QVERIFY(m_stage->listen());
}

CommandsOnDemo::Outcome CommandsOnDemo::run(const QString &line)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CORDBOARD_SECRET"_s, Stage::secret());
    program.setProcessEnvironment(environment);
    QSignalSpy ended(&program, &QProcess::finished);
    program.start(QStringLiteral(CORDBOARDCTL),
        QStringList{u"--server"_s, m_stage->url()} + QProcess::splitCommand(line));
    if (!ended.wait(40'000))
        return {};
    return {.code = program.exitCode(),
        .object = QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
        .words = QString::fromUtf8(program.readAllStandardError())};
}
