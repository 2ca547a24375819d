// SPDX-License-Identifier: MIT
#include "pbx/memberof.h"

#include "pbx/endpoints.h"

namespace pbx {

ami::event::QueueMemberSnapshot snapshotOf(const ami::event::QueueMember &item)
{
    return {.queue = item.queue,
        .memberName = item.memberName,
        .interface = item.interface,
        .stateInterface = item.stateInterface,
        .membership = item.membership,
        .penalty = item.penalty,
        .callsTaken = item.callsTaken,
        .lastCall = item.lastCall,
        .lastPause = item.lastPause,
        .loginTime = item.loginTime,
        .inCall = item.inCall,
        .status = item.status,
        .paused = item.paused,
        .pausedReason = item.pausedReason,
        .ringInUse = {},
        .wrapUpTime = item.wrapUpTime};
}

QString extensionOfMember(ami::Text interface, ami::Text stateInterface, const Directory &directory)
{
    for (ami::Text text : {stateInterface, interface}) {
        if (!Hint::parse(text).devices.empty()) {
            const QString number = directory.extensionOf(text);
            if (!number.isEmpty())
                return number;
        }
        const auto at = text.find('@');
        const auto start = text.find_first_of(":/");
        if (at != ami::Text::npos && start < at)
            return ami::cleaned(text.substr(start + 1, at - start - 1));
    }
    return {};
}

} // namespace pbx
