// SPDX-License-Identifier: MIT
#pragma once

#include "demo/directory.h"

/// Who and what there was on the exchange that was recorded: the same phones, queues and numbers.
demo::Directory recordedCompany();
