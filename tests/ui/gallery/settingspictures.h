// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// All pages of the settings, and a search in them.
void hangSettings(const Gallery &gallery);
