// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/requests.h"
#include "ui/trayicon.h"

#include <QSignalSpy>
#include <QTest>

class TestTrayIcon : public QObject
{
    Q_OBJECT

private slots:
    void offersTheSameAsThePopUp()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_requests);
        QVERIFY(!labels(tray).contains(QStringLiteral("Decline")));
        tray.raise(call);
        QVERIFY(labels(tray).contains(QStringLiteral("Bäckerei Lindner rings|Decline|Not now")));
        tray.raise(call);
        QCOMPARE(labels(tray).count(QStringLiteral("Decline")), 1);
        QSignalSpy hungUp(&m_requests, &ui::Requests::hangUpRequested);
        trigger(tray, "Decline");
        QCOMPARE(hungUp[0][0].value<pbx::Call>().id, call.id);
        tray.withdraw(call);
        QVERIFY(!labels(tray).contains(QStringLiteral("Decline")));
    }

    void answersWhereThePhoneCan()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_requests);
        tray.setAbilities(ui::Ability::Answer | ui::Ability::HangUp);
        tray.raise(call);
        QSignalSpy answered(&m_requests, &ui::Requests::answerRequested);
        trigger(tray, "Answer");
        QCOMPARE(answered.size(), 1);
    }

    void dismissesToo()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_requests);
        QSignalSpy dismissed(&tray, &ui::TrayIcon::dismissed);
        tray.raise(call);
        trigger(tray, "Not now");
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!labels(tray).contains(QStringLiteral("Not now")));
    }

    void tellsOfMissedCallsAndTheLink()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_requests);
        tray.setMissedCalls(2);
        tray.setLink(office::up());
        QVERIFY(tray.toolTip().contains(QStringLiteral("Missed calls: 2")));
        QVERIFY(tray.toolTip().contains(QStringLiteral("Connected to pbx.example.")));
        QVERIFY(labels(tray).contains(QStringLiteral("Missed calls: 2")));
    }

    void bringsThePanelAndQuits()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_requests);
        QSignalSpy wanted(&tray, &ui::TrayIcon::panelWanted);
        QSignalSpy quit(&m_requests, &ui::Requests::quitRequested);
        trigger(tray, "Show the panel");
        trigger(tray, "Quit");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(quit.size(), 1);
    }

private:
    static QString labels(const ui::TrayIcon &tray)
    {
        QStringList texts;
        for (const QAction *action : tray.menu().actions())
            texts += action->text();
        return texts.join(u'|');
    }

    static void trigger(const ui::TrayIcon &tray, const char *label)
    {
        for (QAction *action : tray.menu().actions()) {
            if (action->text() == QLatin1String(label)) {
                action->trigger();
                return;
            }
        }
        QFAIL(label);
    }

    const pbx::Call call = office::incoming();
    ui::Theme m_theme;
    ui::Clocks m_clocks;
    ui::Requests m_requests;
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
