// SPDX-License-Identifier: MIT
#include "wire.h"

#include <QTest>

using ami::Message;
using ami::Text;
using Kind = ami::Message::Kind;

namespace {

template <typename Check>
void with(const std::string &bytes, Check check)
{
    ami::Parser parser;
    parser.append(bytes);
    const auto message = parser.next();
    QVERIFY(message);
    check(*message);
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void isWhatItsFirstHeaderSays()
    {
        const auto kindOf = [](const std::string &first) {
            std::optional<Kind> kind;
            with(first + "\r\nResponse: x\r\nEvent: y\r\n\r\n",
                [&](const Message &message) { kind = message.kind(); });
            return kind;
        };
        QCOMPARE(kindOf("Event: OriginateResponse"), Kind::Event);
        QCOMPARE(kindOf("event: OriginateResponse"), Kind::Event);
        QCOMPARE(kindOf("Response: Success"), Kind::Response);
        QCOMPARE(kindOf("HTTP/1.1 400 Bad Request"), Kind::Other);
        QCOMPARE(kindOf("Action: Ping"), Kind::Other);
        QCOMPARE(Message().kind(), Kind::Other);
        QCOMPARE(Message().name(), Text());
    }

    void findsTheFirstOfARepeatedHeaderWithoutCase()
    {
        with("Response: Success\r\nOutput: one\r\nOUTPUT: two\r\n\r\n", [](const Message &message) {
            QCOMPARE(message.name(), Text("Success"));
            QCOMPARE(message.value("output"), Text("one"));
            QCOMPARE(message.headers().size(), 3u);
        });
    }

    void tellsAnEmptyHeaderFromNone()
    {
        with("Event: X\r\nHint: \r\n\r\n", [](const Message &message) {
            QVERIFY(ami::isGiven(message.value("Hint")));
            QVERIFY(message.value("Hint").empty());
            QVERIFY(!ami::isGiven(message.value("Exten")));
        });
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
