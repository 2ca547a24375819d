// SPDX-License-Identifier: MIT
#pragma once

#include "desk/dialects.h"
#include "options.h"
#include "pbx/exchange.h"

/// The dialect that the command line names, else that which the exchange seems to speak. The error
/// is a sentence; what is wrong with the user's own files is said on standard error.
tl::expected<pbx::Dialect, QString> chosenDialect(
    const Options &options, const pbx::Exchange &exchange);
