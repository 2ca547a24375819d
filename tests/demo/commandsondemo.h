// SPDX-License-Identifier: MIT
#pragma once

#include "stage.h"

#include <QJsonObject>
#include <QObject>
#include <QTest>

#include <memory>

/// A test of cordboardctl's commands on the demo's company: each begins with nobody in a call.
class CommandsOnDemo : public QObject
{
    Q_OBJECT

protected:
    struct Outcome {
        int code = -1;
        QJsonObject object;
        QString words; ///< on standard error

        QString result() const { return object[u"result"].toString(); }
        QString message() const { return object[u"message"].toString(); }
    };

    Outcome run(const QString &line);

    std::unique_ptr<Stage> m_stage;

private slots:
    void init();
    void cleanup() { m_stage.reset(); }
};

#define QVERIFY_DONE(line)                                                                         \
    do {                                                                                           \
        const Outcome outcome = run(QStringLiteral(line));                                         \
        QVERIFY2(outcome.result() == QLatin1String("done"),                                        \
            qPrintable(outcome.result() + QLatin1Char(' ') + outcome.message() + outcome.words));  \
        QCOMPARE(outcome.code, 0);                                                                 \
    } while (false)
