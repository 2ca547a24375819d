// SPDX-License-Identifier: MIT
#include "models/links.h"
#include "rows.h"

#include <QTest>

using Phase = live::LinkState::Phase;

class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void believesNothingUntilTheLinkIsUp()
    {
        models::Links links;
        QVERIFY(!links.isUp(rows::here));
        QVERIFY(!links.set(rows::link(Phase::Synchronizing)));
        QVERIFY(!links.isUp(rows::here));
        QVERIFY(links.set(rows::link(Phase::Up)));
        QVERIFY(links.isUp(rows::here));
        QVERIFY(!links.unknownSince(rows::here));
    }

    void keepsTheTimeOfTheLossThroughAllAttempts()
    {
        models::Links links;
        links.set(rows::link(Phase::Up));
        QVERIFY(links.set(rows::link(Phase::Waiting, 60)));
        QVERIFY(!links.set(rows::link(Phase::Connecting, 70)));
        QVERIFY(!links.set(rows::link(Phase::Synchronizing, 71)));
        QCOMPARE(links.unknownSince(rows::here), rows::at(60));
    }

    void tellsExchangesApart()
    {
        models::Links links;
        links.set(rows::link(Phase::Up));
        QVERIFY(!links.isUp(rows::branch));
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
