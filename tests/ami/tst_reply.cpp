// SPDX-License-Identifier: MIT
#include "ami/reply.h"
#include "wire.h"

#include <QTest>

using ami::Reply;
using ami::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

Reply replyTo(const std::string &text)
{
    ami::Parser parser;
    parser.append(wire::lines(text));
    return Reply::of(*parser.next());
}

} // namespace

class TestReply : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowTheActionEnded()
    {
        QCOMPARE(replyTo("Response: Success\n\n").result, Result::Done);
        QCOMPARE(replyTo("Response: Goodbye\n\n").result, Result::Done);
        QCOMPARE(replyTo("Response: Error\nMessage: No such channel\n\n").result, Result::Refused);
        QCOMPARE(replyTo("Response: error\n\n").result, Result::Refused);
        QCOMPARE(replyTo("Response: Error\nMessage: Permission denied\n\n").result, Result::Denied);
    }

    void keepsAsterisksOwnSentence()
    {
        const Reply reply = replyTo("Response: Error\nMessage: Queue: caf\xe9 not found\n\n");
        QCOMPARE(reply.message, u"Queue: café not found"_s);
        QVERIFY(!reply.isDone());
    }

    void outlivesTheMessage()
    {
        Reply reply;
        {
            ami::Parser parser;
            parser.append(wire::lines("Response: Success\nOutput: a\nOutput: b\nEmpty: \n\n"));
            reply = Reply::of(*parser.next());
        }
        QCOMPARE(reply.headers.size(), 4);
        QCOMPARE(reply.value("OUTPUT"), "a");
        QCOMPARE(reply.headers.at(2).second, "b");
        QCOMPARE(reply.value("Empty"), QByteArray());
        QCOMPARE(reply.value("None"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestReply)
#include "tst_reply.moc"
