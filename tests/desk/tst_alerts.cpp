// SPDX-License-Identifier: MIT
#include "desk/alerts.h"
#include "rows.h"

#include <QSignalSpy>
#include <QTest>

using desk::Alerts;
using desk::Outcome;
using rows::News;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(desk::Outcome)

class TestAlerts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_alerts = std::make_unique<Alerts>();
        m_alerts->setOwn({rows::here, u"101"_s}, {}, rows::at(0));
        m_told.clear();
        const auto note = [this](const QString &what) {
            return [this, what](const pbx::Call &call) { m_told += what + u' ' + call.id; };
        };
        connect(m_alerts.get(), &Alerts::raised, this, note(u"raised"_s));
        connect(m_alerts.get(), &Alerts::updated, this, note(u"updated"_s));
        connect(m_alerts.get(), &Alerts::withdrawn, this, note(u"withdrawn"_s));
        connect(
            m_alerts.get(), &Alerts::decided, this, [this](const pbx::Call &call, Outcome outcome) {
                const QStringList words{u"here"_s, u"elsewhere"_s, u"missed"_s, u"unknown"_s};
                m_told += words[int(outcome)] + u' ' + call.id;
            });
    }

    void tellsOfACallForMeUntilItIsAnsweredHere()
    {
        apply(News() << forMe);
        QCOMPARE(m_told, (QStringList{u"raised 1"_s}));
        apply(News().change(forMe, rows::answered(forMe, 5)));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s, u"withdrawn 1"_s, u"here 1"_s}));
        apply(News().gone(rows::answered(forMe, 5)));
        QCOMPARE(m_told.size(), 3);
    }

    void tellsOnceHoweverManyPhonesRing()
    {
        pbx::Call several = forMe;
        pbx::Party mobile = several.targets.constFirst();
        mobile.channel = u"PJSIP/101m-00000002"_s;
        several.targets.append(mobile);
        apply(News() << forMe);
        apply(News().change(forMe, several));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s, u"updated 1"_s}));
        apply(News().change(several, forMe));
        QCOMPARE(m_told.last(), u"updated 1"_s);
        QCOMPARE(m_told.count(u"raised 1"_s), 1);
    }

    void knowsACallThatBeganBeforeItRang()
    {
        pbx::Call dialing = forMe;
        dialing.stage = pbx::Call::Stage::Dialing;
        dialing.targets.clear();
        apply(News() << dialing);
        QVERIFY(m_told.isEmpty());
        apply(News().change(dialing, forMe));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s}));
    }

    void leavesCallsForOthersAlone()
    {
        const auto other = rows::ringing(rows::call(u"2"_s, rows::outside(u"+33"_s, u"Nordwind"_s),
                                             {rows::inside(u"102"_s, u"Bob"_s)}),
            0);
        apply(News() << other);
        apply(News(rows::branch) << forMe);
        QVERIFY(m_told.isEmpty());
    }

    void isQuietWhileMyPhoneRingsForACallOfMine()
    {
        pbx::Party me = rows::inside(u"101"_s, u"Julia"_s);
        me.state = 5;
        pbx::Call mine = rows::call(u"3"_s, me, {});
        mine.stage = pbx::Call::Stage::Ringing;
        apply(News() << mine);
        pbx::Call reaching = mine;
        reaching.caller.state = 6;
        reaching.targets = {rows::inside(u"102"_s, u"Bob"_s)};
        reaching = rows::ringing(reaching, 1);
        apply(News().change(mine, reaching));
        apply(News().gone(reaching));
        QVERIFY(m_told.isEmpty());
    }

    void saysWhoAnsweredElsewhere()
    {
        apply(News() << group);
        pbx::Call bobs = rows::answered(group, 6);
        bobs.targets.removeFirst();
        QSignalSpy decided(m_alerts.get(), &Alerts::decided);
        apply(News().change(group, bobs));
        QCOMPARE(m_told.mid(1), (QStringList{u"withdrawn 4"_s, u"elsewhere 4"_s}));
        const auto told = decided[0][0].value<pbx::Call>();
        QCOMPARE(told.targets.constFirst().title(), u"Bob"_s);
    }

    void waitsForTheBridgeBeforeItSaysWhoAnswered()
    {
        apply(News() << group);
        pbx::Call between = group; // Bob's phone is picked up, and not yet connected
        between.targets.clear();
        between.stage = pbx::Call::Stage::Dialing;
        apply(News().change(group, between));
        QCOMPARE(m_told.mid(1), (QStringList{u"withdrawn 4"_s}));
        pbx::Call bobs = rows::answered(group, 6);
        bobs.targets.removeFirst();
        apply(News().change(between, bobs));
        QCOMPARE(m_told.last(), u"elsewhere 4"_s);
    }

    void countsWhatWasGivenUp()
    {
        apply(News() << forMe);
        apply(News().gone(forMe));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s, u"withdrawn 1"_s, u"missed 1"_s}));
    }

    void countsWhatAMailboxTookOnceItIsOver()
    {
        apply(News() << forMe);
        pbx::Call mailbox = forMe;
        mailbox.targets.clear();
        mailbox.stage = pbx::Call::Stage::Up;
        mailbox.isAnswered = true;
        apply(News().change(forMe, mailbox));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s, u"withdrawn 1"_s}));
        apply(News().gone(mailbox));
        QCOMPARE(m_told.last(), u"missed 1"_s);
    }

    void ringsAgainWhenAQueueComesBack()
    {
        pbx::Call queued = forMe;
        queued.targets.clear();
        queued.stage = pbx::Call::Stage::Queued;
        queued.queue = u"support"_s;
        apply(News() << forMe);
        apply(News().change(forMe, queued));
        apply(News().change(queued, forMe));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s, u"withdrawn 1"_s, u"raised 1"_s}));
        apply(News().gone(forMe));
        QCOMPARE(m_told.count(u"missed 1"_s), 1);
    }

    void takesATransferredCallForUnanswered()
    {
        pbx::Call transferred = forMe;
        transferred.isAnswered = true; // by the one who sends it here
        apply(News() << transferred);
        apply(News().gone(transferred));
        QCOMPARE(m_told.last(), u"missed 1"_s);
    }

    void raisesOnlyWhatIsWantedAndDecidesTheRest()
    {
        bool isWanted = false;
        m_alerts->setFilter([&](const pbx::Call &) { return isWanted; });
        apply(News() << forMe << group);
        QVERIFY(m_told.isEmpty());
        pbx::Call queued = forMe;
        queued.queue = u"support"_s;
        isWanted = true;
        apply(News().change(forMe, queued)); // by now it is known to be one that is wanted
        QCOMPARE(m_told, (QStringList{u"raised 1"_s}));
        apply(News().gone(group));
        QCOMPARE(m_told.last(), u"missed 4"_s);
        QVERIFY(!m_told.contains(u"withdrawn 4"_s));
    }

    void countsAFloodInsteadOfShowingIt()
    {
        QSignalSpy crowd(m_alerts.get(), &Alerts::crowdChanged);
        News flood;
        QList<pbx::Call> calls;
        for (int i = 0; i < 20; ++i) {
            calls += forMe;
            calls.last().id = QString::number(100 + i);
            flood << calls.last();
        }
        apply(flood);
        QCOMPARE(m_told.size(), Alerts::mostASecond);
        QCOMPARE(crowd.last()[0].toInt(), 20 - Alerts::mostASecond);
        News over;
        for (const pbx::Call &call : calls)
            over.gone(call);
        apply(over);
        QCOMPARE(crowd.last()[0].toInt(), 0);
        QCOMPARE(m_told.filter(u"withdrawn"_s).size(), Alerts::mostASecond);
        QCOMPARE(m_told.filter(u"missed"_s).size(), 20);
    }

    void showsAgainOneByOneAfterAFlood()
    {
        for (int second = 0; second < 3 * Alerts::mostASecond; ++second) {
            pbx::Call call = forMe;
            call.id = QString::number(second);
            m_alerts->review(News() << call, rows::at(second));
        }
        QCOMPARE(m_told.filter(u"raised"_s).size(), 3 * Alerts::mostASecond);
    }

    void showsNothingWhileTheLinkIsDown()
    {
        apply(News() << forMe);
        m_alerts->setLink(rows::here, false, rows::at(10));
        QCOMPARE(m_told.last(), u"withdrawn 1"_s);
        m_alerts->setLink(rows::here, true, rows::at(20));
        QCOMPARE(m_told.last(), u"raised 1"_s);
        pbx::Batch swept = News().gone(forMe);
        swept.isLive = false;
        apply(swept);
        QCOMPARE(m_told.mid(3), (QStringList{u"withdrawn 1"_s, u"unknown 1"_s}));
    }

    void tellsWhatRingsWhenSomebodySitsDown()
    {
        m_alerts->setOwn({}, {}, rows::at(0));
        apply(News() << forMe);
        QVERIFY(m_told.isEmpty());
        m_alerts->setOwn({rows::here, u"101"_s}, {forMe}, rows::at(1));
        QCOMPARE(m_told, (QStringList{u"raised 1"_s}));
        m_alerts->setOwn({rows::here, u"102"_s}, {forMe}, rows::at(2));
        QCOMPARE(m_told.last(), u"withdrawn 1"_s);
    }

private:
    void apply(const pbx::Batch &batch) { m_alerts->review(batch, rows::at(0)); }

    const pbx::Call forMe
        = rows::ringing(rows::call(u"1"_s, rows::outside(u"+49301234567"_s, u"Acme"_s),
                            {rows::inside(u"101"_s, u"Julia"_s)}),
            0);
    const pbx::Call group
        = rows::ringing(rows::call(u"4"_s, rows::inside(u"110"_s, u"Ann"_s),
                            {rows::inside(u"101"_s, u"Julia"_s), rows::inside(u"102"_s, u"Bob"_s)}),
            0);
    std::unique_ptr<Alerts> m_alerts;
    QStringList m_told;
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
