// SPDX-License-Identifier: MIT
#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

    double luminance(const QColor &color)
    {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

} // namespace

Tokens lightTokens()
{
    return {.isDark = false,
        .window = QColor(0xf4f5f7),
        .card = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .line = QColor(0xe3e6ea),
        .ink = QColor(0x1b2430),
        .secondInk = QColor(0x596674),
        .accentText = QColor(0xffffff),
        .accent = {QColor(0x2459d3), QColor(0xe6edfc)},
        .free = {QColor(0x19784e), QColor(0xe5f4ec)},
        .ringing = {QColor(0x9a5b00), QColor(0xfdf0d9)},
        .inCall = {QColor(0x2459d3), QColor(0xe6edfc)},
        .quiet = {QColor(0xb3261e), QColor(0xfbe7e5)},
        .onHold = {QColor(0x6b3fb5), QColor(0xefe8fa)},
        .absent = {QColor(0x626d79), QColor(0xeceff2)}};
}

Tokens darkTokens()
{
    return {.isDark = true,
        .window = QColor(0x14181d),
        .card = QColor(0x1d2329),
        .raised = QColor(0x262d35),
        .line = QColor(0x2d353e),
        .ink = QColor(0xe9edf2),
        .secondInk = QColor(0xa3b0bd),
        .accentText = QColor(0x10151b),
        .accent = {QColor(0x7aa2ff), QColor(0x1f2d4d)},
        .free = {QColor(0x5cc995), QColor(0x17332a)},
        .ringing = {QColor(0xf0b14a), QColor(0x3d2f14)},
        .inCall = {QColor(0x7aa2ff), QColor(0x1f2d4d)},
        .quiet = {QColor(0xff8a80), QColor(0x43201e)},
        .onHold = {QColor(0xbd9bf5), QColor(0x33264b)},
        .absent = {QColor(0x8a96a3), QColor(0x262d35)}};
}

Tokens highContrastTokens()
{
    return {.isDark = false,
        .isHighContrast = true,
        .window = QColor(0xffffff),
        .card = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .line = QColor(0x4a4a4a),
        .ink = QColor(Qt::black),
        .secondInk = QColor(0x2e2e2e),
        .accentText = QColor(0xffffff),
        .accent = {QColor(0x0b2fa0), QColor(0xe4ebff)},
        .free = {QColor(0x00502c), QColor(0xe0f5e8)},
        .ringing = {QColor(0x653600), QColor(0xffefcf)},
        .inCall = {QColor(0x0b2fa0), QColor(0xe4ebff)},
        .quiet = {QColor(0x8a0010), QColor(0xffe7e5)},
        .onHold = {QColor(0x4b1a96), QColor(0xf0e8ff)},
        .absent = {QColor(0x3a3a3a), QColor(0xf0f0f0)}};
}

Tokens highContrastDarkTokens()
{
    return {.isDark = true,
        .isHighContrast = true,
        .window = QColor(Qt::black),
        .card = QColor(Qt::black),
        .raised = QColor(0x0e0e0e),
        .line = QColor(0xb4b4b4),
        .ink = QColor(0xffffff),
        .secondInk = QColor(0xe0e0e0),
        .accentText = QColor(Qt::black),
        .accent = {QColor(0xffe25c), QColor(0x2e2800)},
        .free = {QColor(0x6df0ac), QColor(0x002b16)},
        .ringing = {QColor(0xffc55e), QColor(0x362300)},
        .inCall = {QColor(0x9fc2ff), QColor(0x06204d)},
        .quiet = {QColor(0xffa8a0), QColor(0x450600)},
        .onHold = {QColor(0xdcc2ff), QColor(0x2c0f54)},
        .absent = {QColor(0xcfcfcf), QColor(0x1c1c1c)}};
}

double contrast(const QColor &ink, const QColor &ground)
{
    const double a = luminance(ink);
    const double b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace ui
