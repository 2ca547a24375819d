// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"
#include "desk/queues/queuefigures.h"
#include "models/person.h"
#include "pbx/queue.h"
#include "ui/theme/tokens.h"

namespace ui {

/// How a state looks and what it is called: never a colour without its icon and word.
struct Face {
    QString icon; ///< a file in resources/icons
    QString word;
    Tint Tokens::*tint = nullptr;
};

// The one mapping from states to faces.
Face face(models::PersonState state);
Face face(pbx::Call::Stage stage);
Face face(const pbx::QueueMember &member);
Face face(desk::AgentFigures::State state);
Face face(desk::Level level);
Face face(const desk::LoggedCall &call);

} // namespace ui
