// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"
#include "pbx/callevent.h"

#include <QStringList>

#include <initializer_list>

/// What happened, in lines that a test can show beside what should have happened.
namespace story {

/// The party's extension, else its trunk, else its channel's name.
QString name(const pbx::Party &party);

/// The agent's extension, else the interface.
QString name(const pbx::AgentId &agent);

/// `b_dial 101>102`, `b_dial_end 101>102 answer`, `up 101>102`, `hangup 101 completed by caller`.
QString line(const pbx::CallEvent &event);

/// `up 101>102`, `queued 105> (support)`, `ringing 101>102,103`.
QString line(const pbx::Call &call);

/// The lines of a story as a test writes them: `talk 101>102` is a call that rings, is answered and
/// connected.
QStringList lines(std::initializer_list<const char *> texts);

} // namespace story
