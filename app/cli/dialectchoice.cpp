// SPDX-License-Identifier: MIT
#include "dialectchoice.h"

#include "output.h"

#include <QSet>
#include <QStandardPaths>

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

tl::expected<pbx::Dialect, QString> chosenDialect(
    const Options &options, const pbx::Exchange &exchange)
{
    const desk::Dialects dialects(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/cordboard/dialects"));
    for (const QString &problem : dialects.problems())
        say(problem);
    if (options.dialect.isEmpty())
        return dialects.speaking(contextsOf(exchange));
    if (const pbx::Dialect *const named = dialects.find(options.dialect))
        return *named;
    QStringList names;
    for (const pbx::Dialect &one : dialects.all())
        names.append(one.name);
    return tl::unexpected(QStringLiteral("there is no dialect %1; there are %2")
                              .arg(options.dialect, names.join(QStringLiteral(", "))));
}
