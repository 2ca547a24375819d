// SPDX-License-Identifier: MIT
#include "panel.h"
#include "relay.h"
#include "testbed.h"

#include <QTest>

#include <algorithm>

using Status = pbx::Extension::Status;
using Stage = pbx::Call::Stage;

/// What is on the board right after connecting, before anything has happened.
class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void showsWhoIsThere();
    void namesPeople();
    void showsQueuesWithTheirMembers();
    void showsParkingSpaces();
    void showsTheTrunk();
    void tellsOfTheExchange();
    void showsWhatIsGoingOnAlready();
    void worksWithTheLeastRights();
    void asksAsOftenForManyAsForFew();

private:
    RealExchange m_exchange;
    Phones m_phones;
};

void TestPicture::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
}

void TestPicture::cleanup()
{
    if (!m_exchange.address().isEmpty())
        QVERIFY(m_phones.rest());
}

void TestPicture::showsWhoIsThere()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    QTRY_COMPARE(
        panel.board().extensions(), QStringLiteral("101 102 103 104 105 106 107 108").split(u' '));
    for (int phone = 101; phone <= 107; ++phone)
        QCOMPARE(panel.board().status(phone), Status::Online);
    QCOMPARE(panel.board().status(108), Status::Offline);

    const pbx::Extension alice = panel.board().extension(101);
    QCOMPARE(alice.device, QStringLiteral("PJSIP/101"));
    QCOMPARE(alice.contacts.size(), 1);
    QVERIFY(alice.contacts.first().uri.startsWith(QStringLiteral("sip:101@127.77.")));
    QCOMPARE(alice.calls, QStringList());
    QVERIFY(alice.voicemail.has_value());
    QCOMPARE(alice.voicemail->fresh, 0);
    QCOMPARE(panel.board().calls().size(), 0);
    QCOMPARE(panel.liveBatches(), 0);
    QCOMPARE(panel.board().flaws(), QStringList());
}

void TestPicture::namesPeople()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    QTRY_COMPARE(panel.board().extension(101).name, QStringLiteral("Alice"));
    QCOMPARE(panel.board().extension(102).name, QStringLiteral("Bob"));
    QCOMPARE(panel.board().extension(106).name, QStringLiteral("Frank"));
    // Her mailbox says Zoe; her own phone knows better, once it has called.
    QVERIFY(!panel.board().extension(104).name.isEmpty());
    QVERIFY(m_phones.call(104, QStringLiteral("103")));
    QTRY_COMPARE(panel.board().extension(104).name, QStringLiteral("Zoë Müller"));
}

void TestPicture::showsQueuesWithTheirMembers()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    QTRY_COMPARE(panel.board().queues(), QStringLiteral("nobody sales support").split(u' '));
    const pbx::Queue support = panel.board().queue(QStringLiteral("support"));
    QCOMPARE(support.strategy, QStringLiteral("ringall"));
    QCOMPARE(support.members.size(), 2);
    QCOMPARE(support.callers.size(), 0);
    QCOMPARE(support.completed, 0);
    const pbx::QueueMember alice
        = panel.board().member(QStringLiteral("support"), QStringLiteral("PJSIP/101"));
    QCOMPARE(alice.name, QStringLiteral("Alice"));
    QCOMPARE(alice.extension, QStringLiteral("101"));
    QCOMPARE(alice.status, pbx::DeviceState::NotInUse);
    QVERIFY(!alice.isPaused);
    const pbx::QueueMember zoe
        = panel.board().member(QStringLiteral("sales"), QStringLiteral("Local/104@agents/n"));
    QCOMPARE(zoe.name, QStringLiteral("Zoë Müller"));
    QCOMPARE(zoe.extension, QStringLiteral("104"));
    QCOMPARE(zoe.penalty, 1);
    QVERIFY(panel.board().queue(QStringLiteral("nobody")).members.isEmpty());
}

void TestPicture::showsParkingSpaces()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    QTRY_COMPARE(panel.board().lots(), QStringLiteral("backoffice default").split(u' '));
    QCOMPARE(panel.board().lot().spaces, (QList<int>{71, 72, 73, 74, 75, 76, 77, 78, 79}));
    QCOMPARE(panel.board().lot().parked.size(), 0);
    QCOMPARE(panel.board().lot(QStringLiteral("backoffice")).spaces, (QList<int>{81, 82, 83, 84}));
}

