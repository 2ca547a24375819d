// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"

#include <QObject>

namespace desk {

class CallLog;

/// The latest call with each number, at hand at once: for what is typed, and for dialling again.
class RecentCalls : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 1000; ///< calls that are looked through

    explicit RecentCalls(CallLog &log, QObject *parent = nullptr);

    /// The latest first, each number once. Names, numbers, notes and queues are looked through;
    /// nothing typed finds nothing.
    QList<LoggedCall> find(const QString &typed, int limit) const;
    /// The number called last; null if none was.
    const LoggedCall *lastDialled() const;

signals:
    void changed();

private:
    struct Entry {
        LoggedCall call;
        QString words;
    };

    void load();
    void take(const QList<LoggedCall> &calls);
    void remove(const QList<qint64> &ids);
    void put(const LoggedCall &call);

    CallLog &m_log;
    QList<Entry> m_entries; ///< the latest first
};

} // namespace desk
