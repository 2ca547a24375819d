// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"
#include "pbx/batch.h"

/// A made-up office on an ordinary morning, to look at the window with.
namespace office {

live::LinkState up();
live::LinkState branchLost();

/// All people, conversations, queues and parked calls of the main house.
pbx::Batch morning();
/// A few people of the branch.
pbx::Batch branch();
/// The call that rings for Julia Becker, 101.
pbx::Call incoming();

} // namespace office
