// SPDX-License-Identifier: MIT
#include "desk/contacts/contactindex.h"

#include "desk/searchtext.h"

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    /// As many as isSameNumber() wants to be equal.
    constexpr qsizetype tail = 7;
    constexpr qsizetype longestExtension = 5; ///< as isExtensionOf() has it

    QString orderOf(const Contact &contact)
    {
        const QString &first = contact.name.isEmpty() ? contact.company : contact.name;
        return folded(first) + u'\n' + folded(contact.company);
    }

    QString textOf(const Contact &contact)
    {
        const QStringList parts{contact.name, contact.company, contact.email,
            contact.groups.join(u' '), contact.note, contact.web};
        return folded(parts.join(u'\n'));
    }

} // namespace

ContactIndex::ContactIndex(const Numbering &numbering, const QList<Contact> &contacts)
    : m_numbering(numbering)
{
    m_entries.reserve(contacts.size());
    m_exact.reserve(contacts.size());
    m_tails.reserve(contacts.size());
    for (const Contact &contact : contacts)
        put(contact);
}

void ContactIndex::put(const Contact &contact)
{
    remove(contact.id);
    Entry entry{contact, orderOf(contact), textOf(contact), {}, {}};
    for (const ContactNumber &number : contact.numbers) {
        entry.digits += dialable(number.number);
        if (const auto read = m_numbering.read(number.number); read && !read->match.isEmpty())
            entry.matches += read->match;
    }
    if (!contact.speedDial.isEmpty())
        entry.digits += dialable(contact.speedDial);
    entry.matches.removeDuplicates();
    for (const QString &match : std::as_const(entry.matches)) {
        m_exact.insert(match, contact.id);
        if (match.size() >= tail)
            m_tails.insert(match.last(tail), contact.id);
    }
    m_entries.insert(contact.id, std::make_shared<const Entry>(std::move(entry)));
}

void ContactIndex::remove(ContactId id)
{
    const EntryPtr entry = m_entries.take(id);
    if (!entry)
        return;
    for (const QString &match : entry->matches) {
        m_exact.remove(match, id);
        if (match.size() >= tail)
            m_tails.remove(match.last(tail), id);
    }
}

const Contact *ContactIndex::find(ContactId id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &(*found)->contact;
}

QList<Contact> ContactIndex::all() const
{
    QList<Contact> contacts;
    contacts.reserve(m_entries.size());
    for (const EntryPtr &entry : m_entries)
        contacts.append(entry->contact);
    return contacts;
}

void ContactIndex::collect(QList<EntryPtr> &found, const QString &match) const
{
    const auto [from, to] = m_exact.equal_range(match);
    for (auto id = from; id != to; ++id) {
        if (const EntryPtr &entry = *m_entries.constFind(*id); !found.contains(entry))
            found.append(entry);
    }
}

ContactMatch ContactIndex::match(const QString &match) const
{
    if (match.isEmpty())
        return {};
    QList<EntryPtr> found;
    collect(found, match);
    if (found.isEmpty() && match.size() >= tail) {
        const auto [from, to] = m_tails.equal_range(match.last(tail));
        for (auto id = from; id != to; ++id) {
            const EntryPtr &entry = *m_entries.constFind(*id);
            const bool isSame = std::ranges::any_of(entry->matches,
                [&match](const QString &known) { return isSameNumber(known, match); });
            if (isSame && !found.contains(entry))
                found.append(entry);
        }
    }
    if (!found.isEmpty())
        return matchOf(ContactMatch::Kind::Same, found);
    // The nearest house first: what is left of the number when its extension is taken off.
    for (qsizetype cut = 1; cut <= longestExtension && cut < match.size(); ++cut) {
        const QString stem = match.chopped(cut);
        for (const QString &house : {stem, QString(stem + u'0')}) {
            if (isExtensionOf(match, house))
                collect(found, house);
        }
        // A private person's number and one digit more is nobody's house.
        found.removeIf([](const EntryPtr &entry) { return entry->contact.company.isEmpty(); });
        if (!found.isEmpty())
            return matchOf(ContactMatch::Kind::House, found);
    }
    return {};
}

ContactMatch ContactIndex::matchNumber(const QString &number) const
{
    const auto read = m_numbering.read(number);
    return read ? match(read->match) : ContactMatch();
}

ContactMatch ContactIndex::matchOf(ContactMatch::Kind kind, const QList<EntryPtr> &found)
{
    QList<EntryPtr> sorted = found;
    std::ranges::sort(sorted, [](const EntryPtr &a, const EntryPtr &b) {
        return std::pair(!a->contact.isFavourite, a->order)
            < std::pair(!b->contact.isFavourite, b->order);
    });
    ContactMatch match{kind, {}};
    for (const EntryPtr &entry : sorted)
        match.contacts.append(entry->contact);
    return match;
}

QList<ContactId> ContactIndex::search(
    const QString &typed, qsizetype limit, const QString &group) const
{
    const Search search(typed);
    QList<EntryPtr> found;
    for (const EntryPtr &entry : m_entries) {
        if (!group.isEmpty() && !entry->contact.groups.contains(group))
            continue;
        if (search.isEmpty() || search.matches(entry->text, entry->digits.join(u' ')))
            found.append(entry);
    }
    const auto read = looksLikeNumber(typed) ? m_numbering.read(typed) : tl::unexpected(QString());
    if (read) { // `030 123` finds `+49 30 123` too
        for (const Contact &same : match(read->match).contacts) {
            const EntryPtr entry = m_entries.value(same.id);
            if (!found.contains(entry) && (group.isEmpty() || same.groups.contains(group)))
                found.append(entry);
        }
    }
    std::ranges::sort(found, [](const EntryPtr &a, const EntryPtr &b) {
        return a->order == b->order ? a->contact.id < b->contact.id : a->order < b->order;
    });
    QList<ContactId> ids;
    for (const EntryPtr &entry : found.first(std::min(limit, found.size())))
        ids.append(entry->contact.id);
    return ids;
}

QList<std::pair<int, Contact>> ContactIndex::best(const QString &typed, qsizetype limit) const
{
    const Search search(typed);
    if (search.isEmpty())
        return {};
    QList<std::tuple<int, bool, QString, EntryPtr>> found;
    for (const EntryPtr &entry : m_entries) {
        int rank = search.rank(entry->text, {});
        for (const QString &digits : entry->digits) {
            const int other = search.rank(entry->text, digits);
            rank = rank < 0 || (other >= 0 && other < rank) ? other : rank;
        }
        if (rank >= 0)
            found.append({rank, !entry->contact.isFavourite, entry->order, entry});
    }
    const qsizetype count = std::min(limit, found.size());
    std::ranges::partial_sort(found, found.begin() + count, [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a))
            < std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
    });
    QList<std::pair<int, Contact>> contacts;
    for (const auto &one : found.first(count))
        contacts.append({std::get<0>(one), std::get<3>(one)->contact});
    return contacts;
}

QStringList ContactIndex::groups() const
{
    QSet<QString> names;
    for (const EntryPtr &entry : m_entries)
        names.unite(QSet<QString>(entry->contact.groups.begin(), entry->contact.groups.end()));
    QStringList sorted(names.begin(), names.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace desk
