// SPDX-License-Identifier: MIT
#pragma once

#include "desk/dialects.h"

namespace pbx {
class Exchange;
}

namespace orders {

/// Which dialect an exchange is spoken to in: a named one, else that which its hints look like.
class DialectChoice
{
public:
    DialectChoice() = default;
    /// With an empty name each exchange is looked at.
    explicit DialectChoice(const QString &name) : m_name(name) { }

    /// The error is a sentence: there is no such dialect.
    tl::expected<pbx::Dialect, QString> of(const pbx::Exchange &exchange) const;
    /// For an exchange whose hints are in these contexts, and in whose database these families have
    /// entries.
    tl::expected<pbx::Dialect, QString> of(
        const QStringList &contexts, const QStringList &families = {}) const;
    /// What could not be read of the user's own dialects: a sentence for each file.
    const QStringList &problems() const { return m_dialects.problems(); }

    /// Where the user's own dialects are.
    static QString folder();

private:
    desk::Dialects m_dialects{folder()};
    QString m_name;
};

} // namespace orders
