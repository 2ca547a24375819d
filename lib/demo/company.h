// SPDX-License-Identifier: MIT
#pragma once

#include "demo/directory.h"

namespace demo {

/// The company that the demo shows: 24 people, three queues, a trunk and its callers.
Directory company();

/// Whose panel it is: the receptionist's number.
inline constexpr const char *operatorNumber = "101";

} // namespace demo
