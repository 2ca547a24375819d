// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactfinder.h"

#include <QAbstractListModel>

namespace models {

/// The contacts that fit what is looked for: those of the book by name, then those that directories
/// know. The book is looked through on a thread of its own.
class ContactModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ContactRole = Qt::UserRole + 1, ///< desk::Contact
        SourceRole ///< the directory that knows them; empty for the book
    };

    ContactModel(
        const desk::ContactBook &book, desk::ContactFinder &finder, QObject *parent = nullptr);

    void setQuery(const QString &typed, const QString &group);
    QStringList groups() const { return m_book.index().groups(); }
    /// What undo would take back; empty for nothing.
    QString undoable() const { return m_book.undoable(); }
    qsizetype total() const { return m_book.index().size(); }
    bool isLoaded() const { return m_book.isLoaded(); }
    QStringList troubles() const { return m_finder.troubles(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row, which must exist.
    const desk::Contact &contact(int row) const;
    QString source(int row) const;
    /// The row of a contact of the book; -1 if it is not shown.
    int rowOf(desk::ContactId id) const { return int(m_ids.indexOf(id)); }

    /// What goes to the exchange for a number.
    QString dialled(const QString &number) const;

signals:
    /// The rows are those of the query.
    void searched();
    void undoableChanged();

private:
    void search();
    void show(const QList<desk::ContactId> &ids);

    const desk::ContactBook &m_book;
    desk::ContactFinder &m_finder;
    QString m_typed;
    QString m_group;
    int m_searches = 0; ///< the latest counts
    QList<desk::ContactId> m_ids;
    QList<desk::ContactFinder::Found> m_elsewhere;
    desk::Contact m_gone; ///< in the place of one that was removed a moment ago
};

} // namespace models
