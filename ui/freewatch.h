// SPDX-License-Identifier: MIT
#pragma once

#include "models/extensionmodel.h"

namespace ui {

/// Waits for people to become free, and says so once for each.
class FreeWatch : public QObject
{
    Q_OBJECT

public:
    explicit FreeWatch(const models::ExtensionModel &people, QObject *parent = nullptr);

    /// Who is free already is waited for until they are free the next time.
    void set(const models::RowKey &person, bool isWatched);
    /// The exchange is not shown any more, nor anybody of it.
    void forget(const QString &server);
    const QSet<models::RowKey> &watched() const { return m_watched; }

signals:
    void becameFree(const models::Person &person);
    void watchedChanged();

private:
    void look(int first, int last);

    const models::ExtensionModel &m_people;
    QSet<models::RowKey> m_watched;
    QSet<models::RowKey> m_busy; ///< of those: who has been seen not to be free
};

} // namespace ui
