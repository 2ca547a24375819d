// SPDX-License-Identifier: MIT
#include "ami/httpanswer.h"

#include <QTest>

using ami::HttpAnswer;
using State = HttpAnswer::State;

class TestHttpAnswer : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("keepsConnection");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                                << QByteArray("hello") << true;
        QTest::newRow("nothing") << QByteArray("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
                                 << QByteArray() << true;
        QTest::newRow("last on the connection")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nhi")
            << QByteArray("hi") << false;
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            "5\r\nhello\r\nA;x=y\r\n, you two.\r\n0\r\nT: x\r\n\r\n")
                                << QByteArray("hello, you two.") << true;
        QTest::newRow("line ends in chunks")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "4\r\n\r\n\r\n\r\n2\r\n\r\n\r\n0\r\n\r\n")
            << QByteArray("\r\n\r\n\r\n") << true;
        QTest::newRow("after a 100") << QByteArray(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
                                     << QByteArray("hi") << true;
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi")
                                  << QByteArray("hi") << false;
        QTest::newRow("HTTP/1.0 that keeps it") << QByteArray(
            "HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nhi")
                                                << QByteArray("hi") << true;
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        HttpAnswer atOnce;
        QByteArray rest = bytes + "next";
        QCOMPARE(atOnce.take(rest), State::Complete);
        QCOMPARE(rest, "next");
        QTEST(atOnce.body(), "body");
        QTEST(atOnce.keepsConnection(), "keepsConnection");
        QCOMPARE(atOnce.statusLine(), "200 OK");

        HttpAnswer byteByByte;
        QByteArray some;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QCOMPARE(byteByByte.state(), State::Incomplete);
            some += bytes[at];
            byteByByte.take(some);
        }
        QCOMPARE(byteByByte.state(), State::Complete);
        QTEST(byteByByte.body(), "body");
    }

    void endsWithTheConnectionWhereNoLengthIsTold()
    {
        HttpAnswer answer;
        QByteArray bytes = "HTTP/1.1 404 Not Found\r\n\r\n<html>";
        QCOMPARE(answer.take(bytes), State::Incomplete);
        QCOMPARE(answer.end(), State::Complete);
        QCOMPARE(answer.status(), 404);
        QCOMPARE(answer.body(), "<html>");
        QVERIFY(!answer.keepsConnection());
    }

    void doesNotTakeHalfAnAnswerForOne()
    {
        for (const char *half :
            {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhal",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"}) {
            HttpAnswer answer;
            QByteArray bytes = half;
            QCOMPARE(answer.take(bytes), State::Incomplete);
            QCOMPARE(answer.end(), State::Damaged);
        }
    }

    void givesUpOnWhatHasNoEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("mail server") << QByteArray("220 mail.example ESMTP\r\n") << State::NotHttp;
        QTest::newRow("first letter") << QByteArray("S") << State::NotHttp;
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n") << State::NotHttp;
        QTest::newRow("head") << ok + "X: " + QByteArray(HttpAnswer::maxHead, 'x')
                              << State::Damaged;
        QTest::newRow("body") << ok + "Content-Length: 99999999999\r\n\r\n" << State::Damaged;
        QTest::newRow("negative") << ok + "Content-Length: -1\r\n\r\n" << State::Damaged;
        QTest::newRow("no number") << ok + "Content-Length: many\r\n\r\n" << State::Damaged;
        QTest::newRow("chunk") << ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFF\r\n"
                               << State::Damaged;
        QTest::newRow("no chunk") << ok + "Transfer-Encoding: chunked\r\n\r\nmany\r\n"
                                  << State::Damaged;
    }

    void givesUpOnWhatHasNoEnd()
    {
        QFETCH(QByteArray, bytes);
        HttpAnswer answer;
        answer.take(bytes);
        QTEST(answer.state(), "state");
    }

    void tellsEveryHeaderOfAName()
    {
        HttpAnswer answer;
        QByteArray bytes
            = "HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nset-cookie:c=d\r\nContent-Length: 0"
              "\r\n\r\n";
        answer.take(bytes);
        QCOMPARE(answer.headers("Set-Cookie"), (QByteArrayList{"a=b", "c=d"}));
        QCOMPARE(answer.headers("X"), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_httpanswer.moc"
