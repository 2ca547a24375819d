// SPDX-License-Identifier: MIT
#include "desk/support/supportfile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0, 4));

} // namespace

class TestSupportFile : public QObject
{
    Q_OBJECT

private slots:
    /// Somebody else's program has to be able to read it.
    void isAZipFile()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("there is no python3 to read it with");
        const QByteArray much(200'000, 'x');
        const QByteArray zip = desk::zipOf({{u"log.txt"_s, "one\ntwo\n"}, {u"empty.txt"_s, {}},
                                               {u"aufzeichnung-\u00fc.ami"_s, much}},
            noon);
        QVERIFY(zip.size() < much.size() / 10);
        const QString path = m_folder.filePath(u"x.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(zip) == zip.size());
        file.close();
        QProcess process;
        process.start(python,
            {u"-X"_s, u"utf8"_s, u"-c"_s,
                u"import sys, zipfile\n"
                "z = zipfile.ZipFile(sys.argv[1])\n"
                "assert z.testzip() is None\n"
                "for i in z.infolist(): print(i.filename, i.file_size, *i.date_time)\n"
                "print(z.read('log.txt').decode().split())"_s,
                path});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(said.split(u'\n'),
            (QStringList{u"log.txt 8 2027 3 1 12 0 4"_s, u"empty.txt 0 2027 3 1 12 0 4"_s,
                u"aufzeichnung-\u00fc.ami 200000 2027 3 1 12 0 4"_s, u"['one', 'two']"_s, u""_s}));
    }

    void isThereEvenWithNothingInIt()
    {
        QCOMPARE(desk::zipOf({}, noon).size(), 22); // the end of a directory, and no more
    }

    /// Whoever has put it into a part.
    void neverHoldsAKnownSecret()
    {
        desk::ProgramLog log;
        log.hide(u"SENTINEL"_s);
        log.add({noon, desk::LogEntry::Level::Info, u"x"_s, u"with SENTINEL"_s});
        QVERIFY(!desk::textOf(log).contains("SENTINEL"));
        const QList<desk::ZipEntry> careless{{u"a.txt"_s, "it is SENTINEL here"}};
        const QList<desk::ZipEntry> clean{{u"a.txt"_s, "it is *** here"}};
        QCOMPARE(desk::supportFile(careless, log.secrets(), noon), desk::zipOf(clean, noon));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSupportFile)
#include "tst_supportfile.moc"
