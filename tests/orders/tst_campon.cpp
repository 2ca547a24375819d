// SPDX-License-Identifier: MIT
#include "counter.h"
#include "orders/campon.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using orders::CampOn;
using orders::Order;
using orders::Outcome;

namespace {

void hint(Counter &source, const std::string &number)
{
    source.hear(wire::event("ExtensionStatus",
        {{"Exten", number}, {"Context", "internal"}, {"Hint", "PJSIP/" + number},
            {"Status", "0"}}));
}

void phone(Counter &source, const std::string &number, const std::string &state)
{
    source.hear(
        wire::event("DeviceStateChange", {{"Device", "PJSIP/" + number}, {"State", state}}));
}

/// 101 would like to speak with 102, who talks.
struct Office {
    Office()
    {
        source.setUp(true);
        for (const char *number : {"101", "102", "103"}) {
            hint(source, number);
            phone(source, number, "NOT_INUSE");
        }
        phone(source, "102", "INUSE");
    }

    CampOn *camp(const QString &target, std::chrono::milliseconds timeout = 0ms)
    {
        Order order;
        order.verb = orders::Verb::CampOn;
        order.target = target;
        order.by = u"101"_s;
        order.context = u"internal"_s; // else the phone's own is asked for first
        auto *const one = new CampOn(source, order, orders::DialectChoice(), &source);
        QObject::connect(one, &CampOn::ended, &source,
            [this](const Outcome &outcome) { outcomes.append(outcome); });
        one->begin(timeout);
        return one;
    }

    qsizetype calls() const { return source.asked.count(u"Originate"_s); }
    /// What becomes of the call.
    void end(const std::string &response, const std::string &reason)
    {
        source.reply(ami::Result::Done);
        source.hear(wire::event(
            "OriginateResponse", {{"ActionID", "1"}, {"Response", response}, {"Reason", reason}}));
    }

    Counter source;
    QList<Outcome> outcomes;
};

} // namespace

class TestCampOn : public QObject
{
    Q_OBJECT

private slots:
    void callsWhenBothAreFree()
    {
        Office office;
        office.camp(u"102"_s);
        QCOMPARE(office.calls(), 0);
        phone(office.source, "101", "INUSE");
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 0); // now the own phone is not
        phone(office.source, "101", "NOT_INUSE");
        QCOMPARE(office.calls(), 1);
        const auto &headers = office.source.actions.last().headers();
        QVERIFY(headers.contains({"Channel", "PJSIP/101"}));
        QVERIFY(headers.contains({"Exten", "102"}));
        QVERIFY(office.outcomes.isEmpty());
        office.end("Failure", "3");
        QCOMPARE(office.outcomes.size(), 1);
        QCOMPARE(office.outcomes.first().result, ami::Result::Refused);
        QCOMPARE(office.outcomes.first().unmade->reason, pbx::Unmade::Reason::NoAnswer);
    }

    void waitsOnWhereSomebodyWasQuicker()
    {
        Office office;
        office.camp(u"102"_s);
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 1);
        phone(office.source, "102", "INUSE");
        office.end("Failure", "5");
        QVERIFY(office.outcomes.isEmpty());
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 2);
    }

    void doesNotRingAgainAtOnceForWhoOnlyLooksFree()
    {
        Office office;
        office.camp(u"102"_s);
        phone(office.source, "102", "NOT_INUSE");
        office.end("Failure", "5");
        hint(office.source, "104"); // something happens
        QCOMPARE(office.calls(), 1);
        QVERIFY(office.outcomes.isEmpty());
        phone(office.source, "102", "INUSE");
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 2);
    }

    void doesNotDisturb()
    {
        Office office;
        office.camp(u"102"_s);
        office.source.hear(
            wire::event("DeviceStateChange", {{"Device", "Custom:DND102"}, {"State", "BUSY"}}));
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 0);
        office.source.hear(wire::event(
            "DeviceStateChange", {{"Device", "Custom:DND102"}, {"State", "NOT_INUSE"}}));
        QCOMPARE(office.calls(), 1);
    }

    void takesTurnsAtOnePhone()
    {
        Office office;
        phone(office.source, "103", "INUSE");
        office.camp(u"102"_s);
        office.camp(u"103"_s);
        phone(office.source, "102", "NOT_INUSE");
        phone(office.source, "103", "NOT_INUSE");
        QCOMPARE(office.calls(), 1);
        office.end("Failure", "3");
        QCOMPARE(office.outcomes.size(), 1);
        phone(office.source, "103", "NOT_INUSE");
        hint(office.source, "104"); // something happens
        QCOMPARE(office.calls(), 2);
    }

    void believesNothingWhileTheLinkIsDown()
    {
        Office office;
        office.camp(u"102"_s);
        office.source.setUp(false);
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 0);
        QVERIFY(office.outcomes.isEmpty());
        office.source.setUp(true);
        QCOMPARE(office.calls(), 1);
    }

    void givesUpInTime()
    {
        Office office;
        office.camp(u"102"_s, 1ms);
        QTRY_COMPARE(office.outcomes.size(), 1);
        QCOMPARE(office.outcomes.first().result, ami::Result::TimedOut);
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 0);
    }

    void watchesOnlyExtensions()
    {
        Office office;
        office.camp(u"0301234567"_s);
        QCOMPARE(office.outcomes.size(), 1);
        QCOMPARE(office.outcomes.first().result, ami::Result::Refused);
    }

    void isCancelled()
    {
        Office office;
        Order order;
        order.verb = orders::Verb::CampOn;
        order.target = u"102"_s;
        order.by = u"101"_s;
        order.context = u"internal"_s;
        auto *const whole = new orders::Undertaking(
            office.source, order, orders::DialectChoice(), &office.source);
        connect(
            whole, &orders::Undertaking::ended, whole, [&office, whole](const Outcome &outcome) {
                office.outcomes.append(outcome);
                whole->deleteLater();
            });
        whole->carryOut(0ms);
        QVERIFY(office.outcomes.isEmpty());
        whole->cancel();
        QCOMPARE(office.outcomes.size(), 1);
        QCOMPARE(office.outcomes.first().result, ami::Result::NotSent);
        QCoreApplication::sendPostedEvents(whole, QEvent::DeferredDelete);
        phone(office.source, "102", "NOT_INUSE");
        QCOMPARE(office.calls(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCampOn)
#include "tst_campon.moc"
