// SPDX-License-Identifier: MIT
#include "live/feed.h"
#include "orders/undertaking.h"
#include "wire.h"

#include <QSignalSpy>
#include <QTest>

using orders::Order;
using orders::Outcome;
using orders::Undertaking;
using orders::Verb;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An exchange that answers when the test says so.
class Counter : public live::Source
{
public:
    Counter() : Source(u"office"_s) { }

    void start() override { }
    void stop() override { }
    bool offers(const QString &) const override { return true; }
    void send(const ami::Action &action, std::chrono::milliseconds, Answer answer) override
    {
        asked.append(action);
        if (answersAtOnce)
            return answer({.result = ami::Result::Done, .actionId = "1"});
        answers.append(std::move(answer));
    }
    void reply(ami::Result result, const QString &message = {})
    {
        answers.takeFirst()({.result = result, .actionId = "1", .message = message});
    }
    void hear(const std::string &bytes)
    {
        const wire::Heard heard(bytes);
        apply(heard.event(), std::nullopt);
        flush(true);
    }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : asked.constLast().headers()) {
            if (key == name)
                return value;
        }
        return {};
    }

    QList<ami::Action> asked;
    QList<Answer> answers;
    bool answersAtOnce = false;
};

const std::string hint101 = "Event: ExtensionStatus\r\nExten: 101\r\nContext: hints\r\n"
                            "Hint: PJSIP/101\r\nStatus: 0\r\nStatusText: Idle\r\n\r\n";

} // namespace

class TestUndertaking : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_counter = std::make_unique<Counter>();
        m_counter->hear(hint101);
    }

    void learnsWhereThePhoneCallsFirst()
    {
        Undertaking dial(*m_counter, order(), {});
        QSignalSpy ended(&dial, &Undertaking::ended);
        dial.carryOut(1s);
        QCOMPARE(m_counter->asked.size(), 1);
        QCOMPARE(m_counter->asked.constLast().name(), "PJSIPShowEndpoint");
        m_counter->hear("Event: EndpointDetail\r\nObjectName: 101\r\nContext: from-desk\r\n"
                        "Aors: 101\r\nDeviceState: Not in use\r\n\r\n");
        m_counter->reply(ami::Result::Done);
        QCOMPARE(m_counter->asked.constLast().name(), "Originate");
        QCOMPARE(m_counter->header("Channel"), "PJSIP/101");
        QCOMPARE(m_counter->header("Exten"), "102");
        QCOMPARE(m_counter->header("Context"), "from-desk");
        QVERIFY(ended.isEmpty());
        m_counter->reply(ami::Result::Denied, u"Permission denied"_s);
        const auto outcome = ended[0][0].value<Outcome>();
        QCOMPARE(outcome.result, ami::Result::Denied);
        QCOMPARE(outcome.message, u"Permission denied"_s);
    }

    void doesNotAskWhatIsGiven()
    {
        Order given = order();
        given.context = u"reception"_s;
        given.endpoint = u"PJSIP/softphone"_s;
        given.callerId = u"\"Desk\" <100>"_s;
        given.variables = {u"LANG=de"_s};
        Undertaking dial(*m_counter, given, {});
        dial.carryOut(1s);
        QCOMPARE(m_counter->asked.constLast().name(), "Originate");
        QCOMPARE(m_counter->header("Context"), "reception");
        QCOMPARE(m_counter->header("Channel"), "PJSIP/softphone");
        QCOMPARE(m_counter->header("CallerID"), "\"Desk\" <100>");
    }

    void rehearsesWithoutDoing()
    {
        Order given = order();
        given.context = u"reception"_s;
        Undertaking dial(*m_counter, given, {});
        QSignalSpy planned(&dial, &Undertaking::planned);
        dial.rehearse();
        QCOMPARE(planned.size(), 1);
        QVERIFY(m_counter->asked.isEmpty());
    }

    void tellsAWrongOrderFromOneThatCannotBeDoneNow()
    {
        Order wrong = order();
        wrong.by = u"999"_s;
        Outcome outcome = ending(wrong);
        QVERIFY(outcome.isMisuse);
        QVERIFY2(outcome.message.contains(u"999"_s), qPrintable(outcome.message));
        outcome = ending({.verb = Verb::HangUp, .call = u"ext:101"_s});
        QVERIFY(!outcome.isMisuse);
        QCOMPARE(outcome.result, ami::Result::Refused);
        outcome = ending({});
        QVERIFY(outcome.isMisuse);
        QVERIFY(
            ending({.verb = Verb::Forward, .extension = u"101"_s, .action = u"never"_s}).isMisuse);
        QVERIFY(m_counter->asked.isEmpty());
    }

    void endsACallForOneWithoutEndingItForAll()
    {
        ring("103", {"101", "102"});
        const QString id = m_counter->exchange().calls().all().value(0).id;
        const auto order = [&id](const QString &by) {
            return Order{.verb = Verb::HangUp, .call = id, .by = by, .context = u"x"_s};
        };
        QCOMPARE(rehearsed(order(u"101"_s)), u"PJSIP/101-1 21"_s); // declined; others ring on
        QCOMPARE(rehearsed(order({})), u"PJSIP/103-1"_s);
    }

    void picksUpTheCallThatIsNamed()
    {
        ring("103", {"102"}, "1");
        ring("104", {"102"}, "2");
        for (const pbx::Call &call : m_counter->exchange().calls().all()) {
            const Order order{.verb = Verb::PickUp,
                .call = call.id,
                .by = u"101"_s,
                .extension = u"102"_s,
                .context = u"x"_s};
            QCOMPARE(rehearsed(order), call.caller.channel);
        }
        QCOMPARE(m_counter->exchange().calls().all().size(), 2);
    }

    void saysThatThereIsNoSuchDialect()
    {
        Undertaking dial(*m_counter, order(), orders::DialectChoice(u"klingon"_s));
        QSignalSpy ended(&dial, &Undertaking::ended);
        m_counter->answersAtOnce = true;
        dial.carryOut(1s);
        QVERIFY(ended[0][0].value<Outcome>().isMisuse);
        QVERIFY(ended[0][0].value<Outcome>().message.contains(u"klingon"_s));
    }

    void endsOnTheOtherThread()
    {
        auto source = std::make_unique<Counter>();
        source->answersAtOnce = true;
        live::Feed feed(std::move(source));
        auto future = orders::carryOut(
            feed, {.verb = Verb::HangUp, .call = u"77"_s}, {}, orders::Licence::full());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().result, ami::Result::Refused);
        QVERIFY(future.result().message.contains(u"77"_s));
    }

