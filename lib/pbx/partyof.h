// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"
#include "pbx/directory.h"
#include "pbx/party.h"

namespace pbx {

/// The channel of an event's snapshot, for people.
Party partyOf(const ami::event::ChannelSnapshot &snapshot, const Directory &directory);

} // namespace pbx
