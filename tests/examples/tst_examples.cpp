// SPDX-License-Identifier: MIT
#include "demo/exchange.h"
#include "hook.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString recording = QString::fromUtf8(CORDBOARD_SOURCE_DIR "/tests/transcripts/%1.ami");

std::unique_ptr<QProcess> start(
    const QString &example, const QStringList &arguments, const QString &secret = {})
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CORDBOARD_SECRET"_s, secret);
    environment.insert(u"WEBHOOK_TOKEN"_s, u"let-me-in"_s);
    environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    process->setProcessEnvironment(environment);
    process->start(QString::fromUtf8(EXAMPLES_FOLDER "/") + example, arguments);
    return process;
}

bool isOver(const QProcess &process) { return process.state() == QProcess::NotRunning; }

QStringList kinds(const QList<QJsonObject> &events)
{
    QStringList kinds;
    for (const QJsonObject &event : events)
        kinds.append(event[u"event"_s].toString());
    return kinds;
}

QList<QJsonObject> lines(const QByteArray &text)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

/// The examples as built by an outside project, against the demo exchange and recordings.
class TestExamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto watching = start(u"watchcalls"_s, {recording.arg(u"atxfer_code"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*watching), patience);
        QCOMPARE(watching->exitCode(), 0);
        m_story = lines(watching->readAllStandardOutput());
    }

    void watchesARecording()
    {
        QCOMPARE(kinds(m_story).constFirst(), u"b_dial"_s);
        QVERIFY(kinds(m_story).contains(u"attended_transfer"_s));
        QCOMPARE(kinds(m_story).constLast(), u"hangup"_s);
    }

    void watchesAnExchange()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        const auto watching = start(u"watchcalls"_s, {url(exchange)}, exchange.secret());
        QByteArray said;
        const auto hasHeard = [&] {
            said += watching->readAllStandardOutput();
            exchange.advance(std::chrono::seconds(1));
            return said.contains("\"event\":\"up\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasHeard(), patience);
        watching->kill();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*watching), patience);
    }

    void saysThatTheLoginIsRefused()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        const auto watching = start(u"watchcalls"_s, {url(exchange)}, u"wrong"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*watching), patience);
        QCOMPARE(watching->exitCode(), 3);
        QVERIFY(watching->readAllStandardError().contains("no login"));
    }

    void dials()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        const auto dialling
            = start(u"clicktodial"_s, {url(exchange), u"101"_s, u"tel:1-12"_s}, exchange.secret());
        const auto isDone = [&] {
            exchange.advance(std::chrono::milliseconds(100));
            return isOver(*dialling);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
        const QByteArray said = dialling->readAllStandardError();
        QVERIFY2(said.contains("the phone of 101 rings"), said.constData());
        // A phone that is picked up or not: either way its end is told.
        QVERIFY2(said.contains("picked up"), said.constData());
    }

    void dialsNothingOdd()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        for (const auto &[extension, number] :
            {std::pair{u"101"_s, u"102&103"_s}, {u"9999"_s, u"102"_s}}) {
            const auto dialling
                = start(u"clicktodial"_s, {url(exchange), extension, number}, exchange.secret());
            QTRY_VERIFY_WITH_TIMEOUT(isOver(*dialling), patience);
            QCOMPARE(dialling->exitCode(), 2);
        }
    }

    void postsEachEventInOrder()
    {
        Hook hook;
        QVERIFY(hook.open());
        const auto posting = webhook(hook.url(), u"order"_s, u"atxfer_code"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*posting), patience);
        QCOMPARE(posting->exitCode(), 0);
        QCOMPARE(hook.taken(), m_story);
        QCOMPARE(hook.headers("content-type").constFirst(), "application/json");
        QCOMPARE(hook.headers("authorization").constFirst(), "Bearer let-me-in");
        const QByteArrayList ids = hook.headers("idempotency-key");
        QCOMPARE(QSet<QByteArray>(ids.begin(), ids.end()).size(), m_story.size());
    }

    void comesAgainWithTheSameKey()
    {
        Hook hook;
        hook.answer({500, 0, 301}); // 0 hangs up without an answer
        QVERIFY(hook.open());
        const auto posting = webhook(hook.url(), u"again"_s, u"atxfer_code"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*posting), patience);
        QCOMPARE(hook.taken(), m_story);
        const QByteArrayList ids = hook.headers("idempotency-key");
        QCOMPARE(ids.size(), m_story.size() + 3);
        QVERIFY(ids[0] == ids[1] && ids[1] == ids[2] && ids[2] == ids[3] && ids[3] != ids[4]);
        QVERIFY(posting->readAllStandardError().contains("it answers 500"));
    }

    void losesNothingWhileTheEndpointIsAway()
    {
        Hook hook;
        hook.answer(QList<int>{200, 200, 200} + QList<int>(1000, 503));
        QVERIFY(hook.open());
        auto posting = webhook(hook.url(), u"away"_s, u"atxfer_code"_s);
        QByteArray said;
        const auto hasHeard = [&](const char *words) {
            said += posting->readAllStandardError();
            return said.contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasHeard("it answers 503"), patience);
        hook.close();
        QTRY_VERIFY_WITH_TIMEOUT(hasHeard("refused"), patience);
        posting->kill();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*posting), patience);
        QFile letters(folder(u"away"_s) + u"/letters.jsonl"_s);
        QVERIFY(letters.open(QIODevice::Append));
        letters.write("{\"id\":\"torn"); // the power went amid a letter
        letters.close();
        hook.answer({});
        QVERIFY(hook.open());
        posting = webhook(hook.url(), u"away"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*posting), patience);
        QCOMPARE(posting->exitCode(), 0);
        QCOMPARE(hook.taken(), m_story);
        QCOMPARE(QFileInfo(letters.fileName()).size(), 0);
        QVERIFY(!QFile::exists(folder(u"away"_s) + u"/refused.jsonl"_s));
    }

    void putsAsideWhatIsNeverTaken()
    {
        Hook hook;
        hook.answer({422});
        QVERIFY(hook.open());
        const auto posting = webhook(hook.url(), u"aside"_s, u"atxfer_code"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*posting), patience);
        QCOMPARE(hook.taken(), m_story.mid(1));
        QFile refused(folder(u"aside"_s) + u"/refused.jsonl"_s);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        QCOMPARE(lines(refused.readAll()).value(0)[u"event"_s].toObject(), m_story.constFirst());
    }

    void sharesAFolderWithNobody()
    {
        Hook hook;
        hook.answer(QList<int>(1000, 503));
        QVERIFY(hook.open());
        const auto first = webhook(hook.url(), u"shared"_s, u"atxfer_code"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!hook.headers("host").isEmpty(), patience);
        const auto second = webhook(hook.url(), u"shared"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*second), patience);
        QCOMPARE(second->exitCode(), 2);
        QVERIFY(second->readAllStandardError().contains("another program"));
        first->kill();
        QTRY_VERIFY_WITH_TIMEOUT(isOver(*first), patience);
    }

private:
    static constexpr int patience = 60'000;

    static QString url(const demo::Exchange &exchange)
    {
        return u"ami://%1@127.0.0.1:%2"_s.arg(exchange.user()).arg(exchange.port());
    }

    QString folder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QProcess> webhook(
        const QUrl &hook, const QString &name, const QString &recorded) const
    {
        QStringList arguments{u"--retry-after"_s, u"0.01"_s, hook.toString(), folder(name)};
        if (!recorded.isEmpty())
            arguments.append(recording.arg(recorded));
        return start(u"webhook"_s, arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QJsonObject> m_story; ///< of the recording
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
