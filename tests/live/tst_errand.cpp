// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "live/errand.h"
#include "wire.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An exchange that answers when the test says so.
class Counter : public live::Source
{
public:
    Counter() : Source(u"office"_s) { }

    void start() override { }
    bool offers(const QString &) const override { return true; }
    void stop() override { }
    void send(const ami::Action &action, std::chrono::milliseconds, Answer answer) override
    {
        asked.append(QString::fromLatin1(action.name()));
        answers.append(std::move(answer));
    }

    /// Answers the oldest that was asked.
    void reply(ami::Result result, const QString &message = {}, const QByteArray &id = "1")
    {
        answers.takeFirst()({.result = result, .actionId = id, .message = message});
    }
    void hear(const std::string &bytes)
    {
        const wire::Heard heard(bytes);
        apply(heard.event(), std::nullopt);
        flush(true);
    }

    QStringList asked;
    QList<Answer> answers;
};

struct Ending {
    int count = 0;
    ami::Result result = ami::Result::NotSent;
    QString message;
    std::optional<int> reason;
};

pbx::Plan twoSteps()
{
    return pbx::Plan(QList<ami::Action>{ami::action::DBDel{.family = u"DND"_s, .key = u"103"_s},
        ami::action::Setvar{.channel = {}, .variable = u"x"_s, .value = u"y"_s}});
}

} // namespace

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
        QCOMPARE(m_ending.reason, std::optional(5));
    }

private:
    void begin(const pbx::Plan &plan, live::Errand::Time timeout = 10min)
    {
        m_errand = std::make_unique<live::Errand>(*m_counter, plan);
        connect(m_errand.get(), &live::Errand::ended, this,
            [this](ami::Result result, const QString &message, std::optional<int> reason) {
                m_ending = {m_ending.count + 1, result, message, reason};
            });
        m_errand->run(timeout);
    }

    static std::string channel(const std::string &event)
    {
        return wire::event(event,
            {{"Channel", "PJSIP/101-1"}, {"ChannelState", "6"}, {"Uniqueid", "1.1"},
                {"Linkedid", "1.1"}});
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