private:
    static Order order() { return {.verb = Verb::Dial, .target = u"102"_s, .by = u"101"_s}; }

    static std::string leg(const std::string &number, const std::string &serial)
    {
        return "PJSIP/" + number + "-" + serial;
    }
    /// The caller's phone rings others.
    void ring(const std::string &caller, const std::vector<std::string> &called,
        const std::string &serial = "1")
    {
        const std::string linked = "1." + caller + serial;
        const auto appear = [&](const std::string &number) {
            if (number != caller)
                m_counter->hear("Event: ExtensionStatus\r\nExten: " + number
                    + "\r\nContext: hints\r\nHint: PJSIP/" + number
                    + "\r\nStatus: 0\r\nStatusText: Idle\r\n\r\n");
            m_counter->hear("Event: Newchannel\r\nChannel: " + leg(number, serial)
                + "\r\nChannelState: 0\r\nCallerIDNum: " + number + "\r\nUniqueid: 1." + number
                + serial + "\r\nLinkedid: " + linked + "\r\n\r\n");
        };
        appear(caller);
        for (const std::string &number : called) {
            appear(number);
            m_counter->hear("Event: DialBegin\r\nChannel: " + leg(caller, serial)
                + "\r\nUniqueid: " + linked + "\r\nLinkedid: " + linked
                + "\r\nDestChannel: " + leg(number, serial) + "\r\nDestUniqueid: 1." + number
                + serial + "\r\nDestLinkedid: " + linked + "\r\n\r\n");
            m_counter->hear("Event: Newstate\r\nChannel: " + leg(number, serial)
                + "\r\nChannelState: 5\r\nUniqueid: 1." + number + serial
                + "\r\nLinkedid: " + linked + "\r\n\r\n");
        }
    }

    /// The channels, and with them the causes, of what would be asked.
    QString rehearsed(const Order &order)
    {
        Undertaking undertaking(*m_counter, order, {});
        QSignalSpy planned(&undertaking, &Undertaking::planned);
        undertaking.rehearse();
        QStringList words;
        for (const ami::Action &step : planned.value(0).value(0).value<pbx::Plan>().steps) {
            for (const auto &[key, value] : step.headers()) {
                if (key == "Channel" || key == "Cause")
                    words += QString::fromLatin1(value);
            }
        }
        return words.join(u' ');
    }

    Outcome ending(const Order &order)
    {
        Undertaking undertaking(*m_counter, order, {});
        QSignalSpy ended(&undertaking, &Undertaking::ended);
        undertaking.carryOut(1s);
        return ended.isEmpty() ? Outcome() : ended[0][0].value<Outcome>();
    }

    std::unique_ptr<Counter> m_counter;
};

QTEST_GUILESS_MAIN(TestUndertaking)
#include "tst_undertaking.moc"
