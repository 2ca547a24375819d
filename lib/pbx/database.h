// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/event.h"
#include "ami/reply.h"
#include "pbx/texthash.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace pbx {

/// What Asterisk's own database (AstDB) was last heard to hold.
///
/// No event tells that an entry was written or deleted. What is not there is in no answer either:
/// it is known of by what was asked, so who asks says so here.
class Database
{
public:
    /// An entry that is not there.
    struct Absence {
        QString family;
        QString key;

        bool operator==(const Absence &) const = default;
    };

    /// An action is on its way; those that read the database are remembered until their answer.
    void asked(const QByteArray &actionId, const ami::Action &action);
    void apply(const ami::Event &event);
    void answered(const ami::Reply &reply);
    void clear();

    /// The entry as it was last read; empty where it is not there, nothing where nobody has looked.
    std::optional<QString> value(const QString &family, const QString &key) const;
    /// The families in which there are entries.
    QStringList families() const;
    /// The entries that were found gone since the last call of this.
    QList<Absence> takeAbsences() { return std::exchange(m_absences, {}); }

private:
    struct Reading {
        QString family;
        QString key; ///< empty for the whole family
        std::set<std::string> listed;
    };
    struct Family {
        TextMap<QString> entries; ///< empty texts are not there
        bool isWhole = false; ///< all of it was read at some time
    };

    void put(ami::Text actionId, ami::Text family, ami::Text key, ami::Text value);
    void miss(const QString &family, const std::string &key);
    void sweep(const Reading &reading);

    TextMap<Family> m_families;
    QHash<QByteArray, Reading> m_readings; ///< by ActionID
    QList<Absence> m_absences;
};

} // namespace pbx
