// SPDX-License-Identifier: MIT
#include "pbx/partyof.h"

namespace pbx {

Party partyOf(const ami::event::ChannelSnapshot &snapshot, const Directory &directory)
{
    const ami::Text endpoint = snapshot.channel.substr(0, snapshot.channel.rfind('-'));
    const QString extension = directory.extensionOf(endpoint);
    return {.channel = ami::cleaned(snapshot.channel),
        .uniqueid = ami::cleaned(snapshot.uniqueid),
        .linkedid = ami::cleaned(snapshot.linkedid),
        .accountCode = ami::cleaned(snapshot.accountCode),
        .callerId
        = {ami::personName(snapshot.callerIdName), ami::personNumber(snapshot.callerIdNum)},
        .connectedLine = {ami::personName(snapshot.connectedLineName),
            ami::personNumber(snapshot.connectedLineNum)},
        .exten = ami::cleaned(snapshot.exten),
        .state = int(ami::number(snapshot.channelState).value_or(0)),
        .endpoint = ami::cleaned(endpoint),
        .extension = extension,
        .trunk = extension.isEmpty() ? directory.trunkOf(endpoint) : QString()};
}

} // namespace pbx
