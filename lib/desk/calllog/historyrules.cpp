// SPDX-License-Identifier: MIT
#include "desk/calllog/historyrules.h"

#include <QCoreApplication>
#include <QSettings>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(HistoryRules)
    };

    void readNumber(
        QSettings &settings, const QString &key, int most, int &value, QStringList &problems)
    {
        const QString text = settings.value(key).toString().trimmed();
        if (text.isEmpty())
            return;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 0 && number <= most)
            value = number;
        else
            problems += Words::tr("\"%1\" says nothing about how long calls are kept (%2).")
                            .arg(text.left(40), key);
    }

} // namespace

void read(QSettings &settings, HistoryRules &rules, QStringList &problems)
{
    rules.isKept = settings.value(u"history/keep"_s, rules.isKept).toBool();
    readNumber(settings, u"history/days"_s, HistoryRules::mostDays, rules.days, problems);
    readNumber(settings, u"history/calls"_s, HistoryRules::mostCalls, rules.calls, problems);
}

void write(QSettings &settings, const HistoryRules &rules)
{
    settings.setValue(u"history/keep"_s, rules.isKept);
    settings.setValue(u"history/days"_s, rules.days);
    settings.setValue(u"history/calls"_s, rules.calls);
}

} // namespace desk
