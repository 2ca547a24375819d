// SPDX-License-Identifier: MIT
#include "controlprogram.h"
#include "panelonexchange.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using Stage = pbx::Call::Stage;

/// cordboardctl against a real exchange, as a script would call it.
class TestCommandLineOnExchange : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void tellsACallFromRingToEnd();
    void printsWhatHappensToACall();
    void dials();
    void dialsInVain();
    void failsWithoutALogin_data();
    void failsWithoutALogin();
    void sendsActions();

private:
    using Outcome = ControlProgram::Outcome;

    /// Starts it with these arguments, connected to the door as that account.
    void start(QProcess &program, const QStringList &arguments,
        const RealExchange::Account &account = RealExchange::panel());
    Outcome run(
        const QStringList &arguments, const RealExchange::Account &account = RealExchange::panel());
    /// The status of an extension in a `state`.
    static QString status(const QJsonObject &state, int extension);

    std::optional<ami::ServerAddress> m_door; ///< instead of the relay's
};

void TestCommandLineOnExchange::start(
    QProcess &program, const QStringList &arguments, const RealExchange::Account &account)
{
    ControlProgram::start(program, m_door.value_or(relay().door()), account, arguments);
}

TestCommandLineOnExchange::Outcome TestCommandLineOnExchange::run(
    const QStringList &arguments, const RealExchange::Account &account)
{
    QProcess program;
    start(program, arguments, account);
    return ControlProgram::outcome(program);
}

QString TestCommandLineOnExchange::status(const QJsonObject &state, int extension)
{
    return state[u"extensions"][QString::number(extension)][u"status"].toString();
}

void TestCommandLineOnExchange::tellsACallFromRingToEnd()
{
    const auto state = [this] { return run({QStringLiteral("state")}).object(); };
    const QJsonObject idle = state();
    QCOMPARE(status(idle, 101), QStringLiteral("online"));
    QCOMPARE(status(idle, 108), QStringLiteral("offline"));
    QCOMPARE(idle[u"calls"].toArray().size(), 0);
    QCOMPARE(idle[u"servers"][0][u"link"].toString(), QStringLiteral("up"));

    QVERIFY(phones().call(101, QStringLiteral("102")));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    const QJsonObject ringing = state();
    QCOMPARE(status(ringing, 102), QStringLiteral("ringing"));
    QCOMPARE(ringing[u"calls"].toArray().size(), 1);
    const QJsonValue call = ringing[u"calls"][0];
    QCOMPARE(call[u"stage"].toString(), QStringLiteral("ringing"));
    QCOMPARE(call[u"direction"].toString(), QStringLiteral("internal"));
    QCOMPARE(call[u"caller"][u"caller_id"][u"num"].toString(), QStringLiteral("101"));
    QVERIFY(call[u"answered"].isNull());

    QVERIFY(phones().answer(102));
    QVERIFY(phones().reaches(101, Phones::Up));
    const QJsonObject up = state();
    QCOMPARE(up[u"calls"][0][u"stage"].toString(), QStringLiteral("up"));
    QCOMPARE(up[u"calls"][0][u"id"], call[u"id"]);
    QCOMPARE(status(up, 101), QStringLiteral("busy"));
    QCOMPARE(up[u"extensions"][u"101"][u"calls"][0], call[u"id"]);
    QCOMPARE(up[u"channels"].toInt(), 2);

    QVERIFY(phones().hangup(101));
    QVERIFY(phones().reaches(102, Phones::Idle));
    QTRY_COMPARE(board().calls().size(), 0);
    const QJsonObject ended = state();
    QCOMPARE(ended[u"calls"].toArray().size(), 0);
    QCOMPARE(ended[u"channels"].toInt(), 0);
    QTRY_COMPARE(board().status(101), pbx::Extension::Status::Online);
    QCOMPARE(status(state(), 101), QStringLiteral("online"));
}

