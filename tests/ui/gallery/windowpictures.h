// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The window at its sizes and in its states, with and without trouble.
void hangWindows(const Gallery &gallery);
