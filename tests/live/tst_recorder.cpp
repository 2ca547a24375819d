// SPDX-License-Identifier: MIT
#include "host.h"
#include "live/connection.h"
#include "live/recorder.h"
#include "live/replay.h"
#include "pbx/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using live::Recorder;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ami::Moment beginning(1'795'327'852'719ms);
const std::string greeting = "Asterisk Call Manager/11.0.0\r\n";

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

/// An exchange with a phone, a call and a right for both lists.
void furnish(Host &host)
{
    host.answer("ListCommands", [](const ami::Message &) {
        return "Response: Success\n"
               "ExtensionStateList: x (Priv: call,reporting,all)\n"
               "CoreShowChannels: x (Priv: system,reporting,all)\n"
               "CoreSettings: x (Priv: system,reporting,all)\n";
    });
    host.answer("CoreSettings",
        [](const ami::Message &) { return "Response: Success\nAsteriskVersion: 22.10.1\n"; });
    host.answer("ExtensionStateList", [](const ami::Message &) {
        return "Response: Success\nEventList: start\n\n"
               "Event: ExtensionStatus\nExten: 101\nContext: office\nHint: PJSIP/101\n"
               "Status: 0\n\n"
               "Event: ExtensionStateListComplete\nEventList: Complete\nListItems: 1\n";
    });
    host.answer("CoreShowChannels", [](const ami::Message &) {
        return "Response: Success\nEventList: start\n\n"
               "Event: CoreShowChannel\nChannel: PJSIP/101-00000001\nChannelState: 6\n"
               "CallerIDNum: 101\nUniqueid: 1795000000.1\nLinkedid: 1795000000.1\nBridgeId: \n\n"
               "Event: CoreShowChannelsComplete\nEventList: Complete\nListItems: 1\n";
    });
}

live::Access access(const Host &host)
{
    live::Access to;
    to.address = {ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, host.port()};
    to.secret = u"s3cret"_s;
    to.name = u"pbx"_s;
    return to;
}

std::string newchannel(const std::string &number = "2")
{
    const std::string id = "1795000001." + number;
    return wire::event("Newchannel",
        {{"Channel", "PJSIP/101-0000000" + number}, {"ChannelState", "4"}, {"Exten", "102"},
            {"Context", "office"}, {"Uniqueid", id}, {"Linkedid", id}});
}

