// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/cacofonisk/channel.h"

/// What hangs together through dials, Local pairs and bridges.
namespace pbx::cacofonisk {

/// The channel at the beginning of the chain of dials that leads to this one; itself where nobody
/// dials it. May be Local.
Channel &rootOf(Channel &channel);

/// The channels that are being dialled for this one, Local pairs looked through.
std::vector<Channel *> dialledFor(const Channel &channel);
/// What a dial of this channel leads to: itself, or what is dialled for the other half of a ;1.
std::vector<Channel *> leavesOf(Channel &channel);

/// The channels that hear each other where this one is, itself included, Local pairs looked
/// through and left out; the oldest first.
std::vector<Channel *> talkingWith(const Channel &channel);

} // namespace pbx::cacofonisk
