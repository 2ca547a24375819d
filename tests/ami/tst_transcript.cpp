// SPDX-License-Identifier: MIT
#include "ami/transcript.h"
#include "wire.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using ami::Timing;
using ami::Transcript;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Messages = std::vector<std::string>;

namespace {

struct Reading {
    Messages messages;
    QString problem;
    QString remark;
    QString amiVersion;
};

Reading read(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    Transcript transcript(std::move(device), u"x.ami"_s);
    Reading reading;
    while (const auto message = transcript.next())
        reading.messages.push_back(wire::shown(*message));
    reading.problem = transcript.problem();
    reading.remark = transcript.remark();
    reading.amiVersion = transcript.amiVersion();
    return reading;
}

QByteArray stream(const std::string &text) { return QByteArray::fromStdString(wire::lines(text)); }

QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

const Messages twoEvents{"Event=A|Value=1", "Event=B|Value=2"};
const std::string twoEventsText = "Event: A\nValue: 1\n\nEvent: B\nValue: 2\n\n";

} // namespace

class TestTranscript : public QObject
{
    Q_OBJECT

private slots:
    void readsACapture()
    {
        const auto reading = read(stream("Asterisk Call Manager/11.0.0\n" + twoEventsText));
        QCOMPARE(reading.messages, twoEvents);
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.amiVersion, u"11.0.0"_s);
    }

    void readsACaptureWithoutAGreeting()
    {
        const auto reading = read(stream(twoEventsText));
        QCOMPARE(reading.messages, twoEvents);
        QCOMPARE(reading.problem, QString());
        QVERIFY(reading.amiVersion.isEmpty());
    }

    void readsACaptureFromTheMiddleToTheMiddle()
    {
        const auto reading
            = read(stream("State: 4\nExten: 5\n\n" + twoEventsText + "Event: C\nVa"));
        QCOMPARE(reading.messages, twoEvents);
        QCOMPARE(reading.problem, QString());
    }

    void readsACaptureThatEndsInItsFirstLines()
    {
        for (const char *start : {"", "Aster", "Asterisk Call Manager/11.0.0", "Event: A\r\nVal"}) {
            const auto reading = read(start);
            QVERIFY(reading.messages.empty());
            QVERIFY2(reading.problem.isEmpty(), qPrintable(reading.problem));
        }
    }

    void readsAListOfEvents()
    {
        const auto reading = read(json(" [{'Value': '1', 'Event': 'A'}, {'Event': 'B', 'Output': "
                                       "['x', '', 'y'], 'Zero': ''}, {'Event': 'C', 'N': 7}]"));
        QCOMPARE(reading.problem, QString());
        QCOMPARE(reading.messages,
            (Messages{
                "Event=A|Value=1", "Event=B|Output=x|Output=|Output=y|Zero=", "Event=C|N=7"}));
    }

    void putsTheTimeOfAListedEventInFront()
    {
        const auto reading = read(json("[{'A': '1', 'Event': 'E', 'Timestamp': '2.5'}]"));
        QCOMPARE(reading.messages, (Messages{"Event=E|Timestamp=2.5|A=1"}));
    }

    void readsAnEmptyListOfEvents()
    {
        const auto reading = read("[]");
        QVERIFY(reading.messages.empty());
        QCOMPARE(reading.problem, QString());
    }

    void saysWhatAndWhereItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &bytes, const char *problem) {
            QTest::newRow(name) << bytes << QString::fromUtf8(problem);
        };
        const char *foreign = "x.ami: at byte 0: neither a manager stream nor a JSON list";
        row("garbage", QByteArray::fromHex("deadbeef0102030400ff"), foreign);
        row("a picture", "\x89PNG\r\n\x1a\n\r\n\r\n1234", foreign);
        row("words", "just some words\n", foreign);
        row("another protocol", "HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n", foreign);
        row("line feeds only", "Event: A\nValue: 1\n\nEvent: B\n\n", foreign);
        row("greeting and line feeds only",
            "Asterisk Call Manager/11.0.0\nEvent: A\nValue: 1\n\nEvent: B\n\n", foreign);
        row("no end of line", QByteArray(100'000, 'x'), "x.ami: at byte ");
        row("an endless line after some events", stream(twoEventsText) + QByteArray(100'000, 'x'),
            "x.ami: at byte 44: a line");
        row("cut JSON", json("[{'Event': 'A'}, {'Eve"), "x.ami: at byte 2");
        row("JSON of something else", json("{'a': 1}"), "x.ami: at byte 0: the JSON is not a list");
        row("an entry that is no event", json("[{'Event': 'A'}, {'Name': 'B'}]"),
            "x.ami: entry 2 is no event");
        row("numbers", "[1, 2]", "x.ami: entry 1 is no event");
    }

    void saysWhatAndWhereItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const auto reading = read(bytes);
        QVERIFY2(reading.problem.startsWith(problem), qPrintable(reading.problem));
    }

    void remarksOnWhatIsOdd()
    {
        QCOMPARE(read(stream(twoEventsText)).remark, QString());
        QCOMPARE(read("").remark, u"x.ami: is empty"_s);
        QVERIFY(read("Asterisk Call Manager/11.0.0\r\n").remark.contains(u"no event"_s));
        QVERIFY(read("[]").remark.contains(u"no event"_s));
        const auto cut = read(stream(twoEventsText + "Event: C\nVa"));
        QCOMPARE(cut.messages, twoEvents);
        QCOMPARE(
            cut.remark, u"x.ami: ends at byte 56 in the middle of a message, which is left out"_s);
        QCOMPARE(read("just some words\n").remark, QString()); // that is a problem
    }

    void letsHearEveryByte()
    {
        const QByteArray all = stream("Asterisk Call Manager/11.0.0\n\n" + twoEventsText
            + "\n\nResponse: Success\n\nno message\n\n" + twoEventsText);
        auto device = std::make_unique<QBuffer>();
        device->setData(QByteArray(all + "Event: Cut\r\n"));
        device->open(QIODevice::ReadOnly);
        Transcript transcript(std::move(device), u"x"_s);
        std::string heard;
        transcript.setTap([&heard](ami::Text bytes) { heard += bytes; });
        while (transcript.next()) { }
        QCOMPARE(QByteArray::fromStdString(heard), all);
    }

    void letsHearAListAsTheBytesItWouldBe()
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(json("[{'B': ['x', 'y'], 'Event': 'A'}]"));
        device->open(QIODevice::ReadOnly);
        Transcript transcript(std::move(device), u"x"_s);
        std::string heard;
        transcript.setTap([&heard](ami::Text bytes) { heard += bytes; });
        while (transcript.next()) { }
        QCOMPARE(QByteArray::fromStdString(heard), stream("Event: A\nB: x\nB: y\n\n"));
    }

    void noticesAnotherConnection()
    {
        const std::string greeting = "Asterisk Call Manager/11.0.0\n";
        auto device = std::make_unique<QBuffer>();
        device->setData(stream(greeting + twoEventsText + greeting
            + "Response: Success\nChallenge: 1\n\n" + twoEventsText));
        device->open(QIODevice::ReadOnly);
        Transcript transcript(std::move(device), u"x"_s);
        QList<bool> noticed;
        while (transcript.next())
            noticed.append(transcript.isReconnected());
        QCOMPARE(noticed, (QList{false, false, true, false}));
    }

    void opensNoMissingFileAndNoFolder()
    {
        QTemporaryDir folder;
        const auto missing = Transcript::open(folder.filePath(u"none.ami"_s));
        QVERIFY(!missing);
        QVERIFY(missing.error().contains(u"none.ami"));
        const auto directory = Transcript::open(folder.path());
        QVERIFY(!directory);
        QVERIFY(directory.error().contains(u"is a folder"));
    }

    void tellsWhereEachMessageEnds()
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(stream("Asterisk Call Manager/11.0.0\n" + twoEventsText));
        device->open(QIODevice::ReadOnly);
        Transcript transcript(std::move(device), u"x"_s);
        QVERIFY(transcript.next());
        QCOMPARE(transcript.position(), 30 + 22);
        QVERIFY(transcript.next());
        QCOMPARE(transcript.position(), 30 + 44);
    }

    void readsTheTimesBesideACapture()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x.idx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# epoch_ms 1795327852719; lines: …\n0 tx 0 77\n5 rx 0 100\nbroken\n"
                   "7 mark something\n250 rx 100 50\n");
        file.close();
        const Timing timing = Timing::beside(folder.filePath(u"x.ami"_s));
        QVERIFY(!timing.isEmpty());
        QCOMPARE(timing.start(), std::optional(ami::Moment(1'795'327'852'719ms)));
        QCOMPARE(timing.at(1), 5ms);
        QCOMPARE(timing.at(100), 5ms);
        QCOMPARE(timing.at(101), 250ms);
        QCOMPARE(timing.at(100'000), 250ms);
        QCOMPARE(timing.problem(), QString());
        QCOMPARE(timing.pieceAt(99)->end, 100);
        QCOMPARE(timing.pieceAt(100)->end, 150);
        QVERIFY(!timing.pieceAt(150));
        QVERIFY(Timing::beside(folder.filePath(u"y.ami"_s)).isEmpty());
        QCOMPARE(Timing().at(5), 0ms);
    }

    void leavesOutTimesThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("isUsed");
        const auto row
            = [](const char *name, const QByteArray &index, const char *problem, bool isUsed) {
                  QTest::newRow(name) << index << QString::fromUtf8(problem) << isUsed;
              };
        row("right", "0 rx 0 20\n5 rx 20 24\n", "", true);
        row("back in time", "5 rx 0 20\n4 rx 20 24\n", "line 2", false);
        row("back in the stream", "0 rx 0 20\n5 rx 10 34\n", "line 2", false);
        row("with a gap", "0 rx 0 20\n5 rx 30 14\n", "line 2", false);
        row("words", "now rx 0 44\n", "line 1", false);
        row("negative", "0 rx 0 -44\n", "line 1", false);
        row("endless", "99999999999999999 rx 0 44\n", "line 1", false);
        row("of a shorter stream", "0 rx 0 20\n", "of 20 bytes, and the recording has 44", true);
        row("of a longer stream", "0 rx 0 99\n", "of 99 bytes", true);
        row("empty", "", "of 0 bytes", false);
        row("binary", QByteArray(5000, '\x01'), "of 0 bytes", false);
    }

    void leavesOutTimesThatMakeNoSense()
    {
        QFETCH(QByteArray, index);
        QFETCH(QString, problem);
        QFETCH(bool, isUsed);
        QTemporaryDir folder;
        for (const auto &[name, content] :
            {std::pair(u"x.idx"_s, index), std::pair(u"x.ami"_s, stream(twoEventsText))}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const Timing timing = Timing::beside(folder.filePath(u"x.ami"_s));
        QVERIFY2(timing.problem().contains(problem), qPrintable(timing.problem()));
        QCOMPARE(timing.problem().isEmpty(), problem.isEmpty());
        QCOMPARE(!timing.isEmpty(), isUsed);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
