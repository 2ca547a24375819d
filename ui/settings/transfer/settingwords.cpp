// SPDX-License-Identifier: MIT
#include "ui/settings/transfer/settingwords.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

    constexpr int longestValue = 80;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(SettingWords)
    };

    struct GroupName {
        const char *group;
        const char *name;
    };
    constexpr std::array groups{
        GroupName{"servers", QT_TRANSLATE_NOOP("SettingWords", "Exchanges")},
        GroupName{"desk", QT_TRANSLATE_NOOP("SettingWords", "Desk")},
        GroupName{"rewrites", QT_TRANSLATE_NOOP("SettingWords", "Number rules")},
        GroupName{"favourites", QT_TRANSLATE_NOOP("SettingWords", "Favourites")},
        GroupName{"queues", QT_TRANSLATE_NOOP("SettingWords", "Queues")},
        GroupName{"keys", QT_TRANSLATE_NOOP("SettingWords", "Keys")},
        GroupName{"grace", QT_TRANSLATE_NOOP("SettingWords", "Undo")},
        GroupName{"popups", QT_TRANSLATE_NOOP("SettingWords", "Pop-ups")},
        GroupName{"callerPages", QT_TRANSLATE_NOOP("SettingWords", "Caller pages")},
        GroupName{"history", QT_TRANSLATE_NOOP("SettingWords", "History")},
        GroupName{"looks", QT_TRANSLATE_NOOP("SettingWords", "Looks")},
        GroupName{"role", QT_TRANSLATE_NOOP("SettingWords", "Role")},
        GroupName{"directories", QT_TRANSLATE_NOOP("SettingWords", "Directories")},
        GroupName{"people", QT_TRANSLATE_NOOP("SettingWords", "People")},
        GroupName{"desktop", QT_TRANSLATE_NOOP("SettingWords", "Desktop")},
    };

    QString groupName(const QString &group)
    {
        for (const GroupName &one : groups) {
            if (group == QLatin1String(one.group))
                return Words::tr(one.name);
        }
        return group;
    }

    /// `areaCode` as `area code`.
    QString spaced(const QString &key)
    {
        QString words;
        for (const QChar c : key) {
            if (c.isUpper())
                words += u' ';
            words += c.toLower();
        }
        return words;
    }

    QString valueText(const QString &value)
    {
        if (value.isEmpty())
            return Words::tr("nothing");
        return value.size() <= longestValue ? value : QString(value.left(longestValue) + u'\u2026');
    }

} // namespace

QString settingName(const QString &key)
{
    const QString group = groupName(key.section(u'/', 0, 0));
    const QString rest = key.section(u'/', 1);
    return rest.isEmpty() ? group : Words::tr("%1: %2").arg(group, spaced(rest));
}

QString differenceText(const QString &key, const QString &before, const QString &after)
{
    return Words::tr("%1: %2 \u2192 %3").arg(settingName(key), valueText(before), valueText(after));
}

} // namespace ui
