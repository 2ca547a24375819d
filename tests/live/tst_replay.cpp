// SPDX-License-Identifier: MIT
#include "live/replay.h"
#include "scene.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using live::Replay;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<ami::Transcript> transcript(const std::string &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(QByteArray::fromStdString("Asterisk Call Manager/11.0.0\r\n" + bytes));
    device->open(QIODevice::ReadOnly);
    return std::make_unique<ami::Transcript>(std::move(device), u"x"_s);
}

std::string channel(const std::string &event, int number, const std::string &time = {})
{
    const std::string id = "1.";
    Leg leg = calling("101", id + std::to_string(number), "102");
    wire::Headers headers = leg.block();
    if (!time.empty())
        headers.emplace(headers.begin(), "Timestamp", time);
    return wire::event(event, headers);
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void runsToTheEndAtOnce()
    {
        Replay replay(
            transcript(channel("Newchannel", 1) + channel("Newchannel", 2) + channel("Hangup", 1)),
            {}, 0, u"x"_s);
        int batches = 0;
        int events = 0;
        QString problem = u"not ended"_s;
        connect(&replay, &live::Source::changed, this, [&](const pbx::Batch &batch) {
            ++batches;
            QCOMPARE(batch.calls.size(), 1);
            QVERIFY(!batch.calls.first().row().since); // the stream has no time
        });
        connect(&replay, &live::Source::received, this, [&] { ++events; });
        connect(&replay, &live::Source::ended, this, [&](const QString &what) { problem = what; });
        replay.runToEnd();
        QCOMPARE(batches, 1);
        QCOMPARE(events, 3);
        QCOMPARE(problem, QString());
        QVERIFY(replay.state().isUp());
        QVERIFY(replay.state().isReplay);
    }

    void datesByTheStreamsOwnTimes()
    {
        Replay replay(transcript(channel("Newchannel", 1, "1795328210.500000")), {}, 0, u"x"_s);
        replay.runToEnd();
        const auto calls = replay.exchange().calls().all();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().since,
            std::optional(ami::Moment(std::chrono::milliseconds(1'795'328'210'500))));
    }

    void refusesEveryAction()
    {
        Replay replay(transcript({}), {}, 0, u"x"_s);
        ami::Reply reply;
        replay.send(ami::Action("Ping", {}), std::chrono::seconds(1),
            [&](const ami::Reply &given) { reply = given; });
        QCOMPARE(reply.result, ami::Result::NotSent);
        QVERIFY(!reply.message.isEmpty());
    }

    void tellsWhatItCouldNotRead()
    {
        Replay replay(
            transcript(channel("Newchannel", 1) + std::string(100'000, 'x')), {}, 0, u"x"_s);
        QString problem;
        connect(&replay, &live::Source::ended, this, [&](const QString &what) { problem = what; });
        replay.runToEnd();
        QVERIFY2(problem.startsWith(u"x: at byte "), qPrintable(problem));
        QCOMPARE(replay.exchange().calls().count(), 1u);
    }

    void saysOnceOfEachKindWhatIsLeftOut()
    {
        std::string bytes = channel("Newchannel", 1);
        for (int i = 0; i < 3; ++i)
            bytes += wire::event("Hangup") + wire::event("Newstate", {{"Uniqueid", ""}});
        Replay replay(transcript(bytes), {}, 0, u"office"_s);
        QTest::ignoreMessage(QtWarningMsg,
            "office: Hangup without a usable Uniqueid is left out; no more is said of others");
        QTest::ignoreMessage(QtWarningMsg,
            "office: Newstate without a usable Uniqueid is left out; no more is said of others");
        QTest::failOnWarning(QRegularExpression(u"left out"_s));
        replay.runToEnd();
        QCOMPARE(replay.exchange().calls().count(), 1u);
    }

    void forgetsTheListsOfALostLink()
    {
        const std::string hint
            = wire::event("ExtensionStatus", {{"Exten", "101"}, {"Hint", "PJSIP/101"}});
        Replay replay(
            transcript(hint + "Asterisk Call Manager/11.0.0\r\n"
                + wire::lines("Response: Success\nChallenge: ***\n\n")
                + wire::event("ExtensionStatus", {{"Exten", "102"}, {"Hint", "PJSIP/102"}})),
            {}, 0, u"x"_s);
        QList<live::LinkState::Phase> phases;
        connect(&replay, &live::Source::stateChanged, this,
            [&phases](const live::LinkState &state) { phases.append(state.phase); });
        replay.runToEnd();
        using Phase = live::LinkState::Phase;
        QCOMPARE(phases, (QList{Phase::Up, Phase::Waiting, Phase::Up}));
        QVERIFY(!replay.exchange().extensions().rows().find("101"));
        QVERIFY(replay.exchange().extensions().rows().find("102"));
    }

    void learnsTheVersionFromTheAnswer()
    {
        Replay replay(transcript(wire::lines("Response: Success\nAsteriskVersion: 22.10.1\n\n")),
            {}, 0, u"x"_s);
        replay.runToEnd();
        QCOMPARE(replay.state().version, u"22.10.1"_s);
    }

    void remarksOnACutRecording()
    {
        Replay replay(transcript(channel("Newchannel", 1) + "Event: Hang"), {}, 0, u"x"_s);
        QStringList told;
        connect(&replay, &live::Source::remarked, this,
            [&told](const QString &sentence) { told.append(sentence); });
        connect(&replay, &live::Source::ended, this,
            [&told](const QString &problem) { told.append(u"ended "_s + problem); });
        replay.runToEnd();
        QCOMPARE(told.size(), 2);
        QVERIFY(told[0].contains(u"middle of a message"_s));
        QCOMPARE(told[1], u"ended "_s);
        QCOMPARE(replay.exchange().calls().count(), 1u);
    }

    void playsInTheEventLoop()
    {
        std::string bytes;
        for (int i = 0; i < 5000; ++i)
            bytes += channel("Newchannel", i) + channel("Hangup", i);
        Replay replay(transcript(bytes), {}, 0, u"x"_s);
        bool hasEnded = false;
        int events = 0;
        connect(&replay, &live::Source::received, this, [&] { ++events; });
        connect(&replay, &live::Source::ended, this, [&] { hasEnded = true; });
        replay.start();
        QVERIFY(!hasEnded); // others have their turn
        QTRY_VERIFY(hasEnded);
        QCOMPARE(events, 10'000);
        QCOMPARE(replay.exchange().channels().count(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
