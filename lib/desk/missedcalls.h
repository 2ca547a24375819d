// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"

#include <QObject>

namespace desk {

class CallLog;

/// The calls of the log that rang here and that nobody answered, the latest first, and how many of
/// all have not been looked at. Who was reached later counts as looked at.
class MissedCalls : public QObject
{
    Q_OBJECT

public:
    static constexpr int limit = 100;

    /// The log outlives this.
    explicit MissedCalls(CallLog &log, QObject *parent = nullptr);

    void markSeen();

    const QList<LoggedCall> &entries() const { return m_entries; }
    int unseen() const { return m_unseen; }

signals:
    void changed();

private:
    void load();

    CallLog &m_log;
    QList<LoggedCall> m_entries;
    int m_unseen = 0;
};

} // namespace desk
