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
        QVERIFY(Timing::beside(folder.filePath(u"y.ami"_s)).isEmpty());
        QCOMPARE(Timing().at(5), 0ms);
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "tst_transcript.moc"
