// SPDX-License-Identifier: MIT
#include "orders/whose.h"

#include "pbx/exchange.h"

#include <algorithm>

namespace orders {

Whose whose(const pbx::Call &call, const QString &own)
{
    if (!own.isEmpty() && call.side(own))
        return Whose::Own;
    if (call.parking)
        return Whose::Parked;
    return call.stage == pbx::Call::Stage::Queued ? Whose::Queued : Whose::Others;
}

Whose whose(const pbx::Conference &room, const QString &own)
{
    const auto isOwn
        = [&own](const pbx::ConferenceUser &user) { return user.party.extension == own; };
    return !own.isEmpty() && std::ranges::any_of(room.users, isOwn) ? Whose::Own : Whose::Others;
}

bool isAboutRoom(const Order &order)
{
    return order.verb == Verb::Conference || order.verb == Verb::Invite;
}

Whose whose(const Order &order, const pbx::Exchange &exchange, const QString &own)
{
    const QString extensionPrefix = QStringLiteral("ext:");
    if (order.call.isEmpty())
        return Whose::Unknown;
    if (isAboutRoom(order)) {
        const auto *const room = exchange.conferences().rows().find(order.call.toStdString());
        return room ? whose(*room, own) : Whose::Unknown;
    }
    if (order.call.startsWith(extensionPrefix))
        return order.call.mid(extensionPrefix.size()) == own ? Whose::Own : Whose::Others;
    const QList<pbx::Call> calls = exchange.calls().all();
    const auto named = std::ranges::find_if(calls, [&order](const pbx::Call &call) {
        return call.id == order.call || call.caller.uniqueid == order.call;
    });
    return named == calls.end() ? Whose::Unknown : whose(*named, own);
}

} // namespace orders
