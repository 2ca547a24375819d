// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "counter.h"
#include "live/errand.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Ending {
    int count = 0;
    ami::Result result = ami::Result::NotSent;
    QString message;
    std::optional<pbx::Unmade> unmade;
};

pbx::Plan twoSteps()
{
    return pbx::Plan(QList<ami::Action>{ami::action::DBDel{.family = u"DND"_s, .key = u"103"_s},
        ami::action::Setvar{.channel = {}, .variable = u"x"_s, .value = u"y"_s}});
}

/// Rings a phone.
pbx::Plan ringing()
{
    pbx::Plan plan(ami::action::Originate{.channel = u"PJSIP/101"_s,
        .context = u"internal"_s,
        .exten = u"102"_s,
        .callerId = {},
        .timeout = {},
        .account = {},
        .channelId = u"mine"_s,
        .variables = {}});
    plan.rung = u"mine"_s;
    return plan;
}

} // namespace

using Reason = pbx::Unmade::Reason;
using Side = pbx::Unmade::Side;

class TestErrand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_counter = std::make_unique<Counter>();
        m_ending = {};
    }

    void asksOneAfterAnother()
    {
        begin(twoSteps());
        QCOMPARE(m_counter->asked, QStringList{u"DBDel"_s});
        m_counter->reply(ami::Result::Done);
        QCOMPARE(m_counter->asked.size(), 2);
        QCOMPARE(m_ending.count, 0);
        m_counter->reply(ami::Result::Done, u"Variable Set"_s);
        QCOMPARE(m_ending.count, 1);
        QCOMPARE(m_ending.result, ami::Result::Done);
        QCOMPARE(m_ending.message, u"Variable Set"_s);
    }

    void endsWithTheFirstRefusal()
    {
        begin(twoSteps());
        m_counter->reply(ami::Result::Denied, u"Permission denied"_s);
        QCOMPARE(m_ending.count, 1);
        QCOMPARE(m_ending.result, ami::Result::Denied);
        QCOMPARE(m_ending.message, u"Permission denied"_s);
        QCOMPARE(m_counter->asked.size(), 1);
    }

    void forgivesWhatIsSoAlready()
    {
        pbx::Plan plan = twoSteps();
        plan.forgiven = {u"Database entry not found"_s};
        begin(plan);
        m_counter->reply(ami::Result::Refused, u"Database entry not found"_s);
        m_counter->reply(ami::Result::Done);
        QCOMPARE(m_ending.result, ami::Result::Done);
    }

    void waitsUntilItHasComeAbout()
    {
        pbx::Plan plan(ami::action::Hangup{.channel = u"PJSIP/101-1"_s, .cause = std::nullopt});
        plan.isReached
            = [](const pbx::Exchange &exchange) { return exchange.channels().count() == 0; };
        m_counter->hear(channel("Newchannel"));
        begin(plan);
        m_counter->reply(ami::Result::Done);
        QCOMPARE(m_ending.count, 0);
        m_counter->hear(channel("Hangup"));
        QCOMPARE(m_ending.count, 1);
        QCOMPARE(m_ending.result, ami::Result::Done);
    }

    void saysThatNothingCameOfIt()
    {
        pbx::Plan plan(ami::action::Hangup{.channel = u"PJSIP/101-1"_s, .cause = std::nullopt});
        plan.isReached = [](const pbx::Exchange &) { return false; };
        begin(plan, 1ms);
        m_counter->reply(ami::Result::Done, u"Channel Hungup"_s);
        QTRY_COMPARE(m_ending.count, 1);
        QCOMPARE(m_ending.result, ami::Result::TimedOut);
        QVERIFY(m_ending.message.contains(u"nothing came of it"_s));
    }

    void hearsLaterWhetherThePhoneWasPickedUp_data()
    {
        QTest::addColumn<bool>("isEarly"); ///< the outcome is there before the answer
        QTest::newRow("after the answer") << false;
        QTest::newRow("before the answer") << true;
    }

    void hearsLaterWhetherThePhoneWasPickedUp()
    {
        QFETCH(bool, isEarly);
        pbx::Plan plan(ami::action::OriginateChanSpy{.channel = u"PJSIP/103"_s,
            .data = u"PJSIP/101-1,q"_s,
            .callerId = {},
            .timeout = 1,
            .channelId = u"mine"_s,
            .variables = {}});
        plan.rung = u"mine"_s;
        begin(plan);
        if (!isEarly)
            m_counter->reply(ami::Result::Done, u"Originate successfully queued"_s);
        m_counter->hear(outcome("others", "Failure", "3"));
        QCOMPARE(m_ending.count, 0);
        m_counter->hear(outcome("1", "Failure", "5"));
        if (isEarly)
            m_counter->reply(ami::Result::Done, u"Originate successfully queued"_s);
        QCOMPARE(m_ending.count, 1);
        QCOMPARE(m_ending.result, ami::Result::Refused);
        QCOMPARE(m_ending.unmade, std::optional(pbx::Unmade{Side::OwnPhone, Reason::Busy}));
    }

    void tellsBusyFromDeclined_data()
    {
        QTest::addColumn<std::string>("cause");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("busy") << std::string("17") << Reason::Busy;
        QTest::newRow("declined") << std::string("21") << Reason::Declined;
        QTest::newRow("not answered") << std::string("19") << Reason::NoAnswer;
        QTest::newRow("whatever") << std::string("38") << Reason::Unknown;
    }

    /// With PJSIP the outcome has Reason 0 for each of them; the channel's end comes after it.
    void tellsBusyFromDeclined()
    {
        QFETCH(std::string, cause);
        QFETCH(Reason, reason);
        begin(ringing());
        m_counter->reply(ami::Result::Done);
        m_counter->hear(channel("Newchannel", "5"));
        m_counter->hear(outcome("1", "Failure", "0"));
        QCOMPARE(m_ending.count, 0);
        m_counter->hear(channel("Hangup", "5", {{"Cause", cause}}));
        QCOMPARE(m_ending.count, 1);
        QCOMPARE(m_ending.result, ami::Result::Refused);
        QCOMPARE(m_ending.unmade, std::optional(pbx::Unmade{Side::OwnPhone, reason}));
    }

    void doesNotWaitForAPhoneThatNeverRang()
    {
        begin(ringing());
        m_counter->reply(ami::Result::Done);
        m_counter->hear(outcome("1", "Failure", "0"));
        QCOMPARE(m_ending.unmade, std::optional(pbx::Unmade{Side::OwnPhone, Reason::Unknown}));
    }

    void saysWhyTheNumberWasNotReached()
    {
        pbx::Plan plan = ringing();
        plan.isReached = [](const pbx::Exchange &) { return false; };
        begin(plan);
        m_counter->reply(ami::Result::Done);
        m_counter->hear(channel("Newchannel", "6"));
        m_counter->hear(outcome("1", "Success", "4"));
        QCOMPARE(m_ending.count, 0);
        m_counter->hear(channel("Hangup", "6", {{"Cause", "17"}}));
        QCOMPARE(m_ending.unmade, std::optional(pbx::Unmade{Side::Number, Reason::Busy}));
    }

    void looksAtWhatNothingAnnounces_data()
    {
        QTest::addColumn<ami::Result>("looked");
        QTest::addColumn<bool>("isSo");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("it is so") << ami::Result::Done << true << true;
        QTest::newRow("it is not") << ami::Result::Done << false << false;
        QTest::newRow("may not look") << ami::Result::Denied << false << true;
    }

    void looksAtWhatNothingAnnounces()
    {
        QFETCH(ami::Result, looked);
        QFETCH(bool, isSo);
        QFETCH(bool, isDone);
        pbx::Plan plan = twoSteps();
        plan.looks = {ami::action::DBGet{.family = u"DND"_s, .key = u"103"_s}};
        plan.isReached = [isSo](const pbx::Exchange &) { return isSo; };
        begin(plan);
        m_counter->reply(ami::Result::Done);
        m_counter->reply(ami::Result::Done, u"Variable Set"_s);
        QCOMPARE(m_counter->asked.last(), u"DBGet"_s);
        QCOMPARE(m_ending.count, 0);
        m_counter->reply(looked);
        QCOMPARE(m_ending.count, int(isDone));
        if (isDone)
            QCOMPARE(m_ending.message, u"Variable Set"_s);
    }

    void waitsWhetherItStaysSo()
    {
        bool isSo = true;
        pbx::Plan plan = twoSteps();
        plan.steadiness = 1ms;
        plan.isReached = [&isSo](const pbx::Exchange &) { return isSo; };
        begin(plan);
        m_counter->reply(ami::Result::Done);
        m_counter->reply(ami::Result::Done);
        QCOMPARE(m_ending.count, 0);
        isSo = false;
        m_counter->hear(channel("Newchannel"));
        isSo = true;
        m_counter->hear(channel("Hangup"));
        QCOMPARE(m_ending.count, 0);
        QTRY_COMPARE(m_ending.result, ami::Result::Done);
    }

private:
    void begin(const pbx::Plan &plan, live::Errand::Time timeout = 10min)
    {
        m_errand = std::make_unique<live::Errand>(*m_counter, plan);
        connect(m_errand.get(), &live::Errand::ended, this,
            [this](ami::Result result, const QString &message,
                const std::optional<pbx::Unmade> &unmade) {
                m_ending = {m_ending.count + 1, result, message, unmade};
            });
        m_errand->run(timeout);
    }

    /// That which a plan with `rung` rings.
    static std::string channel(
        const std::string &event, const std::string &state = "6", const wire::Headers &more = {})
    {
        wire::Headers headers{{"Channel", "PJSIP/101-1"}, {"ChannelState", state},
            {"Uniqueid", "mine"}, {"Linkedid", "mine"}};
        headers.insert(headers.end(), more.begin(), more.end());
        return wire::event(event, headers);
    }

    static std::string outcome(
        const std::string &id, const std::string &response, const std::string &reason)
    {
        return wire::event(
            "OriginateResponse", {{"ActionID", id}, {"Response", response}, {"Reason", reason}});
    }

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<live::Errand> m_errand;
    Ending m_ending;
};

QTEST_GUILESS_MAIN(TestErrand)
#include "tst_errand.moc"
