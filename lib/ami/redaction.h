// SPDX-License-Identifier: MIT
#pragma once

#include "ami/message.h"

#include <optional>
#include <string>

namespace ami {

/// What stands in a secret's place.
inline constexpr Text secretsPlace = "***";

/// Whether what has this name is a secret: `Password`, `OauthSecret`, `AMPUSER/101/password`,
/// `userPin`. A `Secretary` has none.
bool namesSecret(Text name);

/// The header's value with each secret in it replaced; nothing where there is none, and the value
/// may be written down as it came.
std::optional<std::string> withoutSecrets(const Message &message, const Header &header);

} // namespace ami
