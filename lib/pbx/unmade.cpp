// SPDX-License-Identifier: MIT
#include "pbx/unmade.h"

namespace pbx {

Unmade::Reason Unmade::ofOriginate(int reason)
{
    switch (reason) {
    case 1:
        return Reason::HungUp;
    case 3:
        return Reason::NoAnswer;
    case 5:
        return Reason::Busy;
    case 8:
        return Reason::NoLine;
    default:
        return Reason::Unknown;
    }
}

Unmade::Reason Unmade::ofEnd(const QString &word)
{
    if (word == u"busy")
        return Reason::Busy;
    if (word == u"rejected")
        return Reason::Declined;
    if (word == u"no-answer")
        return Reason::NoAnswer;
    return word == u"cancelled" ? Reason::HungUp : Reason::Unknown;
}

QString wordOf(Unmade::Reason reason)
{
    switch (reason) {
    case Unmade::Reason::Busy:
        return QStringLiteral("busy");
    case Unmade::Reason::Declined:
        return QStringLiteral("declined");
    case Unmade::Reason::NoAnswer:
        return QStringLiteral("no-answer");
    case Unmade::Reason::HungUp:
        return QStringLiteral("hung-up");
    case Unmade::Reason::NoLine:
        return QStringLiteral("no-line");
    case Unmade::Reason::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace pbx
