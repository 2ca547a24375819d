// SPDX-License-Identifier: MIT
#include "ui/freewatch.h"

namespace ui {

using models::PersonState;

FreeWatch::FreeWatch(const models::ExtensionModel &people, QObject *parent)
    : QObject(parent), m_people(people)
{
    connect(&people, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            if (!m_watched.isEmpty())
                look(first.row(), last.row());
        });
}

void FreeWatch::set(const models::RowKey &person, bool isWatched)
{
    m_busy.remove(person);
    if (isWatched) {
        m_watched.insert(person);
        const models::Person *const now = m_people.find(person);
        if (now && now->state != PersonState::Free)
            m_busy.insert(person);
    } else {
        m_watched.remove(person);
    }
    emit watchedChanged();
}

void FreeWatch::forget(const QString &server)
{
    const auto isThere = [&server](const models::RowKey &key) { return key.server == server; };
    m_busy.removeIf(isThere);
    if (m_watched.removeIf(isThere) > 0)
        emit watchedChanged();
}

void FreeWatch::look(int first, int last)
{
    QList<models::Person> free;
    for (const models::RowKey &key : std::as_const(m_watched)) {
        const int row = m_people.indexOf(key).row();
        if (row < first || row > last)
            continue;
        const models::Person &person = m_people.person(row);
        if (person.state != PersonState::Free)
            m_busy.insert(key);
        else if (m_busy.contains(key))
            free.append(person);
    }
    for (const models::Person &person : std::as_const(free)) {
        set({person.extension.server, person.extension.number}, false);
        emit becameFree(person);
    }
}

} // namespace ui
