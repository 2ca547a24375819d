// SPDX-License-Identifier: MIT
#pragma once

/// What other programs of the same user may see of this one.
namespace privacy {

/// The secret of an exchange is in this process' memory: no core file, and nobody may look.
void begin();

/// While one lives, the desktop may look who asks it. Its portal opens `/proc/PID/root` of every
/// program that calls it for the first time, and refuses one that nobody may look at (reported of
/// xdg-desktop-portal, #785); afterwards it remembers. One at a time.
class Introduction
{
public:
    Introduction();
    ~Introduction();
    Introduction(const Introduction &) = delete;
    Introduction &operator=(const Introduction &) = delete;

private:
    bool m_wasHidden;
};

} // namespace privacy
