// SPDX-License-Identifier: MIT
#include "desk/queues/queuerules.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using desk::QueueRules;
using namespace Qt::Literals::StringLiterals;

class TestQueueRules : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItHasWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.ini"_s);
        QueueRules rules;
        rules.limits.agentsFree = {2, 1};
        rules.limits.serviceLevel = {{}, 50};
        rules.own.insert(u"sales, inbound"_s, {.waiting = {1, 2}});
        rules.shown = {u"sales, inbound"_s, u"support"_s};
        rules.isSoundOn = false;
        rules.serviceSeconds = 30;
        rules.callbackDays = 7;
        {
            QSettings settings(path, QSettings::IniFormat);
            write(settings, rules);
        }
        QSettings settings(path, QSettings::IniFormat);
        QueueRules read;
        QStringList problems;
        desk::read(settings, read, problems);
        QCOMPARE(problems, QStringList());
        QVERIFY(read == rules);
        QCOMPARE(read.limitsOf(u"support"_s).agentsFree.warning, 2);
        QCOMPARE(read.limitsOf(u"sales, inbound"_s).waiting.alarm, 2);
    }

    void saysWhichValuesAreLeftOut()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        settings.setValue(u"queues/waiting"_s, u"many 6"_s);
        settings.setValue(u"queues/longestWait"_s, u"60"_s);
        settings.setValue(u"queues/agentsFree"_s, u"- 0"_s);
        settings.setValue(u"queues/callbackDays"_s, 4000);
        QueueRules read;
        QStringList problems;
        desk::read(settings, read, problems);
        QCOMPARE(problems.size(), 3);
        QVERIFY(problems[0].contains(u"many 6"_s));
        QCOMPARE(read.limits.waiting.alarm, QueueRules().limits.waiting.alarm);
        QCOMPARE(read.limits.agentsFree, (desk::Limit{{}, 0}));
        QCOMPARE(read.callbackDays, QueueRules().callbackDays);
    }
};

QTEST_GUILESS_MAIN(TestQueueRules)
#include "tst_queuerules.moc"
