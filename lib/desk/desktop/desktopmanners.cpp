// SPDX-License-Identifier: MIT
#include "desk/desktop/desktopmanners.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(DesktopManners)
    };

    struct HotkeyName {
        Hotkey hotkey;
        QLatin1String key;
    };
    constexpr std::array hotkeys{
        HotkeyName{Hotkey::DialSelection, QLatin1String("desktop/dialSelectionKey")},
        HotkeyName{Hotkey::Answer, QLatin1String("desktop/answerKey")},
        HotkeyName{Hotkey::HangUp, QLatin1String("desktop/hangUpKey")},
        HotkeyName{Hotkey::Show, QLatin1String("desktop/showKey")},
    };

    constexpr qsizetype longestKeys = 40;

    /// What no key is called is found out where keys are known; here only what cannot be one.
    bool mayBeKeys(const QString &text)
    {
        return text.size() <= longestKeys
            && std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
    }

    /// Also of a file that was written by hand, where anything may stand.
    bool flag(const QSettings &settings, const QString &key, QStringList &problems)
    {
        const QString text = settings.value(key).toString();
        const bool isOn = text == u"true"_s || text == u"1"_s;
        if (!isOn && !text.isEmpty() && text != u"false"_s && text != u"0"_s)
            problems += Words::tr("%1 is neither true nor false and is left out.").arg(key);
        return isOn;
    }

} // namespace

void read(QSettings &settings, DesktopManners &manners, QStringList &problems)
{
    manners.closesToTray = flag(settings, u"desktop/closesToTray"_s, problems);
    manners.watchesClipboard = flag(settings, u"desktop/watchesClipboard"_s, problems);
    manners.hasHotkeys = flag(settings, u"desktop/hasHotkeys"_s, problems);
    for (const HotkeyName &one : hotkeys) {
        // Keys with a comma in them are read as a list.
        const QString text = settings.value(one.key).toStringList().join(u", "_s).trimmed();
        if (!mayBeKeys(text))
            problems += Words::tr("%1 is no key and is left out.").arg(QString(one.key));
        else if (!text.isEmpty())
            manners.hotkeys.insert(one.hotkey, text);
    }
}

void write(QSettings &settings, const DesktopManners &manners)
{
    settings.setValue(u"desktop/closesToTray"_s, manners.closesToTray);
    settings.setValue(u"desktop/watchesClipboard"_s, manners.watchesClipboard);
    settings.setValue(u"desktop/hasHotkeys"_s, manners.hasHotkeys);
    for (const HotkeyName &one : hotkeys)
        settings.setValue(one.key, manners.hotkeys.value(one.hotkey));
}

} // namespace desk
