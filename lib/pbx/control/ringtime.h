// SPDX-License-Identifier: MIT
#pragma once

namespace pbx {

/// For how long an Originate lets a phone ring.
constexpr int ringMilliseconds = 30'000;

} // namespace pbx