void TestPicture::showsTheTrunk()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    // The exchange looks for its provider every two seconds.
    QTRY_COMPARE_WITH_TIMEOUT(
        panel.board().trunk().registration, QStringLiteral("Registered"), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(panel.board().trunk().status, QStringLiteral("online"), 10'000);

    Panel later(m_exchange, RealExchange::panel());
    QVERIFY(later.open());
    QTRY_COMPARE(later.board().trunk().registration, QStringLiteral("Registered"));
    QCOMPARE(later.board().trunk().status, QStringLiteral("online"));
}

void TestPicture::tellsOfTheExchange()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    const live::LinkState &link = panel.link();
    QVERIFY2(link.version.startsWith(m_exchange.version()), qUtf8Printable(link.version));
    QCOMPARE(link.amiVersion,
        m_exchange.version() == QStringLiteral("22") ? QStringLiteral("11.0.0")
                                                     : QStringLiteral("5.0.4"));
    QCOMPARE(link.missingParts, QStringList());
    QCOMPARE(link.trouble, live::Trouble::None);
    QVERIFY(link.latencyMs.has_value());
}

void TestPicture::showsWhatIsGoingOnAlready()
{
    QVERIFY(m_phones.setAnswering(104));
    QVERIFY(m_phones.call(103, QStringLiteral("104")));
    QVERIFY(m_phones.reaches(103, Phones::Up));
    QVERIFY(m_phones.call(105, QStringLiteral("300")));
    QVERIFY(m_phones.reaches(101, Phones::Ringing));
    QVERIFY(m_phones.call(106, QStringLiteral("107")));
    QVERIFY(m_phones.reaches(107, Phones::Ringing));

    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(panel.open());
    QTRY_COMPARE(panel.board().calls().size(), 3);
    const auto callOf = [&panel](const QString &extension) {
        const QList<pbx::Call> calls = panel.board().calls();
        const auto found = std::ranges::find_if(
            calls, [&](const pbx::Call &call) { return call.concerns(extension); });
        return found == calls.end() ? pbx::Call() : *found;
    };
    const pbx::Call talk = callOf(QStringLiteral("103"));
    QCOMPARE(talk.stage, Stage::Up);
    QVERIFY(talk.isAnswered);
    QCOMPARE(talk.caller.extension, QStringLiteral("103"));
    QCOMPARE(talk.targets.size(), 1);
    QCOMPARE(talk.targets.first().extension, QStringLiteral("104"));
    QVERIFY(talk.since.has_value());

    const pbx::Call ringing = callOf(QStringLiteral("107"));
    QCOMPARE(ringing.stage, Stage::Ringing);
    QCOMPARE(ringing.caller.extension, QStringLiteral("106"));
    QVERIFY(!ringing.isAnswered);
    QCOMPARE(panel.board().status(107), Status::Ringing);
    QCOMPARE(panel.board().status(103), Status::Busy);

    const pbx::Queue support = panel.board().queue(QStringLiteral("support"));
    QCOMPARE(support.callers.size(), 1);
    QCOMPARE(support.callers.first().callerId.number, QStringLiteral("105"));
    QCOMPARE(callOf(QStringLiteral("105")).queue, QStringLiteral("support"));
    QCOMPARE(panel.liveBatches(), 0);
}

void TestPicture::worksWithTheLeastRights()
{
    Panel panel(m_exchange, RealExchange::leastRights());
    QVERIFY(panel.open());
    QTRY_COMPARE(panel.board().status(101), Status::Online);
    QCOMPARE(panel.board().queues().size(), 3);
    QCOMPARE(panel.board().lots().size(), 2);
    QVERIFY2(!panel.link().missingParts.isEmpty(), "it cannot see the phones' endpoints");
    QCOMPARE(panel.link().trouble, live::Trouble::None);
}

void TestPicture::asksAsOftenForManyAsForFew()
{
    Relay relay(m_exchange, m_exchange.port());
    const live::Access access = Panel::access(relay.door(), RealExchange::panel());
    {
        Panel few(access);
        QVERIFY(few.open());
    }
    const int forFew = relay.actions();
    QVERIFY(forFew > 0);
    QVERIFY2(forFew < 40, "there are eight phones and three queues");

    QVERIFY(m_exchange.addPhones(300));
    relay.forgetActions();
    Panel many(access);
    QVERIFY(many.open());
    QTRY_COMPARE(many.board().extensions().size(), 308);
    QCOMPARE(relay.actions(), forFew);
}

QTEST_GUILESS_MAIN(TestPicture)
#include "tst_picture.moc"
