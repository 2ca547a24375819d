// SPDX-License-Identifier: MIT
#pragma once

#include "desk/searchtext.h"

namespace models {

using desk::dialable;
using desk::folded;
using desk::looksLikeNumber;
using desk::Search;

} // namespace models
