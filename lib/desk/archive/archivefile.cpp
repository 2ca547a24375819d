// SPDX-License-Identifier: MIT
#include "desk/archive/archivefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using State = ArchiveFile::State;

    constexpr int fileFormat = 1; ///< `user_version`: how the parts' versions are written down
    /// A file of this size is looked through in a moment at each start, a larger one only when the
    /// program did not close it.
    constexpr qint64 quicklyChecked = 16 * 1024 * 1024;

    State stateFor(const QSqlError &error)
    {
        constexpr int corrupt = 11; // SQLITE_CORRUPT
        constexpr int noDatabase = 26; // SQLITE_NOTADB
        const int code = error.nativeErrorCode().toInt() & 0xff; // above it says more of the same
        return code == corrupt || code == noDatabase ? State::Broken : State::Unusable;
    }

    /// SQLite keeps its log and its index of it beside the file.
    const std::initializer_list<QStringView> companions{u"", u"-wal", u"-shm"};

} // namespace

ArchiveFile::ArchiveFile(const QString &path, const QList<ArchivePart> &parts)
{
    static std::atomic<int> count{0};
    m_connection = u"archive-%1"_s.arg(++count);
    open(path, parts);
}

ArchiveFile::~ArchiveFile()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

QString ArchiveFile::setAside(const QString &path)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = path + u".broken-"_s + when;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = path + u".broken-"_s + when + u'-' + QString::number(number);
    for (const QStringView companion : companions) {
        const QString from = path + companion.toString();
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + companion.toString()))
            return {};
    }
    return aside;
}

void ArchiveFile::open(const QString &path, const QList<ArchivePart> &parts)
{
    // Names and numbers of people: for nobody else on this computer.
    QDir().mkpath(QFileInfo(path).path());
    const bool wasLeft = QFileInfo::exists(path + u"-wal"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs));
    if (!database.open()) {
        m_state = stateFor(database.lastError());
        m_problem = database.lastError().databaseText();
        return;
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!settle())
        return;
    if (wasLeft || QFileInfo(path).size() < quicklyChecked)
        check();
    if (m_state == State::Ready)
        migrate(parts);
}

/// A check that could not be made says nothing against the file.
void ArchiveFile::check()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next()) {
        m_state = stateFor(query.lastError());
        m_problem = query.lastError().databaseText();
    } else if (query.value(0).toString() != u"ok"_s) {
        m_state = State::Broken;
        m_problem = query.value(0).toString();
    }
}

/// A reader never waits for a writer, and a power cut costs the last moment at most.
bool ArchiveFile::settle()
{
    return run(u"PRAGMA journal_mode = WAL"_s) && run(u"PRAGMA synchronous = NORMAL"_s)
        && run(u"PRAGMA foreign_keys = ON"_s);
}

bool ArchiveFile::migrate(const QList<ArchivePart> &parts)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return run(u"PRAGMA user_version"_s);
    if (query.value(0).toInt() > fileFormat) {
        m_state = State::Newer;
        return false;
    }
    query.finish();
    // Two programs that begin at once migrate one after the other.
    if (!run(u"BEGIN IMMEDIATE"_s))
        return false;
    bool isDone = run(u"CREATE TABLE IF NOT EXISTS parts("
                      "name TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID"_s)
        && run(u"PRAGMA user_version = %1"_s.arg(fileFormat));
    for (const ArchivePart &part : parts)
        isDone = isDone && migrate(part);
    isDone = isDone && run(u"COMMIT"_s);
    if (!isDone)
        QSqlQuery(database).exec(u"ROLLBACK"_s);
    return isDone;
}

bool ArchiveFile::migrate(const ArchivePart &part)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(u"SELECT version FROM parts WHERE name = ?"_s);
    query.addBindValue(part.name);
    query.exec();
    const qsizetype version = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    if (version > part.steps.size()) {
        m_state = State::Newer;
        return false;
    }
    for (const QStringList &step : part.steps.sliced(version)) {
        for (const QString &statement : step) {
            if (!run(statement))
                return false;
        }
    }
    query.prepare(u"INSERT OR REPLACE INTO parts VALUES(?, ?)"_s);
    query.addBindValue(part.name);
    query.addBindValue(part.steps.size());
    if (query.exec())
        return true;
    m_state = stateFor(query.lastError());
    m_problem = query.lastError().databaseText();
    return false;
}

bool ArchiveFile::run(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (query.exec(statement))
        return true;
    m_state = stateFor(query.lastError());
    m_problem = query.lastError().databaseText();
    return false;
}

} // namespace desk