void TestCommandLineOnExchange::printsWhatHappensToACall()
{
    relay().forgetActions();
    QVERIFY(!run({QStringLiteral("state")}).lines.isEmpty());
    const int forThePicture = relay().actions() - relay().actions("Logoff");
    relay().forgetActions();
    QProcess program;
    start(program, {QStringLiteral("calls")});
    QTRY_COMPARE_WITH_TIMEOUT(relay().actions(), forThePicture, 20'000);
    QTest::qWait(200); // for the answer to the last of them

    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().hangup(102));
    QTRY_COMPARE(board().calls().size(), 0);
    QTest::qWait(200);
    program.terminate();
    const Outcome told = ControlProgram::outcome(program);
    QStringList kinds;
    for (const QJsonObject &line : told.lines)
        kinds += line[u"event"].toString();
    QCOMPARE(kinds, QStringLiteral("b_dial b_dial_end up hangup").split(u' '));
    QCOMPARE(
        told.lines.at(0)[u"targets"][0][u"caller_id"][u"num"].toString(), QStringLiteral("102"));
    QCOMPARE(told.lines.at(1)[u"reason"].toString(), QStringLiteral("answer"));
    QCOMPARE(told.lines.at(3)[u"reason"].toString(), QStringLiteral("completed"));
    QCOMPARE(told.lines.at(3)[u"by"].toString(), QStringLiteral("target"));
    QVERIFY(!told.lines.at(3)[u"time"].isNull());
    QCOMPARE(told.lines.at(0)[u"call"], told.lines.at(3)[u"call"]);
}

void TestCommandLineOnExchange::dials()
{
    QVERIFY(phones().setAnswering(101, 0.3));
    const Outcome dialled = run({QStringLiteral("dial"), QStringLiteral("102"),
        QStringLiteral("--from"), QStringLiteral("101")});
    QCOMPARE(dialled.object()[u"result"].toString(), QStringLiteral("done"));
    QCOMPARE(dialled.code, 0);
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().caller.uniqueid, dialled.object()[u"uniqueid"].toString());
}

void TestCommandLineOnExchange::dialsInVain()
{
    QVERIFY(phones().setDeclining(101, 0.3));
    const Outcome declined = run({QStringLiteral("dial"), QStringLiteral("102"),
        QStringLiteral("--from"), QStringLiteral("101")});
    QCOMPARE(declined.object()[u"result"].toString(), QStringLiteral("refused"));
    QVERIFY(!declined.object()[u"message"].toString().isEmpty());
    QCOMPARE(declined.code, 1);

    const Outcome denied = run({QStringLiteral("dial"), QStringLiteral("102"),
                                   QStringLiteral("--from"), QStringLiteral("101")},
        RealExchange::viewer());
    QCOMPARE(denied.object()[u"result"].toString(), QStringLiteral("denied"));
    QCOMPARE(denied.object()[u"message"].toString(), QStringLiteral("Permission denied"));
    QCOMPARE(denied.code, 1);
    QVERIFY(phones().reaches(101, Phones::Idle));
}

void TestCommandLineOnExchange::failsWithoutALogin_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("secret");
    QTest::newRow("wrong secret") << 5038 << QStringLiteral("guessed");
    QTest::newRow("closed port") << 5037 << QStringLiteral("panelpw");
    QTest::newRow("not an exchange") << 8088 << QStringLiteral("panelpw");
}

void TestCommandLineOnExchange::failsWithoutALogin()
{
    QFETCH(int, port);
    QFETCH(QString, secret);
    m_door = relay().door();
    m_door->host = exchange().address();
    m_door->port = quint16(port);
    const Outcome failed = run({QStringLiteral("state")}, {QStringLiteral("panel"), secret});
    m_door.reset();
    QCOMPARE(failed.code, 3);
    QCOMPARE(failed.lines.size(), 0);
    QVERIFY(!failed.words.isEmpty());
    QVERIFY(!failed.words.contains(secret));
}

void TestCommandLineOnExchange::sendsActions()
{
    const Outcome done = run({QStringLiteral("action"), QStringLiteral("QueuePause"),
        QStringLiteral("Interface=PJSIP/101"), QStringLiteral("Paused=true")});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.lines.last()[u"Response"].toString(), QStringLiteral("Success"));
    QTRY_VERIFY(board().member(QStringLiteral("support"), QStringLiteral("PJSIP/101")).isPaused);
    QCOMPARE(run({QStringLiteral("action"), QStringLiteral("QueuePause"),
                     QStringLiteral("Interface=PJSIP/101"), QStringLiteral("Paused=false")})
                 .code,
        0);
    const Outcome refused = run({QStringLiteral("action"), QStringLiteral("Hangup"),
        QStringLiteral("Channel=PJSIP/999-1")});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.lines.last()[u"Message"].toString(), QStringLiteral("No such channel"));
}

QTEST_GUILESS_MAIN(TestCommandLineOnExchange)
#include "tst_commandlineonexchange.moc"
