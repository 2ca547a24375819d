// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"
#include "pbx/extension.h"
#include "pbx/queue.h"

#include <span>

namespace pbx {

/// `NOT_INUSE` of DeviceStateChange or `Not in use` of PJSIPShowEndpoints.
DeviceState deviceState(ami::Text word);

/// The state behind a number of QueueMember's Status.
DeviceState deviceState(std::optional<std::int64_t> number);

/// What a phone's state means for people. An unknown state stays unknown.
Extension::Status statusOf(DeviceState state);

/// What several phones of one person mean together: rings and talks before all, offline last.
Extension::Status statusOf(std::span<const DeviceState> states);

/// What the number of an ExtensionStatus means (-2 removed, -1 no hint, 0 idle … 17 in use and
/// held).
Extension::Status statusOfHint(std::int64_t status);

} // namespace pbx
