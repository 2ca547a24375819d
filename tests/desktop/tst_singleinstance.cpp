// SPDX-License-Identifier: MIT
#include "clicks/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isAloneWhereNobodyRuns()
    {
        SingleInstance first(path());
        QSignalSpy alone(&first, &SingleInstance::alone);
        first.handOver({});
        QTRY_COMPARE(alone.size(), 1);
    }

    void handsTheWishToTheOneThatRuns()
    {
        SingleInstance first(path());
        first.listen();
        QSignalSpy wished(&first, &SingleInstance::wished);
        SingleInstance second(path());
        QSignalSpy taken(&second, &SingleInstance::taken);
        second.handOver(click);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(wished.size(), 1);
        QCOMPARE(wished[0][0].value<Wish>(), click);
    }

    /// As when a browser opens two links at once while no panel runs.
    void isOneOfTwoThatStartTogether()
    {
        SingleInstance one(path());
        SingleInstance other(path());
        QSignalSpy wished(&one, &SingleInstance::wished);
        QSignalSpy alone(&one, &SingleInstance::alone);
        QSignalSpy taken(&other, &SingleInstance::taken);
        one.handOver({});
        other.handOver(click);
        QTRY_COMPARE(alone.size(), 1);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(wished.size(), 1);
    }

    void leavesThePlaceToTheFirst()
    {
        SingleInstance first(path());
        first.listen();
        SingleInstance second(path());
        second.listen();
        QSignalSpy wished(&first, &SingleInstance::wished);
        SingleInstance third(path());
        QSignalSpy taken(&third, &SingleInstance::taken);
        third.handOver(click);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(wished.size(), 1);
    }

    void takesThePlaceOfOneThatEnded()
    {
        auto first = std::make_unique<SingleInstance>(path());
        first->listen();
        first.reset();
        SingleInstance second(path());
        QSignalSpy alone(&second, &SingleInstance::alone);
        second.handOver({});
        QTRY_COMPARE(alone.size(), 1);
    }

    void takesThePlaceOfOneThatCrashed()
    {
        for (const QString &name : {path(), QString(path() + u".lock"_s)}) {
            QFile left(name);
            QVERIFY(left.open(QIODevice::WriteOnly));
            if (name != path())
                left.write(QByteArray::number(pidOfNobody) + "\ncordboard\n");
        }
        SingleInstance first(path());
        first.listen();
        QSignalSpy wished(&first, &SingleInstance::wished);
        SingleInstance second(path());
        QSignalSpy taken(&second, &SingleInstance::taken);
        second.handOver(click);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(wished.size(), 1);
    }

    /// It takes the connection and says nothing: it must not dial when it wakes up.
    void isToldNothingWhileItHangs()
    {
        QLockFile lock(path() + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        QLocalServer hung;
        QVERIFY(hung.listen(path()));
        SingleInstance second(path());
        second.setPatience(std::chrono::milliseconds(50));
        QSignalSpy unanswered(&second, &SingleInstance::unanswered);
        QSignalSpy alone(&second, &SingleInstance::alone);
        second.handOver(click);
        QTRY_COMPARE(unanswered.size(), 1);
        QVERIFY(alone.isEmpty());
        QVERIFY(hung.hasPendingConnections());
        QLocalSocket *const socket = hung.nextPendingConnection();
        QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
        QVERIFY(socket->readAll().isEmpty());
    }

    /// The lock's process is gone and another program has its number: nobody listens.
    void takesThePlaceWhereNobodyListens()
    {
        QLockFile lock(path() + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        SingleInstance second(path());
        second.setPatience(std::chrono::milliseconds(50));
        QSignalSpy alone(&second, &SingleInstance::alone);
        second.handOver({});
        QTRY_COMPARE(alone.size(), 1);
        SingleInstance third(path());
        QSignalSpy taken(&third, &SingleInstance::taken);
        third.handOver(click);
        QTRY_COMPARE(taken.size(), 1);
    }

    void listensToNothingElse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no json") << QByteArray("no json\n");
        QTest::newRow("list") << QByteArray("[1,2]\n");
        QTest::newRow("unknown wish") << QByteArray("{\"wish\":\"originate\"}\n");
        QTest::newRow("nothing to dial") << QByteArray("{\"wish\":\"dial\"}\n");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe\n", 4);
        QTest::newRow("endless") << QByteArray(100'000, 'x');
        QTest::newRow("long line") << QByteArray(QByteArray(100'000, 'x') + '\n');
        QTest::newRow("deep") << QByteArray(QByteArray(30'000, '[') + '\n');
    }

    void listensToNothingElse()
    {
        QFETCH(QByteArray, line);
        SingleInstance first(path());
        first.listen();
        QSignalSpy wished(&first, &SingleInstance::wished);
        QLocalSocket socket;
        QSignalSpy ended(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(path());
        socket.write(line);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(wished.isEmpty());
    }

    void servesOthersWhileManySayNothing()
    {
        SingleInstance first(path());
        first.setPatience(std::chrono::milliseconds(200));
        first.listen();
        std::vector<std::unique_ptr<QLocalSocket>> idle;
        for (int i = 0; i < 50; ++i) {
            idle.push_back(std::make_unique<QLocalSocket>());
            idle.back()->connectToServer(path());
        }
        SingleInstance second(path());
        QSignalSpy taken(&second, &SingleInstance::taken);
        second.handOver(click);
        QTRY_COMPARE(taken.size(), 1);
    }

    void isForItsUserOnly()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
        QVERIFY(QFile::setPermissions(m_folder->path(),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        const QString place = SingleInstance::standardPath();
        QVERIFY2(place.startsWith(m_folder->path()), qPrintable(place));
        SingleInstance first(place);
        first.listen();
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(QFileInfo(place).path()).permissions() & others));
        QVERIFY(!(QFileInfo(place).permissions() & others));
    }

private:
    QString path() const { return m_folder->path() + u"/running"_s; }

    static constexpr qint64 pidOfNobody = 0x3fffffff; // beyond what any kernel gives

    const Wish click{Wish::Kind::Dial, u"tel:+49-30-123456"_s, "desk_TIME4711"};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
