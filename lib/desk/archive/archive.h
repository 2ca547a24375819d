// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archivepart.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace desk {

/// What this desk remembers beside its settings: contacts, calls. One SQLite file, one thread that
/// reads and writes it, one thing after the other; who asks never waits.
///
/// A file that is broken is set aside under another name and a new one begun; one that cannot be
/// used is left alone, and what is written meanwhile is gone with the program. A sentence says so.
class Archive : public QObject
{
    Q_OBJECT

public:
    /// Without a path the archive is a file for itself that is gone with it.
    explicit Archive(
        const QString &path, const QList<ArchivePart> &parts, QObject *parent = nullptr);
    /// All that was asked for is done before.
    ~Archive() override;

    /// In the folder where the system keeps a program's data.
    static QString standardPath();

    /// Does the work on the archive's thread, after all that was asked for before. It is given the
    /// name of the connection, for QSqlDatabase::database(). The future ends on that thread.
    template <typename Work>
    auto ask(Work work) -> QFuture<std::invoke_result_t<Work, const QString &>>;

    /// The same, and takes what came of it on the thread of the archive's owner; not if `context`
    /// is gone by then.
    template <typename Work, typename Take>
    void ask(QObject *context, Work work, Take take);

signals:
    /// Something went wrong that the operator should know.
    void told(const QString &sentence);

private:
    class Keeper;
    using Errand = std::function<void(const QString &connection)>;

    void enqueue(Errand errand);

    QThread m_thread;
    Keeper *m_keeper; ///< lives on the thread
};

template <typename Work>
auto Archive::ask(Work work) -> QFuture<std::invoke_result_t<Work, const QString &>>
{
    using Value = std::invoke_result_t<Work, const QString &>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    enqueue([promise, work = std::move(work)](const QString &connection) mutable {
        if constexpr (std::is_void_v<Value>)
            work(connection);
        else
            promise->addResult(work(connection));
        promise->finish();
    });
    return promise->future();
}

template <typename Work, typename Take>
void Archive::ask(QObject *context, Work work, Take take)
{
    enqueue([this, alive = QPointer(context), work = std::move(work), take = std::move(take)](
                const QString &connection) mutable {
        auto give = [alive, take = std::move(take), value = work(connection)]() mutable {
            if (alive)
                take(std::move(value));
        };
        QMetaObject::invokeMethod(this, std::move(give), Qt::QueuedConnection);
    });
}

} // namespace desk
