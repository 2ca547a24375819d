// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/json.h"

#include "pbx/json.h"

#include <QJsonArray>

#include <array>

namespace pbx::cacofonisk {

namespace {

    constexpr std::array kinds{"b_dial", "b_dial_end", "up", "attended_transfer", "blind_transfer",
        "blonde_transfer", "user_event", "queue_caller_abandon", "hangup"};

    QJsonArray list(const QList<Party> &parties)
    {
        QJsonArray array;
        for (const Party &party : parties)
            array.append(pbx::toJson(party));
        return array;
    }

    /// Of a repeated header the last counts.
    QJsonObject dictionary(const QList<QPair<QString, QString>> &headers)
    {
        QJsonObject object;
        for (const auto &[name, value] : headers)
            object.insert(name, value);
        return object;
    }

} // namespace

QJsonObject toJson(const Report &report, const QString &server)
{
    QJsonObject object{
        {QStringLiteral("event"), QString::fromLatin1(kinds.at(std::size_t(report.kind)))},
        {QStringLiteral("time"), pbx::toJson(report.time)}, {QStringLiteral("server"), server},
        {QStringLiteral("call"), report.caller.linkedid},
        {QStringLiteral("caller"), pbx::toJson(report.caller)}};
    if (report.transferer)
        object.insert(QStringLiteral("transferer"), pbx::toJson(*report.transferer));
    switch (report.kind) {
    case Report::Kind::BDial:
    case Report::Kind::BDialEnd:
    case Report::Kind::BlindTransfer:
    case Report::Kind::BlondeTransfer:
        object.insert(QStringLiteral("targets"), list(report.targets));
        break;
    case Report::Kind::Up:
    case Report::Kind::AttendedTransfer:
        object.insert(QStringLiteral("target"), pbx::toJson(report.targets.constFirst()));
        break;
    case Report::Kind::UserEvent:
        object.insert(QStringLiteral("name"), report.name);
        object.insert(QStringLiteral("headers"), dictionary(report.headers));
        break;
    case Report::Kind::QueueCallerAbandon:
    case Report::Kind::Hangup:
        break;
    }
    if (!report.reason.isEmpty())
        object.insert(QStringLiteral("reason"), report.reason);
    return object;
}

} // namespace pbx::cacofonisk
