// SPDX-License-Identifier: MIT
#include "desk/keys/graceperiods.h"
#include "desk/keys/keychoices.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestKeyChoices : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItHasWritten()
    {
        desk::KeyChoices choices;
        choices.keys = {{u"call.park"_s, {u"Ctrl+K, Ctrl+P"_s}}, {u"call.answer"_s, {}},
            {u"go.people"_s, {u"F4"_s, u"Ctrl+,"_s}}};
        const desk::GracePeriods periods{.hangUpSeconds = 0, .transferSeconds = 10};
        QSettings settings(m_folder.filePath(u"good.ini"_s), QSettings::IniFormat);
        write(settings, choices);
        write(settings, periods);
        settings.sync();
        QSettings again(m_folder.filePath(u"good.ini"_s), QSettings::IniFormat);
        desk::KeyChoices read;
        desk::GracePeriods readPeriods;
        QStringList problems;
        desk::read(again, read, problems);
        desk::read(again, readPeriods, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(read, choices);
        QCOMPARE(readPeriods, periods);
    }

    void leavesOutWhatIsNoChoice()
    {
        QSettings settings(m_folder.filePath(u"bad.ini"_s), QSettings::IniFormat);
        settings.setValue(u"keys/call.park"_s, u"F9\nF10"_s);
        settings.setValue(u"keys/Not an id"_s, u"F9"_s);
        settings.setValue(u"keys/call.hold"_s, u"F9"_s);
        settings.setValue(u"undo/hangUpSeconds"_s, 11);
        settings.setValue(u"undo/transferSeconds"_s, u"soon"_s);
        desk::KeyChoices read;
        desk::GracePeriods periods;
        QStringList problems;
        desk::read(settings, read, problems);
        desk::read(settings, periods, problems);
        QCOMPARE(read.keys.keys(), QStringList{u"call.hold"_s});
        QCOMPARE(periods, desk::GracePeriods());
        QCOMPARE(problems.size(), 4);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeyChoices)
#include "tst_keychoices.moc"