/// Calls and extensions, without the times, which a recording counts on its own clock.
QByteArray pictureOf(live::Source &source)
{
    QJsonArray rows;
    source.exchange().extensions().rows().each(
        [&rows](const pbx::Extension &row) { rows.append(pbx::toJson(row)); });
    for (const pbx::Call &call : source.exchange().calls().all()) {
        QJsonObject object = pbx::toJson(call);
        for (const char *time : {"since", "up_since", "answered"})
            object.remove(QLatin1String(time));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

std::unique_ptr<live::Replay> played(const QString &path)
{
    auto transcript = ami::Transcript::open(path);
    if (!transcript)
        return nullptr;
    auto replay = std::make_unique<live::Replay>(
        std::move(*transcript), ami::Timing::beside(path), 0, u"pbx"_s);
    replay->runToEnd();
    return replay;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesWhatCameByteByByte()
    {
        const std::string odd = "Event: A\r\nNoSpace:x\r\n  Odd  :  y \r\nMessage: Park\n\r\n"
                                "no header at all\r\nEmpty:\r\n\xff\xfe: \x01\r\n\r\n"
                                "\r\n\r\nResponse: Success\r\nEventList: start\r\n\r\n";
        const std::string all = greeting + odd + newchannel();
        for (const std::size_t size : {1u, 7u, 64u, 100'000u}) {
            Recorder recorder({path(), false, false});
            QCOMPARE(recorder.open(beginning), QString());
            QByteArray times
                = "# epoch_ms 1795327852719; lines: t_ms rx|mark offset length / text\n";
            for (std::size_t at = 0, n = 0; at < all.size(); at += size, ++n) {
                const std::string piece = all.substr(at, size);
                recorder.take(bytes(piece), beginning + std::chrono::milliseconds(n));
                times += QByteArray::number(qint64(n)) + " rx " + QByteArray::number(qint64(at))
                    + ' ' + QByteArray::number(qint64(piece.size())) + '\n';
            }
            recorder.close();
            QCOMPARE(contentOf(path()), bytes(all));
            QCOMPARE(contentOf(timesPath()), times);
            QCOMPARE(recorder.size(), qint64(all.size()));
            QCOMPARE(recorder.messages(), 3);
        }
    }

    void leavesSecretsOutAndCountsOn()
    {
        const std::string before = greeting + "Event: AuthDetail\r\nUsername: 101\r\nPassword: ";
        const std::string all = before + "geheim\r\nMd5Cred: \r\n\r\n" + newchannel();
        for (std::size_t cut = 1; cut < all.size(); cut += 3) {
            Recorder recorder({path(), false, false});
            QCOMPARE(recorder.open(beginning), QString());
            recorder.take(bytes(all.substr(0, cut)), beginning);
            recorder.take(bytes(all.substr(cut)), beginning + 5ms);
            recorder.close();
            QCOMPARE(contentOf(path()), bytes(before + "***\r\nMd5Cred: \r\n\r\n" + newchannel()));
            const auto timing = ami::Timing::beside(path());
            QCOMPARE(timing.problem(), QString());
            QCOMPARE(timing.at(recorder.size()), 5ms);
            QCOMPARE(timing.at(1), 0ms);
        }
    }

    void masksOnRequest()
    {
        Recorder recorder({path(), true, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.take(
            bytes(greeting + newchannel() + "Event: B\r\nEve Adams without a colon\r\n\r\n"),
            beginning);
        recorder.close();
        const QByteArray written = contentOf(path());
        QVERIFY(written.startsWith(bytes(greeting + "Event: Newchannel\r\n")));
        QVERIFY(written.contains("Channel: PJSIP/"));
        QVERIFY(!written.contains("101") && !written.contains("Exten: 102"));
        QVERIFY(!written.contains("Adams"));
        QVERIFY(written.contains("-00000002\r\n"));
        QVERIFY(written.contains("Uniqueid: 1795000001.2\r\n"));
        QCOMPARE(ami::Timing::beside(path()).problem(), QString());
    }

    void keepsExtensionsOnRequest()
    {
        Recorder recorder({path(), true, true});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.take(bytes(greeting + newchannel()), beginning);
        QCOMPARE(contentOf(path()), bytes(greeting + newchannel()));
    }

    void leavesOutWhatNeverBecameAMessage()
    {
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.take(bytes(greeting + newchannel() + "Event: Hangup\r\nUniq"), beginning);
        recorder.cutOff(beginning + 10ms);
        recorder.cutOff(beginning + 20ms); // an attempt in vain
        recorder.take(bytes(greeting + "Response: Success\r\nChallenge: 4711\r\n\r\n"
                          + wire::event("FullyBooted") + "Event: Cut\r\n"),
            beginning + 1min);
        recorder.close();
        QCOMPARE(contentOf(path()),
            bytes(greeting + newchannel() + greeting + "Response: Success\r\nChallenge: ***\r\n\r\n"
                + wire::event("FullyBooted")));
        QCOMPARE(contentOf(timesPath()).count("mark the link was lost"), 1);
        QCOMPARE(ami::Timing::beside(path()).problem(), QString());
        QCOMPARE(ami::Timing::beside(path()).at(recorder.size()), 60'000ms);
    }

    void goesOnWhereTheClockIsSetBack()
    {
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.take(bytes(newchannel()), beginning + 100ms);
        recorder.take(bytes(newchannel()), beginning - 1h);
        recorder.close();
        QCOMPARE(ami::Timing::beside(path()).problem(), QString());
        QCOMPARE(ami::Timing::beside(path()).at(recorder.size()), 100ms);
    }

    void isForItsOwnerAlone()
    {
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
    }

    void saysWhyItCannotBegin()
    {
        const auto problem = [](const QString &where) {
            Recorder recorder({where, false, false});
            return recorder.open(beginning);
        };
        QVERIFY(problem(m_folder->path()).contains(m_folder->path()));
        QVERIFY(problem(m_folder->filePath(u"none/x.ami"_s)).contains(u"none/x.ami"_s));
        QVERIFY(problem(m_folder->filePath(u"x.idx"_s)).contains(u".idx"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"x.idx"_s));
        QVERIFY(problem(path()).contains(u"x.idx"_s));
    }

    void saysOnceThatTheDiskIsFull()
    {
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("there is no full disk");
        QVERIFY(QFile::link(u"/dev/full"_s, path()));
        Recorder recorder({path(), false, false});
        QSignalSpy failed(&recorder, &Recorder::failed);
        QCOMPARE(recorder.open(beginning), QString());
        for (int i = 0; i < 3; ++i)
            recorder.take(bytes(newchannel()), beginning);
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0][0].toString().contains(path()), qPrintable(failed[0][0].toString()));
        QVERIFY(!recorder.isOpen());
        recorder.cutOff(beginning);
        recorder.close();
        QCOMPARE(failed.size(), 1);
    }

    void stopsAtAStreamThatCannotBeUnderstood()
    {
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.take(bytes(newchannel()) + QByteArray(100'000, 'x'), beginning);
        recorder.take(bytes("\r\n\r\n" + newchannel()), beginning);
        QCOMPARE(contentOf(path()), bytes(newchannel()));
        recorder.cutOff(beginning);
        recorder.take(bytes(greeting + newchannel()), beginning);
        QCOMPARE(contentOf(path()), bytes(newchannel() + greeting + newchannel()));
    }

    void namesAFileForEachExchange()
    {
        QCOMPARE(Recorder::pathFor(u"/a/b.ami"_s, u"pbx.example"_s), u"/a/b-pbx.example.ami"_s);
        QCOMPARE(Recorder::pathFor(u"/a/b"_s, u"../x y"_s), u"/a/b-.._x_y.ami"_s);
    }

    void recordsAConnectionFromItsGreeting()
    {
        Host host;
        furnish(host);
        live::Connection connection(access(host));
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.follow(connection);
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        host.say(newchannel());
        QTRY_COMPARE(connection.exchange().calls().count(), 2u);
        compareWithReplay(connection, recorder);
        QVERIFY(!contentOf(path()).contains("s3cret"));
        QVERIFY(contentOf(path()).contains("Challenge: ***"));
    }

    void recordsAConnectionThatIsUp()
    {
        Host host;
        furnish(host);
        live::Connection connection(access(host));
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        const std::string next = newchannel();
        host.say(next.substr(0, 20)); // the recording begins amid a message
        QTest::qWait(20);
        QList<pbx::Batch> batches;
        connect(&connection, &live::Source::changed, this,
            [&batches](const pbx::Batch &batch) { batches.append(batch); });
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.follow(connection);
        QSignalSpy states(&connection, &live::Source::stateChanged);
        connection.introduce();
        host.say(next.substr(20));
        QTRY_COMPARE(host.actions().count("CoreShowChannels"), 2);
        QTRY_COMPARE(connection.exchange().calls().count(), 1u); // the list does not name it
        host.say(newchannel("3"));
        QTRY_VERIFY(pictureOf(connection).contains("1795000001.3"));
        compareWithReplay(connection, recorder);
        QVERIFY(connection.state().isUp());
        for (const pbx::Batch &batch : batches) {
            for (const auto &change : batch.extensions)
                QVERIFY(!change.isGone()); // nobody sees the lists half
        }
        for (const auto &state : states)
            QVERIFY(state[0].value<live::LinkState>().isUp());
    }

    void recordsOverALostLink()
    {
        Host host;
        furnish(host);
        live::Connection connection(access(host));
        Recorder recorder({path(), false, false});
        QCOMPARE(recorder.open(beginning), QString());
        recorder.follow(connection);
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        host.say(newchannel() + "Event: Hangup\r\n");
        QTRY_COMPARE(connection.exchange().calls().count(), 2u);
        host.answer("ExtensionStateList", [](const ami::Message &) {
            return "Response: Success\nEventList: start\n\n"
                   "Event: ExtensionStatus\nExten: 103\nContext: office\nHint: PJSIP/103\n"
                   "Status: 0\n\n"
                   "Event: ExtensionStateListComplete\nEventList: Complete\nListItems: 1\n";
        });
        host.hangUp();
        QTRY_VERIFY(!connection.state().isUp());
        QTRY_VERIFY_WITH_TIMEOUT(connection.state().isUp(), 20'000);
        QVERIFY(!connection.exchange().extensions().rows().find("101"));
        compareWithReplay(connection, recorder);
    }

private:
    QString path() const { return m_folder->filePath(u"x.ami"_s); }
    QString timesPath() const { return m_folder->filePath(u"x.idx"_s); }

    void compareWithReplay(live::Connection &connection, Recorder &recorder)
    {
        recorder.close();
        const auto replay = played(path());
        QVERIFY(replay);
        QCOMPARE(pictureOf(*replay), pictureOf(connection));
        QCOMPARE(replay->state().version, connection.state().version);
        QCOMPARE(replay->state().amiVersion, connection.state().amiVersion);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
