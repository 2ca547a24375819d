// SPDX-License-Identifier: MIT
#include "doctorcommand.h"

#include "orders/checkup/rights.h"
#include "output.h"

#include <QJsonArray>

void DoctorCommand::begin()
{
    live::Connection *const connection = attachment().connection();
    if (!connection) {
        say(QStringLiteral("a recording has no health; use --server or --demo"));
        emit ended(int(Exit::WrongUse));
        return;
    }
    if (const QString warning = orders::riskOf(attachment().address()); !warning.isEmpty())
        say(warning);
    print(examine(*connection));
    const bool isWell = connection->state().missingParts.isEmpty();
    emit ended(int(isWell ? Exit::Done : Exit::Refused));
}

QJsonObject DoctorCommand::examine(const live::Connection &connection) const
{
    const live::LinkState &state = connection.state();
    QJsonArray works, missing, wide;
    for (const orders::Right &right : orders::rightsWith(connection.session().commands())) {
        const QString purpose = QString::fromLatin1(right.purpose);
        if (!right.isBasic)
            continue;
        if (right.isGranted)
            works.append(purpose);
        else
            missing.append(QStringLiteral("%1: needs write=%2 in manager.conf (%3)")
                               .arg(purpose, QString::fromLatin1(right.right),
                                   QString::fromLatin1(right.action)));
    }
    for (const QString &action : orders::needlessActions(connection.session().commands()))
        wide.append(
            QStringLiteral("%1: the panel never needs it; take its right away").arg(action));
    const ami::ServerAddress &address = attachment().address();
    const QString warning = orders::riskOf(address);
    return {{QStringLiteral("server"), state.server}, {QStringLiteral("version"), state.version},
        {QStringLiteral("ami_version"), state.amiVersion},
        {QStringLiteral("link"), address.schemeName()}, {QStringLiteral("tls"), address.isTls()},
        {QStringLiteral("warning"), warning.isEmpty() ? QJsonValue() : QJsonValue(warning)},
        {QStringLiteral("latency_ms"), state.latencyMs.value_or(0)},
        {QStringLiteral("works"), works}, {QStringLiteral("missing"), missing},
        {QStringLiteral("lists_missing"), QJsonArray::fromStringList(state.missingParts)},
        {QStringLiteral("too_wide"), wide}};
}
