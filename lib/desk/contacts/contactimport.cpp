// SPDX-License-Identifier: MIT
#include "desk/contacts/contactimport.h"

#include "desk/archive/archive.h"
#include "desk/contacts/contactstore.h"

#include <QFile>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

namespace desk {

ContactImport::ContactImport(Archive &archive, ContactBook &book, QObject *parent)
    : QObject(parent), m_archive(archive), m_book(book)
{
}

ContactImport::~ContactImport()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ContactImport::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ContactImport::load(const QString &path)
{
    struct Loading {
        ContactFile file;
        QString problem;
    };
    auto *watcher = new QFutureWatcher<Loading>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Loading loading = watcher->result();
        if (loading.problem.isEmpty())
            emit loaded(loading.file);
        else
            emit failed(loading.problem);
    });
    watcher->setFuture(QtConcurrent::run([path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Loading{{}, tr("%1 cannot be read: %2.").arg(path, file.errorString())};
        if (file.size() > ContactFile::largest)
            return Loading{{}, tr("%1 is too large for a file of contacts.").arg(path)};
        return Loading{ContactFile(file.read(ContactFile::largest)), {}};
    }));
}

void ContactImport::start(
    const ContactFile &file, const ContactFileFormat &format, Duplicates duplicates)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<ImportPlan>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &ContactImport::progressed);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (*m_isCancelled)
            end();
        else
            write(watcher->result());
    });
    const auto work = [file, format, duplicates, index = m_book.index(), flag = m_isCancelled](
                          QPromise<ImportPlan> &promise) {
        promise.setProgressRange(0, 1000);
        const auto report = [&promise, &flag](int from, int to) {
            return [&promise, &flag, from, to](int done) {
                promise.setProgressValue(from + done * (to - from) / 1000);
                return !*flag;
            };
        };
        const QList<ReadContact> read = file.read(format, ContactFile::most, report(0, 300));
        promise.addResult(planImport(read, index, duplicates, report(300, 800)));
    };
    watcher->setFuture(QtConcurrent::run(work));
}

/// The last moment to cancel is before all is written.
void ContactImport::write(const ImportPlan &plan)
{
    struct Written {
        QString problem;
        bool isWanted = true;
    };
    const auto work = [plan, flag = m_isCancelled](const QString &connection) {
        Written written;
        written.problem = contactstore::write(connection, plan.changes, [&](qsizetype) {
            written.isWanted = !*flag;
            return written.isWanted;
        });
        return written;
    };
    emit progressed(850);
    // What is written the book has to know, whoever is still there to hear of it.
    m_archive.ask(
        &m_book, work, [self = QPointer(this), &book = m_book, plan](const Written &written) {
            const bool isDone = written.isWanted && written.problem.isEmpty();
            if (isDone && !plan.changes.isEmpty())
                book.accept(plan.changes,
                    tr("the import of %n contact(s)", nullptr, int(plan.changes.size())));
            if (self && written.isWanted)
                self->conclude(plan, written.problem);
            else if (self)
                self->end();
        });
}

void ContactImport::conclude(const ImportPlan &plan, const QString &problem)
{
    m_isRunning = false;
    if (problem.isEmpty())
        emit finished(plan);
    else
        emit failed(tr("The contacts could not be kept: %1.").arg(problem));
}

void ContactImport::end()
{
    m_isRunning = false;
    emit cancelled();
}

} // namespace desk
