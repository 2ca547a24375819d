// SPDX-License-Identifier: MIT
#include "desk/archive/archive.h"

#include "desk/archive/archivefile.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using State = ArchiveFile::State;

} // namespace

/// Has the file open, on the archive's thread.
class Archive::Keeper : public QObject
{
public:
    Keeper(Archive &archive, QString path, QList<ArchivePart> parts)
        : m_archive(archive), m_path(std::move(path)), m_parts(std::move(parts))
    {
    }

    void open()
    {
        if (m_path.isEmpty())
            return openForNow();
        m_file = std::make_unique<ArchiveFile>(m_path, m_parts);
        if (m_file->state() == State::Broken)
            beginAnew();
        if (m_file->state() == State::Ready)
            return;
        tell(m_file->state() == State::Newer
                ? Archive::tr("Contacts and calls in %1 were written by a newer version of this "
                              "program and are left alone. What you add now is not kept.")
                      .arg(m_path)
                : Archive::tr("Contacts and calls cannot be kept in %1: %2. What you add now is "
                              "gone at the end.")
                      .arg(m_path, m_file->problem()));
        openForNow();
    }

    const QString &connection() const { return m_file->connection(); }

private:
    void beginAnew()
    {
        const QString problem = m_file->problem();
        m_file.reset();
        const QString aside = ArchiveFile::setAside(m_path);
        m_file = std::make_unique<ArchiveFile>(m_path, m_parts);
        if (!aside.isEmpty() && m_file->state() == State::Ready) {
            tell(Archive::tr("The file of contacts and calls was damaged (%1). It is kept as %2, "
                             "and a new one was begun.")
                     .arg(problem, aside));
        }
    }

    void openForNow()
    {
        m_file.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<ArchiveFile>(m_folder->filePath(u"desk.sqlite"_s), m_parts);
    }

    void tell(const QString &sentence)
    {
        QMetaObject::invokeMethod(
            &m_archive, [this, sentence] { emit m_archive.told(sentence); }, Qt::QueuedConnection);
    }

    Archive &m_archive;
    QString m_path;
    QList<ArchivePart> m_parts;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ArchiveFile> m_file;
};

Archive::Archive(const QString &path, const QList<ArchivePart> &parts, QObject *parent)
    : QObject(parent), m_keeper(new Keeper(*this, path, parts))
{
    m_thread.setObjectName(u"archive"_s);
    m_keeper->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper] { keeper->open(); }, Qt::QueuedConnection);
}

Archive::~Archive()
{
    const auto end = [this] {
        delete m_keeper;
        m_thread.quit();
    };
    QMetaObject::invokeMethod(m_keeper, end, Qt::QueuedConnection);
    m_thread.wait();
}

QString Archive::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/cordboard/desk.sqlite"_s;
}

void Archive::enqueue(Errand errand)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, errand = std::move(errand)] { errand(keeper->connection()); },
        Qt::QueuedConnection);
}

} // namespace desk
