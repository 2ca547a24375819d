// SPDX-License-Identifier: MIT
#include "desk/contacts/callers.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Callers)
    };

    constexpr qsizetype shortestAsked = 4; ///< digits of a number worth asking a directory about

    /// A directory finds a number only as it was written into it.
    QStringList spellingsOf(const QString &number, const Numbering &numbering)
    {
        QStringList spellings{number};
        if (const auto read = numbering.read(number))
            spellings += {read->match, read->display};
        spellings.removeDuplicates();
        spellings.removeAll(QString());
        return spellings;
    }

} // namespace

const Contact *Caller::contact() const
{
    const bool isOne = match.kind == ContactMatch::Kind::Same && match.contacts.size() == 1;
    return isOne ? &match.contacts.constFirst() : nullptr;
}

QString titleOf(const ContactMatch &match)
{
    if (match.contacts.isEmpty())
        return {};
    const Contact &first = match.contacts.constFirst();
    if (match.kind == ContactMatch::Kind::House)
        return Words::tr("somebody at %1").arg(first.company);
    if (match.contacts.size() == 1)
        return first.title();
    const bool isOneHouse = !first.company.isEmpty()
        && std::ranges::all_of(match.contacts,
            [&first](const Contact &other) { return other.company == first.company; });
    return isOneHouse ? first.company
                      : Words::tr("%1 or %n other(s)", nullptr, int(match.contacts.size() - 1))
                            .arg(first.title());
}

Callers::Callers(ContactBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    connect(&book, &ContactBook::changed, this, &Callers::forget);
}

void Callers::setSources(const QList<ContactSource *> &sources)
{
    for (ContactSource *source : std::as_const(m_sources))
        source->disconnect(this);
    m_sources = sources;
    m_away.clear();
    m_learned.clear();
    for (ContactSource *source : sources) {
        connect(source, &ContactSource::identified, this,
            [this, source](const QString &number, const QList<Contact> &contacts) {
                learn(*source, number, contacts);
            });
        connect(source, &ContactSource::troubled, this, [this, source](const QString &sentence) {
            if (sentence.isEmpty())
                m_away.remove(source);
            else
                m_away.insert(source);
        });
    }
    emit changed();
}

Caller Callers::find(const QString &number) const
{
    if (number.isEmpty())
        return {};
    const Caller *known = m_known.object(number);
    if (!known) {
        m_known.insert(number, new Caller(ask(number)));
        known = m_known.object(number);
    }
    if (known->match.kind == ContactMatch::Kind::Same)
        return *known;
    // Somebody's name in a directory says more than the house.
    const Caller *const learned = m_learned.object(number);
    return learned && learned->isKnown() ? *learned : *known;
}

Caller Callers::lookUp(const QString &number)
{
    const Caller known = find(number);
    const bool isWorthIt = number.size() >= shortestAsked && isTelephoneNumber(number);
    if (known.match.kind == ContactMatch::Kind::Same || !isWorthIt || m_learned.contains(number))
        return known;
    m_learned.insert(number, new Caller);
    const QStringList spellings = spellingsOf(number, m_book.numbering());
    for (ContactSource *source : std::as_const(m_sources))
        source->identify(number, spellings);
    return known;
}

Caller Callers::ask(const QString &number) const
{
    const ContactMatch match = m_book.index().matchNumber(number);
    return {titleOf(match), {}, match};
}

void Callers::forget()
{
    m_known.clear();
    emit changed();
}

void Callers::learn(
    const ContactSource &source, const QString &number, const QList<Contact> &contacts)
{
    const Caller *const before = m_learned.object(number);
    if (before && before->isKnown())
        return;
    if (contacts.isEmpty()) {
        if (m_away.contains(&source))
            m_learned.remove(number); // it has not said that it is nobody's
        return;
    }
    const ContactMatch match{ContactMatch::Kind::Same, contacts};
    m_learned.insert(number, new Caller{titleOf(match), source.name(), match});
    emit changed();
}

} // namespace desk
