// SPDX-License-Identifier: MIT
#include "models/directorymodel.h"

#include "models/reconcile.h"

#include <QSet>

#include <algorithm>

namespace models {

/// Tells the views about one step from the old list to the new one.
struct DirectoryModel::Edit {
    DirectoryModel &model;
    enum { None, Removing, Inserting, Moving } doing = None;

    void removing(int row)
    {
        doing = Removing;
        model.beginRemoveRows({}, row, row);
    }
    void inserting(int row)
    {
        doing = Inserting;
        model.beginInsertRows({}, row, row);
    }
    void moving(int from, int to)
    {
        doing = Moving;
        model.beginMoveRows({}, from, from, {}, to);
    }
    void done()
    {
        if (doing == Removing)
            model.endRemoveRows();
        else if (doing == Inserting)
            model.endInsertRows();
        else if (doing == Moving)
            model.endMoveRows();
        doing = None;
    }
    void changed(int row) { emit model.dataChanged(model.index(row), model.index(row)); }
};

DirectoryModel::DirectoryModel(ExtensionModel &people, QObject *parent)
    : QAbstractListModel(parent), m_people(people)
{
    connect(&people, &QAbstractItemModel::dataChanged, this, &DirectoryModel::passOn);
    connect(&people, &QAbstractItemModel::rowsInserted, this, &DirectoryModel::search);
    connect(&people, &QAbstractItemModel::rowsRemoved, this, &DirectoryModel::search);
}

void DirectoryModel::setContacts(ContactFinder finder)
{
    m_contacts = std::move(finder);
    search();
}

void DirectoryModel::setRecent(ContactFinder finder)
{
    m_recent = std::move(finder);
    search();
}

void DirectoryModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    search();
}

void DirectoryModel::setQuery(const QString &typed)
{
    m_typed = typed;
    search();
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name.isEmpty() ? entry.number : entry.name;
    case KindRole:
        return int(entry.kind);
    case ServerRole:
        return entry.server;
    case NumberRole:
        return entry.number;
    case CommandRole:
        return entry.command;
    case IconRole:
        return entry.icon;
    case PersonRole: {
        const Person *person
            = entry.kind == Kind::Person ? m_people.find({entry.server, entry.number}) : nullptr;
        return person ? QVariant::fromValue(*person) : QVariant();
    }
    default:
        return {};
    }
}

void DirectoryModel::search()
{
    const auto keyOf = [](const Entry &entry) {
        return std::tuple(entry.kind, entry.server, entry.number, entry.command);
    };
    reconcile(m_entries, found(), keyOf, Edit{*this});
}

QList<DirectoryModel::Entry> DirectoryModel::found() const
{
    const Search search(m_typed);
    if (search.isEmpty())
        return {};
    QList<Match> matches;
    if (const QString number = dialable(m_typed); looksLikeNumber(m_typed))
        matches.append({1, Entry{.kind = Kind::Number, .number = number}});
    findPeople(search, matches);
    findContacts(matches);
    findRecent(matches);
    findCommands(search, matches);
    std::stable_sort(matches.begin(), matches.end(),
        [](const Match &a, const Match &b) { return a.rank < b.rank; });
    // Somebody with exactly that number says more than the bare number.
    if (!matches.isEmpty() && matches.first().rank == 0) {
        matches.removeIf([](const Match &match) { return match.entry.kind == Kind::Number; });
    }
    QList<Entry> entries;
    for (const Match &match : matches.first(std::min<qsizetype>(limit, matches.size())))
        entries.append(match.entry);
    return entries;
}

void DirectoryModel::findPeople(const Search &search, QList<Match> &matches) const
{
    for (int row = 0; row < m_people.rowCount(); ++row) {
        const Person &person = m_people.person(row);
        const pbx::Extension &extension = person.extension;
        const int rank = search.rank(m_people.foldedName(row), extension.number);
        if (rank < 0)
            continue;
        // Ranks leave room between them: who is free comes first among equals.
        const int busy = person.state == PersonState::Free ? 0 : 1;
        matches.append({rank == 0 ? 0 : rank * 10 + busy,
            Entry{.kind = Kind::Person,
                .server = extension.server,
                .name = extension.name,
                .number = extension.number}});
    }
}

void DirectoryModel::findContacts(QList<Match> &matches) const
{
    if (!m_contacts)
        return;
    for (const Contact &contact : m_contacts(m_typed, limit)) {
        matches.append({contact.rank == 0 ? 0 : contact.rank * 10 + 5,
            Entry{.kind = Kind::Contact, .name = contact.name, .number = contact.number}});
    }
}

/// Whom the exchange or the book knows is not offered a second time.
void DirectoryModel::findRecent(QList<Match> &matches) const
{
    if (!m_recent)
        return;
    QSet<QString> known;
    for (const Match &match : std::as_const(matches)) {
        if (match.entry.kind != Kind::Number)
            known.insert(dialable(match.entry.number));
    }
    for (const Contact &caller : m_recent(m_typed, limit)) {
        if (!known.contains(dialable(caller.number)))
            matches.append({caller.rank * 10 + 6,
                Entry{.kind = Kind::Recent, .name = caller.name, .number = caller.number}});
    }
}

void DirectoryModel::findCommands(const Search &search, QList<Match> &matches) const
{
    for (const Command &command : m_commands) {
        const int rank = search.rank(folded(command.title), {});
        if (rank < 0 || rank > 2)
            continue;
        matches.append({rank * 10 + 6,
            Entry{.kind = Kind::Command,
                .name = command.title,
                .command = command.id,
                .icon = command.icon}});
    }
}

void DirectoryModel::passOn(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries[row];
        if (entry.kind != Kind::Person)
            continue;
        const int source = m_people.indexOf({entry.server, entry.number}).row();
        if (source >= first.row() && source <= last.row())
            emit dataChanged(index(row), index(row));
    }
}

} // namespace models
