// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Run {
    int exit = -1;
    QString errors;
    QList<QJsonObject> lines;
};

} // namespace

/// `cordboardctl number` as scripts see it; there is no exchange.
class TestNumber : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void printsWhatBecomesOfANumber()
    {
        const Run done = run({u"+49 (30) 123456-78"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.errors, QString());
        QCOMPARE(done.lines,
            QList<QJsonObject>({{{u"dial"_s, u"+493012345678"_s}, {u"match"_s, u"+493012345678"_s},
                {u"display"_s, u"+49 30 12345678"_s}, {u"internal"_s, false}}}));
    }

    void readsItAsInACountry()
    {
        const Run done = run({u"030 901820 x12"_s, u"--region"_s, u"de"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.lines.value(0)[u"match"_s], u"+4930901820"_s);
        QCOMPARE(done.lines.value(0)[u"dial"_s], u"030901820"_s);
        QCOMPARE(done.lines.value(0)[u"extension"_s], u"12"_s);
        QCOMPARE(run({u"101"_s}).lines.value(0)[u"internal"_s], true);
    }

    void printsALineForEachNumberInAText()
    {
        const Run done = run({u"030 901820 or +44 20 7946 0018"_s, u"--region"_s, u"DE"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.lines.size(), 2);
        QCOMPARE(done.lines[1][u"match"_s], u"+442079460018"_s);
    }

    void usesTheRulesOfAProfile()
    {
        writeProfile("desk",
            "[desk]\ncountry=DE\noutsidePrefix=0\ninternationalPrefix=00\n"
            "ownNumber=+49 30 901820-0\n[rewrites]\n1\\name=Branch\n"
            "1\\pattern=\\\\+4989(\\\\d+)\n1\\replacement=8\\\\1\n2\\name=Broken\n"
            "2\\pattern=(\n2\\replacement=1\nsize=2\n");
        const Run done = run({u"089 2330"_s, u"--profile"_s, u"desk"_s});
        QCOMPARE(done.exit, 0);
        QCOMPARE(done.lines.value(0)[u"dial"_s], u"82330"_s);
        QCOMPARE(done.lines.value(0)[u"rule"_s], u"Branch"_s);
        QVERIFY2(done.errors.contains(u"Broken"_s), qPrintable(done.errors));
        const Run own = run({u"+49 30 901820-78"_s, u"--profile"_s, u"desk"_s});
        QCOMPARE(own.lines.value(0)[u"dial"_s], u"78"_s);
        QCOMPARE(own.lines.value(0)[u"internal"_s], true);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("about");
        QTest::newRow("no number") << QStringList{u"call me"_s} << u"no telephone number"_s;
        QTest::newRow("empty") << QStringList{QString()} << u"no telephone number"_s;
        QTest::newRow("country") << QStringList{u"101"_s, u"--region"_s, u"Atlantis"_s}
                                 << u"Atlantis"_s;
        QTest::newRow("profile") << QStringList{u"101"_s, u"--profile"_s, u"nobody"_s}
                                 << u"nobody"_s;
        QTest::newRow("nothing") << QStringList() << u"text"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, about);
        const Run done = run(arguments);
        QCOMPARE(done.exit, 2);
        QVERIFY2(done.errors.contains(about), qPrintable(done.errors));
        QVERIFY(done.lines.isEmpty());
    }

private:
    Run run(const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(CORDBOARDCTL), QStringList{u"number"_s} + arguments);
        Run done;
        if (!process.waitForFinished())
            return done;
        done.exit = process.exitCode();
        done.errors = QString::fromUtf8(process.readAllStandardError());
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.isEmpty())
                done.lines.append(QJsonDocument::fromJson(line).object());
        }
        return done;
    }

    void writeProfile(const char *name, const QByteArray &text) const
    {
        QDir(m_home->path()).mkpath(u"cordboard/profiles"_s);
        QFile file(m_home->path() + u"/cordboard/profiles/"_s + QLatin1String(name) + u".ini"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
