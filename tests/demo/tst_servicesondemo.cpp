// SPDX-License-Identifier: MIT
#include "commandsondemo.h"

using namespace Qt::Literals::StringLiterals;

/// The operator's commands for conferences, queues and what people have set, on the demo exchange.
class tst_ServicesOnDemo : public CommandsOnDemo
{
    Q_OBJECT

private slots:
    void makesAConference();
    void looksAfterAConference();
    void logsMembersInAndOut();
    void pausesMembers();
    void movesCallersInQueues();
    void withdrawsCallers();
    void resetsCounters();
    void setsFeatures();
    void setsPresence();

private:
    demo::Queue &queue(const QByteArray &name) { return *m_stage->board().members().queue(name); }
    qsizetype usersIn(const QByteArray &room) const;
    QByteArray entry(const QByteArray &family, const QByteArray &key) const
    {
        return m_stage->board().database().value(family, key).value_or(QByteArray());
    }
};

qsizetype tst_ServicesOnDemo::usersIn(const QByteArray &room) const
{
    const demo::Conference *found = m_stage->board().conferences().find(room);
    return found ? found->users.size() : 0;
}

void tst_ServicesOnDemo::makesAConference()
{
    m_stage->talk("104", "105");
    m_stage->setAnswering("110");
    QVERIFY_DONE("conference ext:104 --with 110 --room 602");
    QTRY_COMPARE(usersIn("602"), 3);
    m_stage->hangUp("110");
    QTRY_COMPARE(usersIn("602"), 2);
    QVERIFY_DONE("conference 602 kick all");
    QTRY_VERIFY(m_stage->board().lines().all().empty());
    m_stage->talk("104", "105");
    m_stage->board().services().setDoNotDisturb("110", true);
    QCOMPARE(run(u"conference ext:104 --with 110 --room 602"_s).result(), u"refused"_s);
}

void tst_ServicesOnDemo::looksAfterAConference()
{
    m_stage->dial("104", "600");
    m_stage->dial("105", "600");
    m_stage->wait(100);
    demo::Conference &room = *m_stage->board().conferences().find("600");
    QVERIFY_DONE("conference 600 mute 105");
    QVERIFY(room.users.last().isMuted);
    QVERIFY_DONE("conference 600 unmute 105");
    QVERIFY(!room.users.last().isMuted);
    QVERIFY_DONE("conference 600 lock");
    QVERIFY(room.isLocked);
    QVERIFY_DONE("conference 600 unlock");
    QVERIFY_DONE("conference 600 record");
    QVERIFY(room.isRecorded);
    QVERIFY_DONE("conference 600 stop-record");
    QVERIFY_DONE("conference 600 kick 105");
    QTRY_VERIFY(m_stage->isIdle("105"));
    QCOMPARE(usersIn("600"), 1);
}

void tst_ServicesOnDemo::logsMembersInAndOut()
{
    QVERIFY_DONE("queue add support 104 --penalty 3");
    QCOMPARE(queue("support").member("PJSIP/104")->plan.penalty, 3);
    const Outcome twice = run(u"queue add support 104"_s);
    QCOMPARE(twice.result(), u"refused"_s);
    QCOMPARE(twice.message(), u"Unable to add interface: Already there"_s);
    QVERIFY_DONE("queue penalty 104 5 --queue support");
    QCOMPARE(queue("support").member("PJSIP/104")->plan.penalty, 5);
    QVERIFY_DONE("queue remove support 104");
    QVERIFY(!queue("support").member("PJSIP/104"));
}

void tst_ServicesOnDemo::pausesMembers()
{
    QVERIFY_DONE("queue pause 120 --queue support --reason lunch");
    QVERIFY(queue("support").member("PJSIP/120")->isPaused);
    QCOMPARE(queue("support").member("PJSIP/120")->plan.pauseReason, QByteArray("lunch"));
    QVERIFY_DONE("queue unpause 120");
    QVERIFY(!queue("support").member("PJSIP/120")->isPaused);
}

void tst_ServicesOnDemo::movesCallersInQueues()
{
    for (const char *caller : {"104", "105", "110"})
        m_stage->dial(caller, "300"); // the first of them is rung for
    QVERIFY_DONE("queue priority support ext:110 10");
    const QByteArray moved = m_stage->board().lines().at("110").first()->uniqueid;
    QCOMPARE(queue("support").callers.first().uniqueid, moved);
    QCOMPARE(queue("support").callers.first().priority, 10);
}

void tst_ServicesOnDemo::withdrawsCallers()
{
    for (const demo::QueueMember &member : std::as_const(queue("support").members))
        m_stage->board().setRegistered(member.plan.device.mid(6), false);
    m_stage->dial("104", "300");
    m_stage->wait(100);
    QVERIFY_DONE("queue withdraw support ext:104");
    QTRY_VERIFY(queue("support").callers.isEmpty());
    QTRY_VERIFY(m_stage->isIdle("104")); // the dialplan hangs up
}

void tst_ServicesOnDemo::resetsCounters()
{
    QVERIFY(queue("support").completed > 0);
    QVERIFY_DONE("queue reset support");
    QCOMPARE(queue("support").completed, 0);
    QCOMPARE(queue("support").member("PJSIP/120")->callsTaken, 0);
    QVERIFY(queue("sales").completed > 0);
}

void tst_ServicesOnDemo::setsFeatures()
{
    QVERIFY_DONE("dnd 104 on");
    QVERIFY(m_stage->board().services().isDoNotDisturb("104"));
    QVERIFY_DONE("dnd 104 off");
    QVERIFY_DONE("dnd 104 off"); // it is so already
    QVERIFY_DONE("forward 104 always 105");
    QCOMPARE(entry("CF", "104"), QByteArray("105"));
    m_stage->dial("110", "104");
    m_stage->wait(100);
    QTRY_VERIFY(m_stage->rings("105"));
    QVERIFY_DONE("forward 104 always off");
    QVERIFY_DONE("forward 104 busy voicemail");
    QCOMPARE(entry("CFB", "104"), QByteArray("*98104"));
    QVERIFY_DONE("call-waiting 104 on");
    QCOMPARE(entry("CW", "104"), QByteArray("ENABLED"));
}

void tst_ServicesOnDemo::setsPresence()
{
    QVERIFY_DONE("presence 104 away \"back at three\"");
    const demo::Presence told = m_stage->board().states().presences().at("CustomPresence:104");
    QCOMPARE(told.status, QByteArray("away"));
    QCOMPARE(told.message, QByteArray("back at three"));
}

QTEST_GUILESS_MAIN(tst_ServicesOnDemo)
#include "tst_servicesondemo.moc"
