// SPDX-License-Identifier: MIT
#pragma once

#include "ami/actions/calls.h"
#include "ami/actions/conferences.h"
#include "ami/actions/database.h"
#include "ami/actions/lists.h"
#include "ami/actions/parking.h"
#include "ami/actions/queues.h"
#include "ami/actions/session.h"

/// The actions that can be sent, with the right each needs in manager.conf's `write`.
namespace ami::action {
}
