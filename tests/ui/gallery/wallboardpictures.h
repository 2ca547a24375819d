// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The wallboard, wide and narrow, and the callers to call back.
void hangWallboards(const Gallery &gallery);
