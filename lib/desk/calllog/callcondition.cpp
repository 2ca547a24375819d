// SPDX-License-Identifier: MIT
#include "desk/calllog/callcondition.h"

#include "desk/calllog/callrow.h"
#include "desk/searchtext.h"

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    void addShow(CallCondition &condition, CallQuery::Show show)
    {
        using Show = CallQuery::Show;
        switch (show) {
        case Show::All:
            break;
        case Show::Missed:
            return condition.add(u"ending = ?"_s, int(LoggedCall::Ending::Missed));
        case Show::In:
            return condition.add(u"direction = ?"_s, int(LoggedCall::Direction::In));
        case Show::Out:
            return condition.add(u"direction = ?"_s, int(LoggedCall::Direction::Out));
        case Show::Noted:
            condition.parts.append(u"note <> ''"_s);
        }
    }

    /// The index knows where any three letters stand; fewer are looked for in the rows.
    void addWords(CallCondition &condition, const QString &typed)
    {
        QStringList indexed;
        for (const QString &word : wordsIn(typed)) {
            if (word.size() < 3)
                condition.add(u"instr(calls.words, ?) > 0"_s, word);
            else
                indexed.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"');
        }
        if (indexed.isEmpty())
            return;
        condition.from = u" FROM calls_words JOIN calls ON calls.id = calls_words.rowid"_s;
        condition.add(u"calls_words MATCH ?"_s, indexed.join(u" AND "_s));
    }

} // namespace

CallCondition CallCondition::of(const CallQuery &query, qint64 before)
{
    CallCondition condition;
    addWords(condition, query.typed);
    addShow(condition, query.show);
    if (before > 0)
        condition.add(u"calls.id < ?"_s, before);
    if (query.from)
        condition.add(u"calls.id >= ?"_s, callrow::micros(*query.from));
    if (query.until)
        condition.add(u"calls.id < ?"_s, callrow::micros(*query.until));
    return condition;
}

void CallCondition::add(const QString &part, const QVariant &value)
{
    parts.append(part);
    values.append(value);
}

QString CallCondition::text() const
{
    return parts.isEmpty() ? from : from + u" WHERE "_s + parts.join(u" AND "_s);
}

} // namespace desk
