// SPDX-License-Identifier: MIT
#include "desk/contacts/contactfinder.h"

#include "desk/searchtext.h"

#include <algorithm>

namespace desk {

ContactFinder::ContactFinder(ContactBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ContactFinder::ask);
    connect(&book, &ContactBook::changed, this, &ContactFinder::changed);
}

void ContactFinder::setSources(const QList<ContactSource *> &sources)
{
    for (ContactSource *source : std::as_const(m_sources))
        source->disconnect(this);
    m_sources = sources;
    m_found.clear();
    m_troubles.clear();
    for (ContactSource *source : sources) {
        connect(source, &ContactSource::found, this,
            [this, source](const QString &typed, const QList<Contact> &contacts) {
                if (typed != m_typed)
                    return;
                m_found.insert(source, contacts);
                emit changed();
            });
        connect(source, &ContactSource::troubled, this, [this, source](const QString &sentence) {
            if (sentence.isEmpty())
                m_troubles.remove(source);
            else
                m_troubles.insert(source, sentence);
            emit changed();
        });
    }
}

QList<ContactFinder::Found> ContactFinder::find(const QString &typed, qsizetype limit)
{
    QList<Found> all;
    for (const auto &[rank, contact] : m_book.index().best(typed, limit))
        all.append({rank, {}, contact});
    all += findElsewhere(typed);
    std::ranges::stable_sort(all, {}, &Found::rank);
    return all.first(std::min(limit, all.size()));
}

QList<ContactFinder::Found> ContactFinder::findElsewhere(const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted != m_typed) {
        m_typed = wanted;
        m_found.clear();
        m_rest.start();
    }
    QList<Found> all;
    const Search search(wanted);
    for (const ContactSource *source : std::as_const(m_sources)) {
        for (const Contact &contact : m_found.value(source)) {
            const QString name = contact.name + u'\n' + contact.company;
            const QString text = folded(name);
            const int rank = search.rank(text, {});
            all.append({rank < 0 ? 3 : rank, source->name(), contact}); // it knows why it fits
        }
    }
    return all;
}

void ContactFinder::ask()
{
    const bool isWorthIt = m_typed.size() >= shortestAsked;
    for (ContactSource *source : std::as_const(m_sources))
        source->search(isWorthIt ? m_typed : QString());
}

} // namespace desk
