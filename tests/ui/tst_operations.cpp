// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "rows.h"
#include "ui/operations.h"
#include "ui/requests.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using ami::Result;
using live::LinkState;
using rows::News;
using namespace Qt::Literals::StringLiterals;

class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_asked.clear();
        m_requests = std::make_unique<ui::Requests>();
        m_board = std::make_unique<ui::Board>();
        m_board->setLink(rows::link(LinkState::Phase::Up));
        auto julia = rows::person(u"101"_s, u"Julia Becker"_s);
        julia.dialContext = u"internal"_s;
        m_board->apply(
            News() << julia << rows::person(u"112"_s, u"Marta Rossi"_s) << talk << rings);
        m_board->setOwn({rows::here, u"101"_s});
        m_operations = std::make_unique<ui::Operations>(
            *m_requests, *m_board, [this](const QString &server, const ami::Action &action) {
                m_asked.push_back({server, action, {}});
                m_asked.back().promise.start();
                return m_asked.back().promise.future();
            });
        m_told = std::make_unique<QSignalSpy>(m_operations.get(), &ui::Operations::told);
    }

    void dialsAndSaysWhatToDo()
    {
        emit m_requests->dialRequested(rows::here, u"112"_s);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(header("Channel"), "PJSIP/101");
        QCOMPARE(header("Exten"), "112");
        QCOMPARE(header("Context"), "internal");
        QVERIFY(m_told->isEmpty()); // queued is not done
        answer({.result = Result::Done, .actionId = "a1"});
        QVERIFY(isGood());
        QVERIFY(sentence().contains(u"Marta Rossi"_s));
    }

    void saysWhenThePhoneWasNotPickedUp()
    {
        emit m_requests->dialRequested(rows::here, u"0301234"_s);
        answer({.result = Result::Done, .actionId = "a1"});
        m_operations->takeOutcome(rows::here, {.actionId = "other", .isMade = false, .reason = 3});
        QCOMPARE(m_told->size(), 1);
        m_operations->takeOutcome(rows::here, {.actionId = "a1", .isMade = false, .reason = 3});
        QCOMPARE(m_told->size(), 2);
        QVERIFY(!isGood());
        QVERIFY(sentence().contains(u"0301234"_s));
        QVERIFY(sentence().contains(u"picked up"_s));
        m_operations->takeOutcome(rows::here, {.actionId = "a1", .isMade = false, .reason = 3});
        QCOMPARE(m_told->size(), 2);
    }

    void isQuietWhenTheCallWasMade()
    {
        emit m_requests->dialRequested(rows::here, u"112"_s);
        answer({.result = Result::Done, .actionId = "a1"});
        m_operations->takeOutcome(rows::here, {.actionId = "a1", .isMade = true, .reason = 4});
        QCOMPARE(m_told->size(), 1);
    }

    void tellsEachWayAnActionCanFail_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("message");
        QTest::newRow("refused") << int(Result::Refused) << u"No such channel"_s;
        QTest::newRow("denied") << int(Result::Denied) << u"Permission denied"_s;
        QTest::newRow("timed out") << int(Result::TimedOut) << u"in time"_s;
        QTest::newRow("lost") << int(Result::Lost) << u"link was lost"_s;
        QTest::newRow("not sent") << int(Result::NotSent) << u"no link"_s;
    }

    void tellsEachWayAnActionCanFail()
    {
        QFETCH(int, result);
        QFETCH(QString, message);
        emit m_requests->parkRequested(talk);
        answer({.result = Result(result), .message = message});
        QVERIFY(!isGood());
        QVERIFY2(sentence().contains(message), qPrintable(sentence()));
    }

    void asksNothingForACallThatIsOver()
    {
        m_board->apply(News().gone(talk));
        emit m_requests->hangUpRequested(talk);
        emit m_requests->parkRequested(talk);
        emit m_requests->transferRequested(talk, u"112"_s);
        QVERIFY(m_asked.empty());
        QCOMPARE(m_told->size(), 3);
        QVERIFY(!isGood());
    }

    void takesTheChannelOutOfTheLiveCall()
    {
        pbx::Call moved = talk;
        moved.targets[0].channel = u"PJSIP/101-00000099"_s;
        m_board->apply(News().change(talk, moved));
        emit m_requests->hangUpRequested(talk); // as an old pop-up still knows it
        QCOMPARE(header("Channel"), "PJSIP/101-00000099");
    }

    void asksNothingForNumbersThatCannotBeDialled()
    {
        emit m_requests->dialRequested(rows::here, u"101\r\nAction: Logoff"_s);
        emit m_requests->transferRequested(talk, u"${EVAL(x)}"_s);
        QVERIFY(m_asked.empty());
        QCOMPARE(m_told->size(), 2);
        QVERIFY(!isGood());
    }

    void picksUpWhatRingsThere()
    {
        emit m_requests->pickUpRequested(rows::here, u"112"_s);
        QCOMPARE(m_asked.back().action.name(), "Redirect");
        QCOMPARE(header("Channel"), rings.caller.channel.toUtf8());
        QCOMPARE(header("Exten"), "101");
        emit m_requests->pickUpRequested(rows::here, u"150"_s);
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(!isGood());
    }

    void pausesInOneQueueOrAll()
    {
        emit m_requests->pauseRequested(rows::here, u"support"_s, u"PJSIP/101"_s, true, u"lunch"_s);
        QCOMPARE(header("Reason"), "lunch");
        QCOMPARE(header("Paused"), "true");
        answer({.result = Result::Done});
        QVERIFY(sentence().contains(u"Support"_s));
    }

    void needsToKnowTheOwnPhone()
    {
        m_board->setOwn({});
        emit m_requests->dialRequested(rows::here, u"112"_s);
        QVERIFY(m_asked.empty());
        QVERIFY(!isGood());
        m_board->setOwn({rows::branch, u"101"_s});
        emit m_requests->dialRequested(rows::here, u"112"_s);
        QVERIFY(m_asked.empty());
    }

    void usesWhatTheDeskIsSetTo()
    {
        desk::Profile profile;
        profile.ownDevice = u"PJSIP/julia-softphone"_s;
        profile.context = u"reception"_s;
        profile.numberRules
            = {.outsidePrefix = u"0"_s, .internationalPrefix = u"00"_s, .longestInternal = 4};
        m_operations->setProfile(profile);
        emit m_requests->dialRequested(rows::here, u"+4930123"_s);
        QCOMPARE(header("Channel"), "PJSIP/julia-softphone");
        QCOMPARE(header("Context"), "reception");
        QCOMPARE(header("Exten"), "0004930123");
        emit m_requests->dialRequested(rows::here, u"0301234567"_s); // typed as it is dialled
        QCOMPARE(header("Exten"), "0301234567");
    }

    void asksOnceWhereThePhoneCallsFrom()
    {
        m_operations->learnContext();
        QVERIFY(m_asked.empty()); // it was seen to call
        auto marta = rows::person(u"112"_s, u"Marta Rossi"_s);
        m_board->setOwn({rows::here, u"112"_s});
        m_operations->learnContext();
        m_operations->learnContext();
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.back().action.name(), "PJSIPShowEndpoint");
        QCOMPARE(header("Endpoint"), "112");
    }

private:
    struct Asked {
        QString server;
        ami::Action action;
        QPromise<ami::Reply> promise;
    };

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : m_asked.back().action.headers()) {
            if (key == name)
                return value;
        }
        return {};
    }
    void answer(const ami::Reply &reply)
    {
        m_asked.back().promise.addResult(reply);
        m_asked.back().promise.finish();
    }
    QString sentence() const { return m_told->last()[0].toString(); }
    bool isGood() const { return m_told->last()[1].toBool(); }

    const pbx::Call talk
        = rows::answered(rows::call(u"1"_s, rows::outside(u"+49301234567"_s, u"Acme"_s),
                             {rows::inside(u"101"_s, u"Julia"_s)}),
            4);
    const pbx::Call rings
        = rows::ringing(rows::call(u"2"_s, rows::outside(u"+33199"_s, u"Nordwind"_s),
                            {rows::inside(u"112"_s, u"Marta"_s)}),
            0);
    std::unique_ptr<ui::Requests> m_requests;
    std::unique_ptr<ui::Board> m_board;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<QSignalSpy> m_told;
    std::deque<Asked> m_asked;
};

QTEST_MAIN(TestOperations)
#include "tst_operations.moc"
