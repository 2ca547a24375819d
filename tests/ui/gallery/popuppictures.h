// SPDX-License-Identifier: MIT
#pragma once

class Gallery;

/// The pop-up of a call, over the window.
void hangPopups(const Gallery &gallery);
