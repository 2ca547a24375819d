// SPDX-License-Identifier: MIT
#include "desk/csvcell.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::Literals::StringLiterals;

QString csvCell(const QString &text)
{
    static const QRegularExpression beginning(u"(^|[;\\t\\r\\n])(?=[=+@\\t\\r-])"_s);
    QString safe = text;
    safe.replace(beginning, u"\\1'"_s);
    const bool isPlain = safe.trimmed() == safe
        && std::ranges::none_of(safe, [](QChar c) { return u",;\"\n\r\t"_s.contains(c); });
    return isPlain ? safe : u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QString withoutGuards(const QString &cell)
{
    static const QRegularExpression guard(u"(^|[;\\t\\r\\n])'(?=[=+@\\t\\r-])"_s);
    QString text = cell;
    return text.replace(guard, u"\\1"_s);
}

} // namespace desk
