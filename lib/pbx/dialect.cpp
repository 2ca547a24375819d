// SPDX-License-Identifier: MIT
#include "pbx/dialect.h"

namespace pbx {

QString filled(const QString &text, const QString &place, const QString &value)
{
    QString whole = text;
    return whole.replace(QString(u'{' + place + u'}'), value);
}

} // namespace pbx
