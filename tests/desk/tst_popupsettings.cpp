// SPDX-License-Identifier: MIT
#include "desk/callerpages/callerpages.h"
#include "desk/popups/popups.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using desk::CallerPages;
using desk::PopupLook;
using desk::PopupRules;
using desk::Popups;
using desk::Sources;
using namespace Qt::Literals::StringLiterals;

/// What is set about pop-ups and caller pages, on disk.
class TestPopupSettings : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const Popups kept = busy();
        const CallerPages pages{
            {{u"Customer, 360°"_s, u"https://crm.example/?q={number}&n={name}"_s,
                 desk::CallerPage::When::Answered},
                {u"Tickets"_s, u"https://crm.example/t"_s, desk::CallerPage::When::Ringing}},
            {u"crm.example"_s}, true};
        {
            QSettings settings(path(), QSettings::IniFormat);
            write(settings, kept);
            write(settings, pages);
        }
        QSettings settings(path(), QSettings::IniFormat);
        Popups popups;
        CallerPages found;
        QStringList problems;
        read(settings, popups, problems);
        read(settings, found, problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(popups, kept);
        QCOMPARE(found, pages);
    }

    void forgetsWhatWasTakenAway()
    {
        QSettings settings(path(), QSettings::IniFormat);
        write(settings, busy());
        write(settings, Popups{});
        Popups popups = busy();
        popups.rules.quietHours.clear();
        popups.sounds.ofQueues.clear();
        QStringList problems;
        read(settings, popups, problems);
        QCOMPARE(popups, Popups{});
    }

    void hasASentenceForEachBrokenValue()
    {
        QSettings settings(path(), QSettings::IniFormat);
        settings.setValue(u"popups/on"_s, u"perhaps"_s);
        settings.setValue(u"popups/when"_s, u"never"_s);
        settings.setValue(u"popups/fewestDigits"_s, -3);
        settings.setValue(u"popups/volume"_s, 101);
        settings.setValue(u"popups/corner"_s, u"middle"_s);
        settings.setValue(u"popups/quietHours/size"_s, 3);
        settings.setValue(u"popups/quietHours/1/days"_s, u"mo blursday"_s);
        settings.setValue(u"popups/quietHours/1/from"_s, u"18:00"_s);
        settings.setValue(u"popups/quietHours/1/until"_s, u"07:00"_s);
        settings.setValue(u"popups/quietHours/2/days"_s, u"mo"_s);
        settings.setValue(u"popups/quietHours/2/from"_s, u"25:00"_s);
        settings.setValue(u"popups/quietHours/2/until"_s, u"07:00"_s);
        settings.setValue(u"popups/quietHours/3/days"_s, u"mo we"_s);
        settings.setValue(u"popups/quietHours/3/from"_s, u"18:00"_s);
        settings.setValue(u"popups/quietHours/3/until"_s, u"07:00"_s);
        settings.setValue(u"callerPages/pages/size"_s, 1);
        settings.setValue(u"callerPages/pages/1/name"_s, u"Trap"_s);
        settings.setValue(u"callerPages/pages/1/address"_s, u"file:///etc/passwd"_s);
        settings.setValue(u"callerPages/pages/1/when"_s, u"always"_s);
        Popups popups;
        CallerPages pages;
        QStringList problems;
        read(settings, popups, problems);
        QCOMPARE(problems.size(), 7);
        const QList<desk::QuietHours> good{
            {{Qt::Monday, Qt::Wednesday}, QTime(18, 0), QTime(7, 0)}};
        QCOMPARE(popups.rules.quietHours, good);
        popups.rules.quietHours.clear();
        QCOMPARE(popups, Popups{});
        read(settings, pages, problems);
        QCOMPARE(problems.size(), 8);
        QVERIFY2(problems.last().contains(u"Trap"_s), qPrintable(problems.last()));
        QCOMPARE(pages.pages.constFirst().when, desk::CallerPage::When::Button);
    }

    void canBeSilent()
    {
        QSettings settings(path(), QSettings::IniFormat);
        Popups silent;
        silent.sounds.normal.clear();
        write(settings, silent);
        Popups popups;
        QStringList problems;
        read(settings, popups, problems);
        QCOMPARE(popups.sounds.of(u"support"_s), QString());
    }

private:
    QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    }

    static Popups busy()
    {
        Popups popups;
        PopupRules &rules = popups.rules;
        rules.isOn = false;
        rules.when = PopupRules::When::Answered;
        rules.isOutsideOnly = true;
        rules.hasDirect = false;
        rules.queues = {Sources::Which::Named, {u"support, night"_s}};
        rules.groups = {Sources::Which::None, {}};
        rules.hasNumberless = false;
        rules.fewestDigits = 5;
        rules.ignored = {u"Spam, Inc."_s, u"+4930*"_s};
        rules.always = {u"Müller"_s};
        rules.quietHours = {{{Qt::Monday, Qt::Sunday}, QTime(18, 0), QTime(7, 30)}};
        rules.isQuietOnDoNotDisturb = false;
        popups.look = {PopupLook::Manner::Both, PopupLook::Corner::TopLeft,
            PopupLook::Screen::Named, u"HDMI-1"_s};
        popups.sounds.normal = u"message-new-instant"_s;
        popups.sounds.ofQueues = {{u"support"_s, u"/home/me/Ding, dong.oga"_s}, {u"sales"_s, {}}};
        popups.sounds.isRepeated = true;
        popups.sounds.volume = 40;
        return popups;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPopupSettings)
#include "tst_popupsettings.moc"
