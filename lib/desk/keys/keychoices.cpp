// SPDX-License-Identifier: MIT
#include "desk/keys/keychoices.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(KeyChoices)
    };

    constexpr int maxCommands = 500;
    constexpr int maxKeys = 4;
    constexpr int maxLength = 60;

    bool isId(const QString &text)
    {
        const auto good = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'.'; };
        return !text.isEmpty() && text.size() <= maxLength && std::ranges::all_of(text, good);
    }

    bool isKey(const QString &text)
    {
        const auto good = [](QChar c) { return c.isPrint(); };
        return !text.isEmpty() && text.size() <= maxLength && std::ranges::all_of(text, good);
    }

} // namespace

void read(QSettings &settings, KeyChoices &choices, QStringList &problems)
{
    settings.beginGroup(u"keys"_s);
    const QStringList ids = settings.childKeys();
    for (const QString &id : ids.first(std::min<qsizetype>(maxCommands, ids.size()))) {
        const QStringList keys = settings.value(id).toStringList();
        const bool areNone = keys == QStringList{u"none"_s};
        const bool areGood
            = areNone || (keys.size() <= maxKeys && std::ranges::all_of(keys, isKey));
        if (isId(id) && areGood && !keys.isEmpty())
            choices.keys.insert(id, areNone ? QStringList() : keys);
        else
            problems += Words::tr("The keys set for \"%1\" are left out.").arg(id.left(maxLength));
    }
    settings.endGroup();
}

void write(QSettings &settings, const KeyChoices &choices)
{
    settings.remove(u"keys"_s);
    settings.beginGroup(u"keys"_s);
    for (const auto &[id, keys] : choices.keys.asKeyValueRange())
        settings.setValue(id, keys.isEmpty() ? QStringList{u"none"_s} : keys);
    settings.endGroup();
}

} // namespace desk
