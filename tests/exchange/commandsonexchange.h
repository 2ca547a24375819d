// SPDX-License-Identifier: MIT
#pragma once

#include "controlprogram.h"
#include "panelonexchange.h"

/// What the tests of the operator's commands begin with: cordboardctl beside a panel that watches.
class CommandsOnExchange : public PanelOnExchange
{
    Q_OBJECT

protected:
    using Outcome = ControlProgram::Outcome;

    Outcome run(const QString &line, const RealExchange::Account &account = RealExchange::panel());
    void start(QProcess &program, const QString &line,
        const RealExchange::Account &account = RealExchange::panel());
    /// Whether the extension is connected with somebody who called it.
    bool isUp(int callee);
    /// The AstDB entry that the exchange has, empty if none.
    QString entry(const QString &family, const QString &key);
};

#define QVERIFY_DONE(line)                                                                         \
    do {                                                                                           \
        const Outcome outcome = run(QStringLiteral(line));                                         \
        QVERIFY2(outcome.result() == QLatin1String("done"),                                        \
            qPrintable(outcome.result() + QLatin1Char(' ') + outcome.message() + outcome.words));  \
        QCOMPARE(outcome.code, 0);                                                                 \
    } while (false)
