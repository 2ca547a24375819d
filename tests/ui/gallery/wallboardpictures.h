// SPDX-License-Identifier: MIT
#pragma once

class QDir;

/// Writes pictures of the wallboard and of the callers to call back.
void hangWallboards(const QDir &directory);
