// SPDX-License-Identifier: MIT
#include "surroundings/privacy.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace privacy {

namespace {

    /// Returns whether it was so before.
    bool hide([[maybe_unused]] bool isHidden)
    {
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        const bool wasHidden = prctl(PR_GET_DUMPABLE) == 0;
        prctl(PR_SET_DUMPABLE, isHidden ? 0 : 1);
        return wasHidden;
#else
        return false;
#endif
    }

} // namespace

void begin()
{
#ifdef Q_OS_LINUX
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
    hide(true);
}

Introduction::Introduction() : m_wasHidden(hide(false)) { }

Introduction::~Introduction()
{
    if (m_wasHidden)
        hide(true);
}

} // namespace privacy
