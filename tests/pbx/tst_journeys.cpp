// SPDX-License-Identifier: MIT
#include "busyday.h"
#include "pbx/journeys.h"
#include "recording.h"
#include "scene.h"
#include "story.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kinds{u"ring"_s, u"talk"_s, u"hold"_s, u"queue"_s, u"parking"_s, u"conference"_s,
    u"recording"_s, u"blind"_s, u"attended"_s, u"pickup"_s, u"forward"_s, u"end"_s};

/// `talk 101 102`, with `…` while it goes on.
QString line(const pbx::JourneyLeg &leg)
{
    QStringList words{kinds.at(int(leg.kind)), story::name(leg.who), story::name(leg.with),
        leg.place, leg.outcome, leg.isOver ? QString() : u"…"_s};
    words.removeAll(QString());
    return words.join(u' ');
}

QStringList lines(const pbx::Journeys &journeys, const char *call)
{
    QStringList all;
    if (const pbx::Journey *const journey = journeys.rows().find(call)) {
        for (const pbx::JourneyLeg &leg : journey->legs)
            all.append(line(leg));
    }
    return all;
}

} // namespace

/// The way of a call: stretches of ringing, talking, waiting, with what ended them.
class TestJourneys : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfWhoWasFoundWaitingAndGaveUp()
    {
        pbx::Journeys journeys(u"pbx"_s);
        const pbx::Party caller{.uniqueid = u"1.1"_s};
        const pbx::Moment now(std::chrono::seconds(1000));
        journeys.tell({now, u"1.1"_s,
            pbx::callevent::QueueCallerAbandon{
                .caller = caller, .queue = u"support"_s, .waited = 40}});
        const pbx::Journey *const journey = journeys.rows().find("1.1");
        QVERIFY(journey);
        QCOMPARE(journey->legs.size(), 1);
        QCOMPARE(journey->legs[0].place, u"support"_s);
        QCOMPARE(journey->legs[0].outcome, u"abandoned"_s);
        QCOMPARE(journey->legs[0].from, now - std::chrono::seconds(40));
        QCOMPARE(journey->legs[0].until, now);
    }

    void tellsTheWayOfACall()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.ring(alice, bob);
        pbx::Journeys journeys(u"pbx"_s);
        auto hear = [&, told = qsizetype(0)]() mutable {
            for (; told < scene.told().size(); ++told)
                journeys.tell(scene.told()[told]);
        };
        hear();
        QCOMPARE(lines(journeys, "1.1"), QStringList{u"ring 102 101 …"_s});
        scene.pass(5);
        scene.state(bob, 6);
        scene.dialEnd(alice, bob, "ANSWER");
        scene.state(alice, 6);
        scene.enter(bob, "b1");
        scene.enter(alice, "b1");
        scene.pass(60);
        scene.event("Hold", bob);
        hear();
        QCOMPARE(lines(journeys, "1.1"),
            (QStringList{u"ring 102 101 answer"_s, u"talk 101 102 …"_s, u"hold 102 …"_s}));
        const pbx::JourneyLeg ringing = journeys.rows().find("1.1")->legs.first();
        QCOMPARE(*ringing.until - *ringing.from, std::chrono::microseconds(5'000'000));
        scene.event("HangupRequest", alice);
        scene.hangup(bob);
        scene.hangup(alice);
        hear();
        QCOMPARE(lines(journeys, "1.1"),
            (QStringList{u"ring 102 101 answer"_s, u"talk 101 102"_s, u"hold 102"_s,
                u"end 101 caller completed"_s}));
        QVERIFY(journeys.rows().find("1.1")->isOver);
    }

    void joinsTheTalkBeforeATransfer()
    {
        if (!recording::areHere())
            QSKIP("the recordings are not here");
        pbx::Journeys journeys(u"pbx"_s);
        Scene scene;
        for (const std::string &message :
            recording::cut(recording::bytes(u"atxfer_sip_refer_replaces"_s)))
            scene.hear(message);
        for (const pbx::CallEvent &event : scene.told())
            journeys.tell(event);
        QCOMPARE(lines(journeys, "1795327979.91"),
            (QStringList{u"ring 102 101 answer"_s, u"talk 101 102"_s, u"hold 102"_s,
                u"ring 103 102 answer"_s, u"talk 102 103"_s, u"attended 102 101 103"_s,
                u"talk 101 103"_s, u"end 101 target completed"_s}));
        QVERIFY(!journeys.rows().find("1795327980.93")); // is part of it now
    }

    void keepsThoseOfLateOnly()
    {
        pbx::Exchange exchange(u"pbx"_s);
        pbx::Journeys journeys(u"pbx"_s);
        std::size_t most = 0;
        pbx::Journal journal(exchange.channels(), exchange.endpoints(),
            [&](const pbx::CallEvent &event) { journeys.tell(event); });
        const QByteArray day = busyDay(1000, 50);
        recording::play({day.constData(), std::size_t(day.size())}, [&](const ami::Event &event) {
            exchange.apply(event, {});
            std::size_t open = 0;
            journeys.rows().each([&](const pbx::Journey &) { ++open; });
            most = std::max(most, open);
            journeys.takeChanges();
        });
        QVERIFY(most <= pbx::Journeys::endedKept + 2 * 50);
        std::size_t left = 0;
        journeys.rows().each([&](const pbx::Journey &journey) {
            ++left;
            QVERIFY(journey.isOver);
        });
        QCOMPARE(left, pbx::Journeys::endedKept);
    }
};

QTEST_GUILESS_MAIN(TestJourneys)
#include "tst_journeys.moc"
