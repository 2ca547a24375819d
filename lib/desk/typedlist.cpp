// SPDX-License-Identifier: MIT
#include "desk/typedlist.h"

#include <algorithm>

namespace desk {

namespace {

    bool isBetween(QChar c)
    {
        constexpr char16_t marks[]{u',', u';', u'\u060c', u'\u061b', u'\uff0c', u'\u3001'};
        return c == u'\n' || std::ranges::find(marks, c.unicode()) != std::end(marks);
    }

} // namespace

QStringList typedList(const QString &typed)
{
    QStringList list;
    auto from = typed.begin();
    while (from != typed.end()) {
        const auto until = std::find_if(from, typed.end(), isBetween);
        const QString entry = QString(from, until - from).trimmed();
        if (!entry.isEmpty() && !list.contains(entry))
            list.append(entry);
        from = until == typed.end() ? until : until + 1;
    }
    return list;
}

} // namespace desk
