// SPDX-License-Identifier: MIT
#include "orders/dialectchoice.h"

#include "pbx/exchange.h"

#include <QSet>
#include <QStandardPaths>

namespace orders {

namespace {

    /// The contexts that the exchange's hints are in.
    QStringList contextsOf(const pbx::Exchange &exchange)
    {
        QSet<QString> contexts;
        exchange.extensions().rows().each(
            [&contexts](const pbx::Extension &row) { contexts.insert(row.context); });
        return contexts.values();
    }

} // namespace

QString DialectChoice::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/cordboard/dialects");
}

tl::expected<pbx::Dialect, QString> DialectChoice::of(const pbx::Exchange &exchange) const
{
    return of(contextsOf(exchange), exchange.database().families());
}

tl::expected<pbx::Dialect, QString> DialectChoice::of(
    const QStringList &contexts, const QStringList &families) const
{
    if (m_name.isEmpty())
        return m_dialects.speaking(contexts, families);
    if (const pbx::Dialect *const named = m_dialects.find(m_name))
        return *named;
    QStringList names;
    for (const pbx::Dialect &one : m_dialects.all())
        names.append(one.name);
    return tl::unexpected(QStringLiteral("there is no dialect %1; there are %2")
                              .arg(m_name, names.join(QStringLiteral(", "))));
}

} // namespace orders
