// SPDX-License-Identifier: MIT
#include "rows.h"

#include <QDateTime>

namespace rows {

pbx::Moment start()
{
    const QDateTime morning(QDate(2026, 3, 2), QTime(10, 42));
    return pbx::Moment(std::chrono::milliseconds(morning.toMSecsSinceEpoch()));
}

pbx::Extension person(const QString &number, const QString &name, pbx::Extension::Status status)
{
    return {.server = here,
        .number = number,
        .name = name,
        .status = status,
        .device = QStringLiteral("PJSIP/") + number,
        .context = QStringLiteral("office")};
}

pbx::Party inside(const QString &number, const QString &name)
{
    return {.channel = QStringLiteral("PJSIP/%1-00000001").arg(number),
        .callerId = {name, number},
        .state = 6,
        .endpoint = QStringLiteral("PJSIP/") + number,
        .extension = number};
}

pbx::Party outside(const QString &number, const QString &name)
{
    return {.channel = QStringLiteral("PJSIP/berlin-00000001"),
        .callerId = {name, number},
        .state = 6,
        .endpoint = QStringLiteral("PJSIP/berlin"),
        .trunk = QStringLiteral("berlin")};
}

pbx::Call call(const QString &id, const pbx::Party &caller, const QList<pbx::Party> &targets)
{
    pbx::Call result{.server = here, .id = id, .caller = caller, .targets = targets};
    result.since = start();
    if (!caller.trunk.isEmpty())
        result.direction = pbx::Call::Direction::In;
    else if (!targets.isEmpty() && !targets.first().trunk.isEmpty())
        result.direction = pbx::Call::Direction::Out;
    return result;
}

pbx::Call ringing(pbx::Call call, int seconds)
{
    call.stage = pbx::Call::Stage::Ringing;
    for (pbx::Party &target : call.targets) {
        target.state = 5;
        target.since = at(seconds);
    }
    return call;
}

pbx::Call answered(pbx::Call call, int seconds)
{
    call.stage = pbx::Call::Stage::Up;
    call.isAnswered = true;
    call.answered = at(seconds);
    for (pbx::Party &target : call.targets)
        target.state = 6;
    return call;
}

pbx::QueueMember member(const QString &number, const QString &name, pbx::DeviceState status)
{
    return {.interface = QStringLiteral("PJSIP/") + number,
        .name = name,
        .extension = number,
        .membership = QStringLiteral("static"),
        .status = status};
}

pbx::QueueCaller waiting(int position, const QString &number, const QString &name, int since)
{
    return {.uniqueid = QStringLiteral("waiting-") + number,
        .channel = QStringLiteral("PJSIP/berlin-") + number,
        .callerId = {name, number},
        .position = position,
        .since = at(since)};
}

live::LinkState link(live::LinkState::Phase phase, int since, const QString &server)
{
    return {.server = server, .phase = phase, .since = at(since)};
}

} // namespace rows
