// SPDX-License-Identifier: MIT
#include "desk/calllog/callquery.h"

#include "desk/calllog/callrow.h"
#include "desk/searchtext.h"

#include <algorithm>

namespace desk {

bool fits(const CallQuery &query, const LoggedCall &call)
{
    using Show = CallQuery::Show;
    const bool isShown = query.show == Show::All || (query.show == Show::Missed && call.isMissed())
        || (query.show == Show::In && call.direction == LoggedCall::Direction::In)
        || (query.show == Show::Out && call.direction == LoggedCall::Direction::Out)
        || (query.show == Show::Noted && !call.note.isEmpty());
    if (!isShown || (query.from && call.began < *query.from)
        || (query.until && call.began >= *query.until))
        return false;
    const QString words = callrow::wordsOf(call);
    return std::ranges::all_of(
        wordsIn(query.typed), [&words](const QString &word) { return words.contains(word); });
}

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
