// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The test of a connection, the windows under Help, and settings in a file.
void hangHelp(const Gallery &gallery);
