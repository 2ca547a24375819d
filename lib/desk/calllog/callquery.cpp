// SPDX-License-Identifier: MIT
#include "desk/calllog/callquery.h"

#include "desk/searchtext.h"

namespace desk {

QString digitsIn(const QString &number)
{
    const QString digits = dialable(number);
    qsizetype at = 0;
    while (at < digits.size() && (digits[at] == u'0' || digits[at] == u'+'))
        ++at;
    return at == digits.size() ? digits : digits.sliced(at);
}

QStringList wordsIn(const QString &typed)
{
    if (looksLikeNumber(typed))
        return {digitsIn(typed)};
    return folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace desk
