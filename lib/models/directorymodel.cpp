// SPDX-License-Identifier: MIT
#include "models/directorymodel.h"

#include "models/reconcile.h"

#include <QSet>

#include <algorithm>
#include <tuple>

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

void DirectoryModel::setOffers(OfferFinder finder)
{
    m_offers = std::move(finder);
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
        return entry.offer ? QString() : entry.number;
    case CommandRole:
        return entry.kind == Kind::Command ? entry.command : QString();
    case IconRole:
        return entry.icon;
    case NoteRole:
        return entry.offer ? entry.offer->note : QString();
    case OfferRole:
        return entry.offer ? QVariant::fromValue(*entry.offer) : QVariant();
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

/// What others have found for the same search.
struct DirectoryModel::Found {
    QString number;
    QList<Offer> offers;
    QList<Contact> contacts;
    QList<Contact> recent;
};

QList<DirectoryModel::Entry> DirectoryModel::found() const
{
    const Search search(m_typed);
    if (search.isEmpty())
        return {};
    Found others;
    QList<Match> matches;
    if (m_offers)
        others.offers = m_offers(search);
    for (int row = 0; row < others.offers.size(); ++row)
        matches.append({others.offers[row].rank, Kind::Offer, row});
    findPeople(search, matches);
    if (m_contacts)
        others.contacts = m_contacts(m_typed, limit);
    for (int row = 0; row < others.contacts.size(); ++row) {
        const int rank = others.contacts[row].rank;
        matches.append({rank == 0 ? 0 : rank * 10 + 5, Kind::Contact, row});
    }
    findRecent(others, matches);
    findCommands(search, matches);
    // Who has exactly that number says more than the bare number.
    const bool isExact = std::ranges::any_of(
        matches, [](const Match &match) { return match.rank == 0 && match.kind != Kind::Offer; });
    if (looksLikeNumber(m_typed) && !isExact) {
        others.number = dialable(m_typed);
        matches.append({1, Kind::Number, 0});
    }
    const auto end = matches.begin() + std::min<qsizetype>(limit, matches.size());
    std::partial_sort(matches.begin(), end, matches.end(), [](const Match &a, const Match &b) {
        return std::tie(a.rank, a.kind, a.row) < std::tie(b.rank, b.kind, b.row);
    });
    QList<Entry> entries;
    for (auto match = matches.begin(); match != end; ++match)
        entries.append(entryOf(*match, others));
    return entries;
}

void DirectoryModel::findPeople(const Search &search, QList<Match> &matches) const
{
    for (int row = 0; row < m_people.rowCount(); ++row) {
        const Person &person = m_people.person(row);
        const pbx::Extension &extension = person.extension;
        // Somebody's other phone is found by its number only: by the name there are they
        // themselves.
        const QString name = person.isOther ? QString() : m_people.foldedName(row);
        const int rank = search.rank(name, extension.number);
        if (rank < 0)
            continue;
        // Ranks leave room between them: who is free comes first among equals.
        const int busy = person.state == PersonState::Free ? 0 : 1;
        matches.append({rank == 0 ? 0 : rank * 10 + busy, Kind::Person, row});
    }
}

/// Whom the exchange or the book knows is not offered a second time.
void DirectoryModel::findRecent(Found &found, QList<Match> &matches) const
{
    if (!m_recent)
        return;
    QSet<QString> known;
    for (const Match &match : std::as_const(matches)) {
        if (match.kind == Kind::Person || match.kind == Kind::Contact)
            known.insert(dialable(entryOf(match, found).number));
    }
    found.recent = m_recent(m_typed, limit);
    for (int row = 0; row < found.recent.size(); ++row) {
        if (!known.contains(dialable(found.recent[row].number)))
            matches.append({found.recent[row].rank * 10 + 6, Kind::Recent, row});
    }
}

void DirectoryModel::findCommands(const Search &search, QList<Match> &matches) const
{
    for (int row = 0; row < m_commands.size(); ++row) {
        const int rank = search.rank(folded(m_commands[row].title), {});
        if (rank >= 0 && rank <= 2)
            matches.append({rank * 10 + 6, Kind::Command, row});
    }
}

DirectoryModel::Entry DirectoryModel::entryOf(const Match &match, const Found &found) const
{
    switch (match.kind) {
    case Kind::Offer: {
        const Offer &offer = found.offers[match.row];
        return {.kind = Kind::Offer,
            .server = offer.server,
            .name = offer.title,
            .number = offer.thing,
            .command = QString::number(int(offer.deed)),
            .icon = offer.icon,
            .offer = offer};
    }
    case Kind::Person: {
        const pbx::Extension &extension = m_people.person(match.row).extension;
        return {.kind = Kind::Person,
            .server = extension.server,
            .name = extension.name,
            .number = extension.number};
    }
    case Kind::Contact: {
        const Contact &contact = found.contacts[match.row];
        return {.kind = Kind::Contact, .name = contact.name, .number = contact.number};
    }
    case Kind::Recent: {
        const Contact &caller = found.recent[match.row];
        return {.kind = Kind::Recent,
            .name = caller.name,
            .number = caller.number,
            .icon = QStringLiteral("history")};
    }
    case Kind::Command: {
        const Command &command = m_commands[match.row];
        return {.kind = Kind::Command,
            .name = command.title,
            .command = command.id,
            .icon = command.icon};
    }
    case Kind::Number:
        break;
    }
    return {.kind = Kind::Number, .number = found.number};
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
