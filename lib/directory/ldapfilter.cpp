// SPDX-License-Identifier: MIT
#include "directory/ldapfilter.h"

#include <algorithm>

namespace directory {

QByteArray escaped(const QString &text)
{
    QByteArray safe;
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = byte >= 0x20 && byte != '(' && byte != ')' && byte != '*'
            && byte != '\\' && byte != 0x7f;
        if (isPlain)
            safe += c;
        else
            safe += '\\' + QByteArray(1, c).toHex();
    }
    return safe;
}

QByteArray filterFor(const QString &pattern, const QString &typed)
{
    return pattern.toUtf8().replace("%s", escaped(typed));
}

QByteArray numberFilter(const QStringList &attributes, const QStringList &spellings)
{
    QByteArray filter;
    for (const QString &attribute : attributes) {
        for (const QString &spelling : spellings)
            filter += '(' + attribute.toUtf8() + '=' + escaped(spelling) + ')';
    }
    return "(|" + filter + ')';
}

QStringList attributesIn(const QString &list)
{
    QStringList names;
    for (const QString &part : list.split(u',')) {
        const QString name = part.trimmed();
        const bool isName = !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
            return c.unicode() < 0x80
                && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u';');
        });
        if (isName)
            names.append(name);
    }
    return names;
}

} // namespace directory
