// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queueday.h"

/// A morning that the demo's queues might have had, so that their charts show something: up to
/// `now`, made up like everything in the demo.
QList<desk::QueueDay> demoMorning(const QString &server, pbx::Moment now);
