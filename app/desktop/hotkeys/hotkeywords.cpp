// SPDX-License-Identifier: MIT
#include "hotkeys/hotkeywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Hotkeys)
};

struct Id {
    desk::Hotkey hotkey;
    QLatin1String id;
};
constexpr std::array ids{
    Id{desk::Hotkey::DialSelection, QLatin1String("dial-selection")},
    Id{desk::Hotkey::Answer, QLatin1String("answer")},
    Id{desk::Hotkey::HangUp, QLatin1String("hang-up")},
    Id{desk::Hotkey::Show, QLatin1String("show")},
};

} // namespace

QString titleOf(desk::Hotkey hotkey)
{
    switch (hotkey) {
    case desk::Hotkey::DialSelection:
        return Words::tr("Call the selected number");
    case desk::Hotkey::Answer:
        return Words::tr("Answer the call");
    case desk::Hotkey::HangUp:
        return Words::tr("Hang up");
    case desk::Hotkey::Show:
        break;
    }
    return Words::tr("Show the panel");
}

QString idOf(desk::Hotkey hotkey) { return std::ranges::find(ids, hotkey, &Id::hotkey)->id; }

std::optional<desk::Hotkey> hotkeyOf(const QString &id)
{
    const auto found = std::ranges::find(ids, id, &Id::id);
    return found == ids.end() ? std::nullopt : std::optional(found->hotkey);
}
