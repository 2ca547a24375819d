// SPDX-License-Identifier: MIT
#pragma once

class QDir;

/// Writes pictures of all pages of the settings, in all colours.
void hangSettings(const QDir &directory);
