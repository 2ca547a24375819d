// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"

#include <QObject>

namespace desk {

/// The calls that rang here and that nobody answered, the latest first, and how many of them have
/// not been looked at.
class MissedCalls : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        pbx::Moment when;
        pbx::Call call; ///< as it last was

        bool operator==(const Entry &) const = default;
    };

    static constexpr qsizetype limit = 100;

    using QObject::QObject;

    void add(const pbx::Call &call, pbx::Moment when);
    void markSeen();

    const QList<Entry> &entries() const { return m_entries; }
    int unseen() const { return m_unseen; }

signals:
    void changed();

private:
    QList<Entry> m_entries;
    int m_unseen = 0;
};

} // namespace desk
