// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The history of calls in the place of the conversations.
void hangHistory(const Gallery &gallery);
