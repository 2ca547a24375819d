// SPDX-License-Identifier: MIT
#include "singleinstance.h"

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

    void handsTheNumberToTheOneThatRuns()
    {
        SingleInstance first(path());
        first.listen();
        QSignalSpy handed(&first, &SingleInstance::numberHanded);
        SingleInstance second(path());
        QSignalSpy taken(&second, &SingleInstance::taken);
        second.handOver(u"tel:+49-30-123456"_s);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(handed.size(), 1);
        QCOMPARE(handed[0][0].toString(), u"tel:+49-30-123456"_s);
    }

    void isShownWhenStartedAgain()
    {
        SingleInstance first(path());
        first.listen();
        QSignalSpy wanted(&first, &SingleInstance::presentWanted);
        SingleInstance second(path());
        second.handOver({});
        QTRY_COMPARE(wanted.size(), 1);
    }

    void leavesThePlaceToTheFirst()
    {
        SingleInstance first(path());
        first.listen();
        SingleInstance second(path());
        second.listen();
        QSignalSpy handed(&first, &SingleInstance::numberHanded);
        SingleInstance third(path());
        QSignalSpy taken(&third, &SingleInstance::taken);
        third.handOver(u"102"_s);
        QTRY_COMPARE(taken.size(), 1);
        QTRY_COMPARE(handed.size(), 1);
    }

    void takesThePlaceOfOneThatCrashed()
    {
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(path());
        first.listen();
        QSignalSpy handed(&first, &SingleInstance::numberHanded);
        const auto isHanded = [&] {
            SingleInstance second(path());
            QSignalSpy taken(&second, &SingleInstance::taken);
            second.handOver(u"102"_s);
            return QTest::qWaitFor([&] { return !taken.isEmpty(); }, 500);
        };
        QTRY_VERIFY(isHanded());
    }

    void listensToNothingElse()
    {
        SingleInstance first(path());
        first.listen();
        QSignalSpy handed(&first, &SingleInstance::numberHanded);
        QSignalSpy wanted(&first, &SingleInstance::presentWanted);
        for (const QByteArray &line :
            {QByteArray("no json\n"), QByteArray("[1,2]\n"), QByteArray(QByteArray(100'000, 'x') + '\n')}) {
            QLocalSocket socket;
            QSignalSpy ended(&socket, &QLocalSocket::disconnected);
            socket.connectToServer(path());
            socket.write(line);
            QTRY_COMPARE(ended.size(), 1);
        }
        QVERIFY(handed.isEmpty());
        QVERIFY(wanted.isEmpty());
    }

private:
    QString path() const { return m_folder->path() + u"/running"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
