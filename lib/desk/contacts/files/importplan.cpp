// SPDX-License-Identifier: MIT
#include "desk/contacts/files/importplan.h"

#include "desk/searchtext.h"

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    constexpr int stride = 100;

    QString keyOf(const Contact &contact)
    {
        return folded(contact.name) + u'\n' + folded(contact.company);
    }

    QString matchOf(const ContactNumber &number, const Numbering &numbering)
    {
        const auto read = numbering.read(number.number);
        return read ? read->match : number.number;
    }

    /// The book as it will be, contact by contact.
    class Planner
    {
    public:
        Planner(ContactIndex index, Duplicates duplicates)
            : m_index(std::move(index)), m_duplicates(duplicates)
        {
            for (const Contact &contact : m_index.all())
                m_names.insert(keyOf(contact), contact.id);
        }

        void add(const ReadContact &read)
        {
            if (!read.problem.isEmpty())
                m_plan.complaints.append({read.line, read.problem});
            const Contact &contact = read.contact;
            if (contact.isEmpty() && contact.email.isEmpty())
                return;
            const Contact *const known = find(contact);
            if (!known) {
                ++m_plan.added;
                Contact fresh = contact;
                fresh.id = newContactId();
                return put(fresh);
            }
            Contact next = *known;
            switch (m_duplicates) {
            case Duplicates::Skip:
                break;
            case Duplicates::Merge:
                next = merged(*known, contact, m_index.numbering());
                break;
            case Duplicates::Replace:
                next = contact;
                next.id = known->id;
                next.isFavourite = known->isFavourite;
                break;
            }
            if (next == *known) {
                ++m_plan.skipped;
                return;
            }
            ++(m_duplicates == Duplicates::Merge ? m_plan.merged : m_plan.replaced);
            put(next);
        }

        /// One change for each contact, however often the file has it.
        ImportPlan take(const ContactIndex &before)
        {
            for (const ContactId id : std::as_const(m_order)) {
                const Contact *const was = before.find(id);
                m_plan.changes.append(
                    {was ? std::optional(*was) : std::nullopt, *m_index.find(id)});
            }
            return m_plan;
        }

    private:
        const Contact *find(const Contact &contact) const
        {
            if (!keyOf(contact).trimmed().isEmpty()) {
                if (const auto id = m_names.constFind(keyOf(contact)); id != m_names.cend())
                    return m_index.find(*id);
            }
            for (const ContactNumber &number : contact.numbers) {
                const ContactMatch match = m_index.matchNumber(number.number);
                if (match.kind != ContactMatch::Kind::Same)
                    continue;
                // The people of one house may share its number.
                for (const Contact &same : match.contacts) {
                    const bool isOther = !same.name.isEmpty() && !contact.name.isEmpty()
                        && folded(same.name) != folded(contact.name);
                    if (!isOther)
                        return m_index.find(same.id);
                }
            }
            return nullptr;
        }

        void put(const Contact &contact)
        {
            m_index.put(contact);
            m_names.insert(keyOf(contact), contact.id);
            if (!m_seen.contains(contact.id))
                m_order.append(contact.id);
            m_seen.insert(contact.id);
        }

        ContactIndex m_index;
        Duplicates m_duplicates;
        QHash<QString, ContactId> m_names;
        QList<ContactId> m_order;
        QSet<ContactId> m_seen;
        ImportPlan m_plan;
    };

} // namespace

Contact merged(const Contact &known, const Contact &other, const Numbering &numbering)
{
    Contact both = known;
    const auto fill = [](QString &text, const QString &more) {
        if (text.isEmpty())
            text = more;
    };
    fill(both.name, other.name);
    fill(both.company, other.company);
    fill(both.email, other.email);
    fill(both.web, other.web);
    fill(both.speedDial, other.speedDial);
    if (!other.note.isEmpty() && !both.note.contains(other.note))
        both.note += (both.note.isEmpty() ? QString() : u"\n"_s) + other.note;
    for (const ContactNumber &number : other.numbers) {
        const QString key = matchOf(number, numbering);
        const auto isKnown = [&key, &numbering](const ContactNumber &one) {
            return isSameNumber(matchOf(one, numbering), key);
        };
        if (std::ranges::none_of(both.numbers, isKnown))
            both.numbers.append(number);
    }
    both.groups += other.groups;
    return cleaned(both);
}

ImportPlan planImport(const QList<ReadContact> &contacts, ContactIndex index, Duplicates duplicates,
    const std::function<bool(int)> &goOn)
{
    Planner planner(index, duplicates);
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        if (goOn && i % stride == 0 && !goOn(int(i * 1000 / contacts.size())))
            return {};
        planner.add(contacts[i]);
    }
    return planner.take(index);
}

} // namespace desk
