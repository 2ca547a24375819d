// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The sheet of keys, the first connection, a call's way and menu, and what asks before it dials.
void hangDialogs(const Gallery &gallery);
