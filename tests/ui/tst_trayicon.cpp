// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/board.h"
#include "ui/requests.h"
#include "ui/trayicon.h"

#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

class TestTrayIcon : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_board.setLink(office::up());
        m_board.setOwn({rows::here, QStringLiteral("101")});
    }

    void offersTheSameAsThePopUp()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        QVERIFY(!labels(tray).contains(QStringLiteral("Decline")));
        tray.raise(call);
        QVERIFY(
            labels(tray).contains(QStringLiteral("Bäckerei Lindner rings|Answer|Decline|Not now")));
        tray.raise(call);
        QCOMPARE(labels(tray).count(QStringLiteral("Decline")), 1);
        QSignalSpy ordered(&m_requests, &ui::Requests::ordered);
        trigger(tray, "Decline");
        QCOMPARE(ordered[0][0].value<orders::Order>().verb, orders::Verb::HangUp);
        QCOMPARE(ordered[0][0].value<orders::Order>().call, call.id);
        tray.withdraw(call);
        QVERIFY(!labels(tray).contains(QStringLiteral("Decline")));
    }

    void answers()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        tray.raise(call);
        QSignalSpy ordered(&m_requests, &ui::Requests::ordered);
        trigger(tray, "Answer");
        QCOMPARE(ordered[0][0].value<orders::Order>().verb, orders::Verb::Answer);
        QCOMPARE(ordered[0][0].value<orders::Order>().extension, QStringLiteral("101"));
    }

    void showsForWhomIsWaitedAndEndsIt()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        const models::RowKey bob{rows::here, QStringLiteral("102")};
        m_board.freeWatch().set(bob, true);
        const QString line = QStringLiteral("Tell me when 102 is free");
        QTRY_VERIFY(labels(tray).contains(line));
        QSignalSpy chosen(&m_requests, &ui::Requests::freeWatchChosen);
        trigger(tray, qPrintable(line));
        QCOMPARE(chosen.value(0), (QVariantList{bob.server, bob.name, false}));
        m_board.freeWatch().set(bob, false);
        QTRY_VERIFY(!labels(tray).contains(line));
        m_board.freeWatch().set(bob, true);
        QTRY_VERIFY(labels(tray).contains(line));
        m_board.forget(rows::here); // as with another profile
        QTRY_VERIFY(!labels(tray).contains(line));
    }

    void switchesProfilesWhereThereAreSeveral()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        QVERIFY(!labels(tray).contains(QStringLiteral("Profile")));
        m_board.setProfiles(
            {{QStringLiteral("day"), QStringLiteral("night")}, QStringLiteral("day")});
        QSignalSpy chosen(&m_requests, &ui::Requests::profileChosen);
        for (const QAction *const line : tray.menu().actions()) {
            if (line->menu())
                line->menu()->actions().constLast()->trigger();
        }
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("night"));
        m_board.setProfiles({});
    }

    void dismissesToo()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        QSignalSpy dismissed(&tray, &ui::TrayIcon::dismissed);
        tray.raise(call);
        trigger(tray, "Not now");
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!labels(tray).contains(QStringLiteral("Not now")));
    }

    void tellsOfMissedCallsAndTheLink()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        tray.setMissedCalls(2);
        tray.setLink(office::up());
        QVERIFY(tray.toolTip().contains(QStringLiteral("Missed calls: 2")));
        QVERIFY(tray.toolTip().contains(QStringLiteral("Connected to pbx.example.")));
        QVERIFY(labels(tray).contains(QStringLiteral("Missed calls: 2")));
    }

    /// Seen at the size that trays have, without reading the digit.
    void paintsHowManyWereMissed()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        tray.setLink(office::up());
        const auto picture = [&tray] { return tray.icon().pixmap(QSize(22, 22), 1.0).toImage(); };
        const QImage plain = picture();
        tray.setMissedCalls(2);
        const QImage two = picture();
        QVERIFY(two != plain);
        const QColor badge = m_theme.tokens().quiet.ink;
        QCOMPARE(two.pixelColor(10, 15).rgb(), badge.rgb());
        tray.setMissedCalls(3);
        QVERIFY(picture() != two);
        tray.setMissedCalls(0);
        QCOMPARE(picture(), plain);
    }

    void hasNoIconBeforeThereIsATray()
    {
        const ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        QVERIFY(!tray.isShown());
    }

    void keepsMyPhoneFromRinging()
    {
        m_board.apply(office::morning());
        m_board.setOwn({rows::here, QStringLiteral("101")});
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        QSignalSpy ordered(&m_requests, &ui::Requests::ordered);
        trigger(tray, "Do not disturb");
        const auto order = ordered[0][0].value<orders::Order>();
        QCOMPARE(order.verb, orders::Verb::DoNotDisturb);
        QCOMPARE(order.extension, QStringLiteral("101"));
        QVERIFY(order.isOn);
    }

    void movesNothingUnderThePointer()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        auto &menu = const_cast<QMenu &>(tray.menu());
        menu.popup({});
        const QString before = labels(tray);
        tray.setMissedCalls(2);
        QVERIFY(tray.toolTip().contains(QStringLiteral("Missed calls: 2")));
        QCOMPARE(labels(tray), before);
        menu.close();
        QTRY_VERIFY(labels(tray).contains(QStringLiteral("Missed calls: 2")));
    }

    void keepsItsMenuAtEachPing()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        tray.setLink(office::up());
        const QPointer<QAction> first = tray.menu().actions().constFirst();
        live::LinkState later = office::up();
        later.latencyMs = 7.5;
        tray.setLink(later);
        QVERIFY(first);
        later.phase = live::LinkState::Phase::Waiting;
        tray.setLink(later);
        QVERIFY(!tray.toolTip().contains(QStringLiteral("Connected to")));
    }

    void leavesNoPartsOfItsMenuBehind()
    {
        m_board.setProfiles({.names = {QStringLiteral("desk"), QStringLiteral("night")},
            .current = QStringLiteral("desk")});
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
        for (int count = 1; count < 5; ++count)
            tray.setMissedCalls(count);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(tray.menu().findChildren<QMenu *>().size(), 1);
        m_board.setProfiles({});
    }

    void bringsThePanelAndQuits()
    {
        ui::TrayIcon tray(ui::Look{m_theme, m_clocks}, m_board, m_requests);
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
    ui::Board m_board;
    ui::Requests m_requests;
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
