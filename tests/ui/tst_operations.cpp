// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/operations.h"
#include "ui/requests.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using ami::Result;
using live::LinkState;
using orders::Order;
using orders::Outcome;
using orders::Verb;
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
        m_board->apply(News() << rows::person(u"101"_s, u"Julia Becker"_s)
                              << rows::person(u"112"_s, u"Marta Rossi"_s) << talk);
        m_board->setOwn({rows::here, u"101"_s});
        m_operations
            = std::make_unique<ui::Operations>(*m_requests, *m_board, [this](const Order &order) {
                  m_asked.push_back({order, {}});
                  m_asked.back().promise.start();
                  return m_asked.back().promise.future();
              });
        m_told = std::make_unique<QSignalSpy>(m_operations.get(), &ui::Operations::told);
    }

    void dialsAndSaysWhatToDo()
    {
        emit m_requests->ordered(dial(u"112"_s));
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.back().order.target, u"112"_s);
        QVERIFY(isGood());
        QVERIFY2(
            sentence().contains(u"pick it up for calling Marta Rossi"_s), qPrintable(sentence()));
        answer({.result = Result::Done});
        QCOMPARE(m_told->size(), 1); // that it rings there is heard
    }

    void saysWhyNothingCameOfIt()
    {
        emit m_requests->ordered(dial(u"0301234"_s));
        answer({.result = Result::Refused, .message = u"Nobody picked the phone up."_s});
        QVERIFY(!isGood());
        QVERIFY(sentence().contains(u"0301234"_s));
        QVERIFY(sentence().contains(u"picked"_s));
    }

    void tellsEachWayAnOrderCanFail_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("message");
        QTest::newRow("refused") << int(Result::Refused) << u"No such channel"_s;
        QTest::newRow("denied") << int(Result::Denied) << u"Permission denied"_s;
        QTest::newRow("timed out") << int(Result::TimedOut) << u"in time"_s;
        QTest::newRow("lost") << int(Result::Lost) << u"link was lost"_s;
        QTest::newRow("not sent") << int(Result::NotSent) << u"no link"_s;
    }

    void tellsEachWayAnOrderCanFail()
    {
        QFETCH(int, result);
        QFETCH(QString, message);
        emit m_requests->ordered({.verb = Verb::Park, .server = rows::here, .call = talk.id});
        answer({.result = Result(result), .message = message});
        QVERIFY(!isGood());
        QVERIFY2(sentence().contains(message), qPrintable(sentence()));
    }

    void saysWhatWasDone_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("told");
        const Order base{.server = rows::here, .call = talk.id, .by = u"101"_s};
        const auto row = [&](const char *name, auto change, const QString &told) {
            Order order = base;
            change(order);
            QTest::newRow(name) << order << told;
        };
        row(
            "transfer",
            [](Order &order) {
                order.verb = Verb::Transfer;
                order.target = u"112"_s;
            },
            u"Transferred Acme to Marta Rossi."_s);
        row(
            "transfer to a queue",
            [](Order &order) {
                order.verb = Verb::Transfer;
                order.target = u"queue:support"_s;
            },
            u"Transferred Acme to queue Support."_s);
        row(
            "consult",
            [](Order &order) {
                order.verb = Verb::Transfer;
                order.stage = Order::Stage::Consult;
                order.target = u"112"_s;
            },
            u"Acme waits while you ask Marta Rossi."_s);
        row(
            "do not disturb",
            [](Order &order) {
                order.verb = Verb::DoNotDisturb;
                order.extension = u"112"_s;
                order.isOn = true;
            },
            u"Marta Rossi is not to be disturbed."_s);
        row(
            "forward",
            [](Order &order) {
                order.verb = Verb::Forward;
                order.extension = u"112"_s;
                order.target = u"101"_s;
            },
            u"Calls for Marta Rossi are forwarded to Julia Becker."_s);
        row(
            "pause",
            [](Order &order) {
                order.verb = Verb::Pause;
                order.extension = u"112"_s;
                order.queue = u"support"_s;
            },
            u"Paused in Support."_s);
    }

    void saysWhatWasDone()
    {
        QFETCH(Order, order);
        QFETCH(QString, told);
        emit m_requests->ordered(order);
        m_board->apply(News().gone(talk)); // as by a transfer
        answer({.result = Result::Done});
        QVERIFY(isGood());
        QCOMPARE(sentence(), told);
    }

    void waitsUntilSomebodyIsFree()
    {
        QSignalSpy awaited(m_operations.get(), &ui::Operations::awaitedChanged);
        Order order = dial(u"112"_s);
        order.verb = Verb::CampOn;
        emit m_requests->ordered(order);
        QVERIFY(sentence().contains(u"Marta Rossi"_s));
        const models::RowKey marta{rows::here, u"112"_s};
        QCOMPARE(awaited.last()[0].value<QSet<models::RowKey>>(), QSet<models::RowKey>{marta});
        emit m_requests->ordered(order); // once more: it is still one
        QTRY_VERIFY(m_asked[0].promise.isCanceled());
        QVERIFY(!m_asked[1].promise.isCanceled());
        answer({.result = Result::Done});
        QTRY_VERIFY(awaited.last()[0].value<QSet<models::RowKey>>().isEmpty());
    }

    void givesUpWaiting()
    {
        QSignalSpy awaited(m_operations.get(), &ui::Operations::awaitedChanged);
        Order order = dial(u"112"_s);
        order.verb = Verb::CampOn;
        emit m_requests->ordered(order);
        emit m_requests->waitingEnded(rows::here, u"112"_s);
        QVERIFY(m_asked.back().promise.isCanceled());
        m_asked.back().promise.finish();
        QTRY_VERIFY(awaited.last()[0].value<QSet<models::RowKey>>().isEmpty());
        QCOMPARE(m_told->size(), 1); // what one gives up oneself is not told
    }

    void needsToKnowTheOwnPhone()
    {
        m_board->setOwn({});
        m_operations->dial(rows::here, u"112"_s);
        QVERIFY(m_asked.empty());
        QVERIFY(!isGood());
        m_board->setOwn({rows::branch, u"101"_s});
        m_operations->dial(rows::here, u"112"_s);
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
        m_operations->dial(rows::here, u"+4930123"_s);
        QCOMPARE(m_asked.back().order.endpoint, u"PJSIP/julia-softphone"_s);
        QCOMPARE(m_asked.back().order.context, u"reception"_s);
        QCOMPARE(m_asked.back().order.target, u"0004930123"_s);
        m_operations->dial(rows::here, u"0301234567"_s); // typed as it is dialled
        QCOMPARE(m_asked.back().order.target, u"0301234567"_s);
        Order others = dial(u"101"_s);
        others.by = u"112"_s; // somebody else's phone
        emit m_requests->ordered(others);
        QCOMPARE(m_asked.back().order.endpoint, QString());
    }

    /// Whoever ends the program waits for it.
    void tellsWhenWhatWasHeldBackIsDone()
    {
        m_operations->setProfile({.gracePeriods = {.hangUpSeconds = 60, .transferSeconds = 60}});
        QSignalSpy settled(m_operations.get(), &ui::Operations::settled);
        emit m_requests->ordered({.verb = Verb::HangUp, .server = rows::here, .call = talk.id});
        QVERIFY(m_asked.empty() && !m_operations->isUnderWay());
        emit m_requests->hasteWanted();
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(m_operations->isUnderWay());
        QCOMPARE(settled.size(), 0);
        answer({});
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(!m_operations->isUnderWay());
    }

private:
    struct Asked {
        Order order;
        QPromise<Outcome> promise;
    };

    static Order dial(const QString &number)
    {
        return {.verb = Verb::Dial, .server = rows::here, .target = number, .by = u"101"_s};
    }
    void answer(const Outcome &outcome)
    {
        m_asked.back().promise.addResult(outcome);
        m_asked.back().promise.finish();
    }
    QString sentence() const { return m_told->last()[0].toString(); }
    bool isGood() const { return m_told->last()[1].toBool(); }

    const pbx::Call talk
        = rows::answered(rows::call(u"1"_s, rows::outside(u"+49301234567"_s, u"Acme"_s),
                             {rows::inside(u"101"_s, u"Julia"_s)}),
            4);
    std::unique_ptr<ui::Requests> m_requests;
    std::unique_ptr<ui::Board> m_board;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<QSignalSpy> m_told;
    std::deque<Asked> m_asked;
};

QTEST_MAIN(TestOperations)
#include "tst_operations.moc"
