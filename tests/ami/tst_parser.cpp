// SPDX-License-Identifier: MIT
#include "wire.h"

#include <QTest>

using ami::Parser;
using Messages = std::vector<std::string>;

namespace {

/// All the oddities that a stream may rightly have.
const std::string stream = wire::lines("Response: Success\nMessage: Authentication accepted\n\n")
    + "\r\n\r\n" + wire::event("FullyBooted", {{"Status", "Fully Booted"}})
    + "\n\nEvent: UserEvent\r\nZo\xc3\xab: \xc3\xbc\r\nEmpty: \r\nBare:\r\n\r\n"
    + "Response: Success\r\nMessage: Park successful\n\r\n\r\n"
    + "Event: X\r\nInner: one\ntwo\r\nNoSpace:x\r\nPausedReason: lunch: break\r\n\r\n\r\n"
    + "Response: Error\r\nOutput: a\r\nOutput: \r\nOutput: b\r\n\r\n"
    + "Event: Newchannel\r\nCallerIDName: M\xfcller\r\n\r\n";

const Messages expected{
    "Response=Success|Message=Authentication accepted",
    "Event=FullyBooted|Privilege=call,all|Status=Fully Booted",
    "Event=UserEvent|Zo\xc3\xab=\xc3\xbc|Empty=|Bare=",
    "Response=Success|Message=Park successful",
    "Event=X|Inner=one\ntwo|NoSpace=x|PausedReason=lunch: break",
    "Response=Error|Output=a|Output=|Output=b",
    "Event=Newchannel|CallerIDName=M\xfcller",
};

Messages inChunks(ami::Text bytes, std::size_t size)
{
    Parser parser;
    Messages all;
    for (std::size_t from = 0; from < bytes.size(); from += size) {
        parser.append(bytes.substr(from, size));
        for (const auto &message : wire::messages(parser))
            all.push_back(message);
    }
    return all;
}

std::string manyHeaders(std::size_t count)
{
    std::string bytes = "Event: X\r\n";
    for (std::size_t i = 1; i < count; ++i)
        bytes += "A: b\r\n";
    return bytes + "\r\n";
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private slots:
    void cutsAStreamIntoMessages() { QCOMPARE(wire::messages(stream), expected); }

    void doesNotCareWhereThePacketsEnd()
    {
        for (std::size_t at = 0; at <= stream.size(); ++at) {
            Parser parser;
            parser.append(ami::Text(stream).substr(0, at));
            Messages all = wire::messages(parser);
            parser.append(ami::Text(stream).substr(at));
            for (const auto &message : wire::messages(parser))
                all.push_back(message);
            QVERIFY2(all == expected, qPrintable(QString::number(at)));
        }
    }

    void takesPacketsOfAnySize()
    {
        for (std::size_t size = 1; size <= 64; ++size)
            QVERIFY2(inChunks(stream, size) == expected, qPrintable(QString::number(size)));
    }

    void takesHeadersWithoutAColon()
    {
        QCOMPARE(wire::messages("Event: X\r\nnonsense\r\n\r\n"), Messages{"Event=X|nonsense="});
    }

    void keepsAMessageWholeThatTheBufferMovesUnder()
    {
        Parser parser;
        const std::string big(40'000, 'y');
        Messages all;
        const std::string bytes = wire::event("A", {{"First", "one"}, {"Big", big}, {"Last", "z"}});
        for (int i = 0; i < 20; ++i) {
            parser.append(ami::Text(bytes).substr(0, 30'000));
            QVERIFY(!parser.next()); // has read the first headers and must move them
            parser.append(ami::Text(bytes).substr(30'000));
            for (const auto &message : wire::messages(parser))
                all.push_back(message);
        }
        QCOMPARE(all, Messages(20, "Event=A|Privilege=call,all|First=one|Big=" + big + "|Last=z"));
    }

    void keepsAMessageWhileTheNextBytesAreOnlyLookedAt()
    {
        Parser parser;
        parser.append(wire::event("A") + wire::event("B"));
        const auto message = parser.next();
        QVERIFY(message);
        QVERIFY(parser.hasRest());
        QCOMPARE(parser.rest(), ami::Text(wire::event("B")));
        QCOMPARE(message->name(), ami::Text("A"));
    }

    void readsStraightIntoItsOwnRoom()
    {
        Parser parser;
        const std::string bytes = wire::event("A");
        const auto room = parser.space(bytes.size());
        QVERIFY(room.size() >= bytes.size());
        std::ranges::copy(bytes, room.begin());
        parser.filled(10);
        QVERIFY(!parser.next());
        parser.filled(bytes.size() - 10);
        QCOMPARE(wire::messages(parser), Messages{"Event=A|Privilege=call,all"});
    }

    void takesTheGreetingAsALine()
    {
        Parser parser;
        parser.append("Asterisk Call Manager/11.0.0\r");
        QVERIFY(!parser.takeLine());
        parser.append("\n" + wire::event("A"));
        QCOMPARE(parser.takeLine(), std::optional(ami::Text("Asterisk Call Manager/11.0.0")));
        QCOMPARE(wire::messages(parser), Messages{"Event=A|Privilege=call,all"});
    }

    void endsWithALineThatDoesNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isDamaged");
        const QByteArray start("Event: X\r\nA: ");
        const auto longest = qsizetype(Parser::maxLine - 3);
        QTest::newRow("longest") << start + QByteArray(longest, 'x') + "\r\n\r\n" << false;
        QTest::newRow("too long") << start + QByteArray(longest + 1, 'x') + "\r\n\r\n" << true;
        QTest::newRow("without an end") << start + QByteArray(longest + 1, 'x') << true;
        QTest::newRow("line feeds only") << start + QByteArray(longest + 2, '\n') << true;
        QTest::newRow("leading line feeds")
            << QByteArray(qsizetype(Parser::maxLine) + 1, '\n') << true;
    }

    void endsWithALineThatDoesNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isDamaged);
        Parser parser;
        parser.append({bytes.constData(), std::size_t(bytes.size())});
        QCOMPARE(parser.next().has_value(), !isDamaged);
        QCOMPARE(parser.damaged().has_value(), isDamaged);
        if (isDamaged)
            QCOMPARE(*parser.damaged(), Parser::Damage::LineTooLong);
    }

    void endsWithAMessageThatDoesNot()
    {
        Parser parser;
        const std::string line = "A: " + std::string(60'000, 'x') + "\r\n";
        parser.append("Event: X\r\n");
        std::size_t size = 10;
        while (!parser.next() && !parser.damaged()) {
            parser.append(line);
            size += line.size();
            QVERIFY(size < 2 * Parser::maxMessage);
        }
        QCOMPARE(parser.damaged(), std::optional(Parser::Damage::MessageTooLong));
        QVERIFY(size > Parser::maxMessage);
    }

    void endsWithTooManyHeaders()
    {
        Parser parser;
        parser.append(manyHeaders(Parser::maxHeaders));
        const auto message = parser.next();
        QVERIFY(message);
        QCOMPARE(message->headers().size(), Parser::maxHeaders);
        parser.append(manyHeaders(Parser::maxHeaders + 1));
        QVERIFY(!parser.next());
        QCOMPARE(parser.damaged(), std::optional(Parser::Damage::TooManyHeaders));
    }

    void trustsNothingAfterDamage()
    {
        Parser parser;
        parser.append(std::string(Parser::maxLine + 1, 'x'));
        QVERIFY(!parser.next());
        parser.append("\r\n\r\n" + wire::event("A"));
        QVERIFY(!parser.next());
        QVERIFY(parser.damaged());
        parser.clear();
        parser.append(wire::event("A"));
        QVERIFY(parser.next());
    }

    void doesNotGrowWithTheLengthOfAStream()
    {
        Parser parser;
        const std::string bytes = wire::event("A", {{"Value", std::string(1000, 'x')}});
        for (int i = 0; i < 2000; ++i) {
            parser.append(bytes);
            QVERIFY(parser.next());
            QVERIFY(!parser.next());
        }
        QVERIFY(parser.space(1).size() < 1024 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
