// SPDX-License-Identifier: MIT
#include "desk/archive/archive.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using desk::Archive;
using desk::ArchivePart;
using namespace Qt::Literals::StringLiterals;

namespace {

const ArchivePart first{u"notes"_s, {{u"CREATE TABLE notes(text TEXT)"_s}}};
const ArchivePart second{u"notes"_s,
    {first.steps.constFirst(), {u"ALTER TABLE notes ADD COLUMN mark INTEGER DEFAULT 7"_s}}};
const ArchivePart other{u"calls"_s, {{u"CREATE TABLE calls(id TEXT)"_s}}};

QString addNote(const QString &connection)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.exec(u"INSERT INTO notes(text) VALUES('hello')"_s);
    return query.lastError().databaseText();
}

QVariantList valuesOf(const QString &connection, const QString &what)
{
    QSqlQuery query(QSqlDatabase::database(connection));
    query.exec(what);
    QVariantList all;
    while (query.next())
        all.append(query.value(0));
    return all;
}

QVariantList ask(Archive &archive, const QString &what)
{
    return archive.ask([what](const QString &connection) { return valuesOf(connection, what); })
        .result();
}

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"data/desk.sqlite"_s);
    }

    void keepsWhatWasWritten()
    {
        {
            Archive archive(m_path, {first, other});
            archive.ask(addNote); // nobody waits for it, and it is done all the same
        }
        Archive again(m_path, {first, other});
        QCOMPARE(ask(again, u"SELECT text FROM notes"_s), QVariantList{u"hello"_s});
        QCOMPARE(ask(again, u"SELECT count(*) FROM calls"_s), QVariantList{0});
        QCOMPARE(ask(again, u"PRAGMA journal_mode"_s), QVariantList{u"wal"_s});
    }

    void isReadByNobodyElse()
    {
        Archive archive(m_path, {first});
        QVERIFY(ask(archive, u"SELECT text FROM notes"_s).isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void leavesAloneWhatItCannotCheck()
    {
        {
            Archive archive(m_path, {first});
            // As a program would leave it that has functions of its own.
            for (const auto &statement : {u"CREATE TABLE odd(x)"_s, u"INSERT INTO odd VALUES(1)"_s,
                     u"PRAGMA writable_schema = ON"_s,
                     u"UPDATE sqlite_schema SET sql = 'CREATE TABLE odd(x CHECK(theirs(x)))'"
                     " WHERE name = 'odd'"_s})
                ask(archive, statement);
            archive.ask(addNote).waitForFinished();
        }
        {
            Archive again(m_path, {first});
            QSignalSpy told(&again, &Archive::told);
            QTRY_COMPARE(told.size(), 1);
            QVERIFY(told[0][0].toString().contains(u"theirs"_s));
        }
        QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList({u"*.broken-*"_s}), QStringList());
        QVERIFY(QFile::exists(m_path));
    }

    void forgetsWhatHasNoPath()
    {
        Archive archive({}, {first});
        QCOMPARE(archive.ask(addNote).result(), QString());
        QCOMPARE(ask(archive, u"SELECT text FROM notes"_s), QVariantList{u"hello"_s});
        QVERIFY(
            ask(*std::make_unique<Archive>(QString(), QList{first}), u"SELECT text FROM notes"_s)
                .isEmpty());
    }

    void bringsOldTablesForward()
    {
        {
            Archive archive(m_path, {first});
            archive.ask(addNote);
        }
        Archive later(m_path, {second, other});
        QCOMPARE(ask(later, u"SELECT mark FROM notes"_s), QVariantList{7});
    }

    void leavesANewerFileAlone()
    {
        {
            Archive archive(m_path, {second});
            archive.ask(addNote);
        }
        {
            Archive older(m_path, {first});
            QSignalSpy told(&older, &Archive::told);
            QCOMPARE(older.ask(addNote).result(), QString());
            QTRY_COMPARE(told.size(), 1);
            QVERIFY(told.constFirst().constFirst().toString().contains(m_path));
        }
        Archive again(m_path, {second});
        QCOMPARE(ask(again, u"SELECT count(*) FROM notes"_s), QVariantList{1});
    }

    void setsABrokenFileAside_data()
    {
        QTest::addColumn<bool>("isInTheMiddle");
        QTest::newRow("no database at all") << false;
        QTest::newRow("damaged in the middle") << true;
    }
    void setsABrokenFileAside()
    {
        QFETCH(bool, isInTheMiddle);
        const QByteArray rubbish(8192, 'x');
        {
            Archive archive(m_path, {first, other});
            archive.ask(addNote);
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(isInTheMiddle ? 4096 : 0);
        file.write(rubbish);
        file.close();

        Archive archive(m_path, {first, other});
        QSignalSpy told(&archive, &Archive::told);
        QCOMPARE(ask(archive, u"SELECT count(*) FROM notes"_s), QVariantList{0});
        QTRY_COMPARE(told.size(), 1);
        const QStringList aside = QDir(m_folder->filePath(u"data"_s)).entryList({u"*.broken-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(told.constFirst().constFirst().toString().contains(aside.constFirst()));
        QFile kept(m_folder->filePath(u"data/"_s + aside.constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains(rubbish));
        QCOMPARE(archive.ask(addNote).result(), QString());
    }

    void goesOnWhereNothingCanBeWritten()
    {
        const QString nowhere = u"/proc/none/desk.sqlite"_s;
        Archive archive(nowhere, {first});
        QSignalSpy told(&archive, &Archive::told);
        QCOMPARE(archive.ask(addNote).result(), QString());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.constFirst().constFirst().toString().contains(nowhere));
    }

    void givesBackOnTheOwnersThread()
    {
        Archive archive({}, {first});
        QThread *worked = nullptr;
        QThread *taken = nullptr;
        archive.ask(
            this,
            [&worked](const QString &) {
                worked = QThread::currentThread();
                return 5;
            },
            [&taken](int) { taken = QThread::currentThread(); });
        QTRY_COMPARE(taken, QThread::currentThread());
        QVERIFY(worked != taken);
    }

    void givesNothingToWhoHasGone()
    {
        Archive archive({}, {first});
        auto gone = std::make_unique<QObject>();
        bool isTaken = false;
        archive.ask(
            gone.get(), [](const QString &) { return 5; }, [&isTaken](int) { isTaken = true; });
        gone.reset();
        bool isAfter = false;
        archive.ask(
            this, [](const QString &) { return 5; }, [&isAfter](int) { isAfter = true; });
        QTRY_VERIFY(isAfter);
        QVERIFY(!isTaken);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
