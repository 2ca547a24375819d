// SPDX-License-Identifier: MIT
#include "desk/contacts/contactbook.h"

#include "desk/archive/archive.h"
#include "desk/contacts/contactstore.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace desk {

namespace {

    /// More are not told one by one, and not put into the index on the window's thread.
    constexpr qsizetype quicklyIndexed = 100;

    void put(ContactIndex &index, const QList<ContactChange> &changes)
    {
        for (const ContactChange &change : changes) {
            if (change.after)
                index.put(*change.after);
            else
                index.remove(change.before->id);
        }
    }

} // namespace

ContactBook::ContactBook(Archive &archive, QObject *parent) : QObject(parent), m_archive(archive)
{
    load();
}

ContactBook::~ContactBook() = default;

void ContactBook::load()
{
    m_archive.ask(this, contactstore::load, [this](contactstore::Loaded loaded) {
        if (!loaded.problem.isEmpty())
            emit told(tr("Not all contacts could be read: %1.").arg(loaded.problem));
        m_isLoaded = true;
        for (const Contact &added : m_index.all()) // before the archive had answered
            loaded.contacts.append(added);
        begin([numbering = m_numbering, contacts = loaded.contacts] {
            return ContactIndex(numbering, contacts);
        });
    });
}

void ContactBook::setNumbering(const Numbering &numbering)
{
    m_numbering = numbering;
    if (m_isIndexing || !m_isLoaded) {
        m_isStale = m_isIndexing;
        return;
    }
    begin([numbering, contacts = m_index.all()] { return ContactIndex(numbering, contacts); });
}

/// Reading a number takes some microseconds, and a book may have a hundred thousand.
void ContactBook::begin(const Indexing &indexing)
{
    m_isIndexing = true;
    auto *watcher = new QFutureWatcher<ContactIndex>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(indexing));
}

void ContactBook::take(const ContactIndex &index)
{
    m_index = index;
    m_isIndexing = false;
    desk::put(m_index, std::exchange(m_sinceBegun, {}));
    if (std::exchange(m_isStale, false))
        setNumbering(m_numbering);
    emit changed({}, true);
}

QFuture<QList<ContactId>> ContactBook::search(const QString &typed, const QString &group) const
{
    return QtConcurrent::run(
        [index = m_index, typed, group] { return index.search(typed, index.size(), group); });
}

ContactId ContactBook::put(Contact contact)
{
    contact = cleaned(std::move(contact));
    if (contact.id == 0)
        contact.id = newContactId();
    const Contact *const known = m_index.find(contact.id);
    if (known && *known == contact)
        return contact.id;
    const ContactChange change{known ? std::optional(*known) : std::nullopt, contact};
    remember(known ? tr("changing %1").arg(contact.title()) : tr("adding %1").arg(contact.title()),
        {change});
    make({change});
    return contact.id;
}

void ContactBook::remove(const QList<ContactId> &ids)
{
    QList<ContactChange> changes;
    for (const ContactId id : ids) {
        if (const Contact *const known = m_index.find(id))
            changes.append({*known, std::nullopt});
    }
    if (changes.isEmpty())
        return;
    remember(changes.size() == 1 ? tr("removing %1").arg(changes.constFirst().before->title())
                                 : tr("removing %n contacts", nullptr, int(changes.size())),
        changes);
    make(changes);
}

QString ContactBook::undoable() const { return m_undo.empty() ? QString() : m_undo.back().title; }

void ContactBook::undo()
{
    if (m_undo.empty())
        return;
    const Undo last = m_undo.back();
    m_undo.pop_back();
    QList<ContactChange> back;
    for (auto change = last.changes.crbegin(); change != last.changes.crend(); ++change)
        back.append({change->after, change->before});
    make(back);
    emit undoableChanged();
}

void ContactBook::accept(const QList<ContactChange> &changes, const QString &title)
{
    remember(title, changes);
    show(changes);
}

void ContactBook::remember(const QString &title, const QList<ContactChange> &changes)
{
    m_undo.push_back({title, changes});
    if (m_undo.size() > mostUndone)
        m_undo.pop_front();
    emit undoableChanged();
}

void ContactBook::make(const QList<ContactChange> &changes)
{
    m_archive.ask(
        this,
        [changes](const QString &connection) { return contactstore::write(connection, changes); },
        [this](const QString &problem) {
            if (!problem.isEmpty())
                emit told(tr("The contact is not kept: %1.").arg(problem));
        });
    show(changes);
}

void ContactBook::show(const QList<ContactChange> &changes)
{
    const bool isQuick = changes.size() <= quicklyIndexed;
    if (m_isIndexing || (!isQuick && !m_isLoaded))
        m_sinceBegun += changes;
    if (isQuick) {
        desk::put(m_index, changes);
        emit changed(changes, false);
    } else if (!m_isIndexing) {
        begin([index = m_index, changes]() mutable {
            desk::put(index, changes);
            return index;
        });
    }
}

} // namespace desk
