// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/directory.h"

namespace pbx {

/// The member as the list QueueStatus gives it, in the words of the events.
ami::event::QueueMemberSnapshot snapshotOf(const ami::event::QueueMember &item);

/// `PJSIP/101`, `hint:103@hints` or `Local/103@agents/n`: the number behind a member; empty if it
/// cannot be told.
QString extensionOfMember(
    ami::Text interface, ami::Text stateInterface, const Directory &directory);

} // namespace pbx
