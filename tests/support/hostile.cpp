// SPDX-License-Identifier: MIT
#include "hostile.h"

using namespace Qt::Literals::StringLiterals;

namespace hostile {

QList<QString> breakouts()
{
    const QString nul(1, QChar(u'\0'));
    return {
        u"\r"_s,
        u"\n"_s,
        nul,
        u"101\r\n\r\nAction: Command\r\nCommand: core stop now\r\n\r\n"_s,
        u"101\nAction: Logoff"_s,
        u"101\rAction: Logoff"_s,
        u"101\n\nAction: Originate\n\n"_s,
        u"\r\n101"_s,
        u"101\r\n"_s,
        u"101"_s + nul + u"102"_s,
        nul + u"\r\n"_s,
        QString(900, u'x') + u"\nAction: Logoff"_s,
    };
}

QList<QString> oddities()
{
    return {
        u"Zoë Müller"_s,
        u"Иван"_s,
        u"\"O'Brien\" <101>"_s,
        u"a: b: c"_s,
        u"%1 %2 %n"_s,
        u"${SHELL(ls)}"_s,
        u"\u2028Action: Logoff"_s,
        u"\u0085Action: Logoff"_s,
        u"\u202e101"_s,
        u"\t"_s,
        u"<img src=x>"_s,
        QString(300, u'ä'),
    };
}

} // namespace hostile
