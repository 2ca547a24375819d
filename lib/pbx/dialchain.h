// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/channel.h"

namespace pbx {

/// Who is calling this channel: the far end of its chain of dials and Local pairs; null if nobody.
Channel *callerOf(Channel &channel);

/// The phones and lines that are being dialled for this channel, looked at through Local pairs.
std::vector<Channel *> phonesDialledBy(const Channel &channel);

} // namespace pbx
