// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/callquery.h"

#include <QVariantList>

namespace desk {

/// What a query asks of the archive's calls, in SQL, and the values for its places.
struct CallCondition {
    QString from = QStringLiteral(" FROM calls");
    QStringList parts;
    QVariantList values;

    /// Those of the query, older than the call `before`; 0 for all of them.
    static CallCondition of(const CallQuery &query, qint64 before);

    void add(const QString &part, const QVariant &value);
    QString text() const;
};

} // namespace desk
