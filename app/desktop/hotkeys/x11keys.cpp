// SPDX-License-Identifier: MIT
#include "hotkeys/x11keys.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace {

struct Name {
    Qt::Key key;
    quint32 keysym;
};
constexpr std::array names{Name{Qt::Key_Escape, 0xff1b}, Name{Qt::Key_Tab, 0xff09},
    Name{Qt::Key_Backspace, 0xff08}, Name{Qt::Key_Return, 0xff0d}, Name{Qt::Key_Enter, 0xff8d},
    Name{Qt::Key_Insert, 0xff63}, Name{Qt::Key_Delete, 0xffff}, Name{Qt::Key_Pause, 0xff13},
    Name{Qt::Key_Print, 0xff61}, Name{Qt::Key_Home, 0xff50}, Name{Qt::Key_End, 0xff57},
    Name{Qt::Key_Left, 0xff51}, Name{Qt::Key_Up, 0xff52}, Name{Qt::Key_Right, 0xff53},
    Name{Qt::Key_Down, 0xff54}, Name{Qt::Key_PageUp, 0xff55}, Name{Qt::Key_PageDown, 0xff56},
    Name{Qt::Key_ScrollLock, 0xff14}, Name{Qt::Key_Menu, 0xff67}, Name{Qt::Key_Call, 0x1008ff6e},
    Name{Qt::Key_MediaPlay, 0x1008ff14}, Name{Qt::Key_Launch0, 0x1008ff40},
    Name{Qt::Key_Launch1, 0x1008ff41}};

} // namespace

namespace x11 {

quint32 keysymOf(Qt::Key key)
{
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return 0xffbeu + quint32(key - Qt::Key_F1);
    if (key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis) // Latin-1, whose letters Qt writes big
        return QChar(char16_t(key)).toLower().unicode();
    const auto found = std::ranges::find(names, key, &Name::key);
    return found == names.end() ? 0 : found->keysym;
}

} // namespace x11
