// SPDX-License-Identifier: MIT
#include "models/contactmodel.h"

#include <QFutureWatcher>

namespace models {

ContactModel::ContactModel(
    const desk::ContactBook &book, desk::ContactFinder &finder, QObject *parent)
    : QAbstractListModel(parent), m_book(book), m_finder(finder)
{
    connect(&book, &desk::ContactBook::undoableChanged, this, &ContactModel::undoableChanged);
    connect(&finder, &desk::ContactFinder::changed, this, &ContactModel::search); // the book's too
    search();
}

void ContactModel::setQuery(const QString &typed, const QString &group)
{
    m_typed = typed;
    m_group = group;
    search();
}

void ContactModel::search()
{
    const int number = ++m_searches;
    auto *watcher = new QFutureWatcher<QList<desk::ContactId>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_searches)
            show(watcher->result());
    });
    watcher->setFuture(m_book.search(m_typed, m_group));
}

void ContactModel::show(const QList<desk::ContactId> &ids)
{
    QList<desk::ContactFinder::Found> elsewhere;
    if (m_group.isEmpty() && !m_typed.isEmpty())
        elsewhere = m_finder.findElsewhere(m_typed);
    if (ids == m_ids && elsewhere.size() == m_elsewhere.size()) {
        m_elsewhere = elsewhere;
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_ids = ids;
        m_elsewhere = elsewhere;
        endResetModel();
    }
    emit searched();
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size() + m_elsewhere.size());
}

const desk::Contact &ContactModel::contact(int row) const
{
    if (row >= m_ids.size())
        return m_elsewhere[row - m_ids.size()].contact;
    const desk::Contact *const known = m_book.index().find(m_ids[row]);
    return known ? *known : m_gone;
}

QString ContactModel::source(int row) const
{
    return row < m_ids.size() ? QString() : m_elsewhere[row - m_ids.size()].source;
}

QString ContactModel::dialled(const QString &number) const
{
    const auto read = m_book.numbering().read(number);
    return read ? read->dial : number;
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return contact(index.row()).title();
    case ContactRole:
        return QVariant::fromValue(contact(index.row()));
    case SourceRole:
        return source(index.row());
    default:
        return {};
    }
}

} // namespace models
