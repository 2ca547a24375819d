// SPDX-License-Identifier: MIT
#include "desk/queues/queuerules.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(QueueRules)
    };

    constexpr int maxQueues = 200;
    constexpr int maxNumber = 100'000;

    struct LimitName {
        QLatin1String key;
        Limit QueueLimits::*limit;
    };
    constexpr LimitName limitNames[]{
        {QLatin1String("waiting"), &QueueLimits::waiting},
        {QLatin1String("longestWait"), &QueueLimits::longestWait},
        {QLatin1String("serviceLevel"), &QueueLimits::serviceLevel},
        {QLatin1String("agentsFree"), &QueueLimits::agentsFree},
    };

    /// `3`, or `-` for nothing; false for what is neither.
    bool readBound(const QString &text, std::optional<int> &bound)
    {
        bound.reset();
        if (text == u"-")
            return true;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 0 && number <= maxNumber)
            bound = number;
        return bound.has_value();
    }

    /// `3 6`: the warning's and the alarm's.
    void readLimit(QSettings &settings, const QString &key, Limit &limit, QStringList &problems)
    {
        const QString text = settings.value(key).toString().simplified();
        if (text.isEmpty())
            return;
        const QStringList parts = text.split(u' ');
        Limit read;
        if (parts.size() == 2 && readBound(parts.at(0), read.warning)
            && readBound(parts.at(1), read.alarm)) {
            limit = read;
            return;
        }
        problems += Words::tr("\"%1\" is no limit for a queue (%2); the usual one is used.")
                        .arg(text.left(40), key);
    }

    void readLimits(QSettings &settings, QueueLimits &limits, QStringList &problems)
    {
        for (const LimitName &name : limitNames)
            readLimit(settings, name.key, limits.*name.limit, problems);
    }

    void writeLimits(QSettings &settings, const QueueLimits &limits)
    {
        const auto text = [](const std::optional<int> &number) {
            return number ? QString::number(*number) : u"-"_s;
        };
        for (const LimitName &name : limitNames) {
            const Limit &limit = limits.*name.limit;
            settings.setValue(name.key, QString(text(limit.warning) + u' ' + text(limit.alarm)));
        }
    }

    void readNumber(QSettings &settings, const QString &key, int least, int most, int &number,
        QStringList &problems)
    {
        const QVariant value = settings.value(key);
        bool isNumber = false;
        const int given = value.toInt(&isNumber);
        if (isNumber && given >= least && given <= most)
            number = given;
        else if (value.isValid())
            problems += Words::tr("%1 must be between %2 and %3; %4 is assumed.")
                            .arg(key, QString::number(least), QString::number(most),
                                QString::number(number));
    }

    void readOwn(QSettings &settings, QueueRules &rules, QStringList &problems)
    {
        const int count = std::min(settings.beginReadArray(u"own"_s), maxQueues);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            const QString queue = settings.value(u"queue"_s).toString().trimmed();
            if (queue.isEmpty())
                continue;
            QueueLimits limits = rules.limits;
            readLimits(settings, limits, problems);
            rules.own.insert(queue, limits);
        }
        settings.endArray();
    }

} // namespace

const QueueLimits &QueueRules::limitsOf(const QString &queue) const
{
    const auto found = own.constFind(queue);
    return found == own.constEnd() ? limits : *found;
}

void read(QSettings &settings, QueueRules &rules, QStringList &problems)
{
    settings.beginGroup(u"queues"_s);
    readLimits(settings, rules.limits, problems);
    readOwn(settings, rules, problems);
    readNumber(settings, u"serviceSeconds"_s, 0, 3600, rules.serviceSeconds, problems);
    readNumber(settings, u"repeatSeconds"_s, 0, 3600, rules.repeatSeconds, problems);
    readNumber(settings, u"callbackDays"_s, 1, 30, rules.callbackDays, problems);
    readNumber(settings, u"pageSeconds"_s, 3, 600, rules.pageSeconds, problems);
    rules.isSoundOn = settings.value(u"sound"_s, rules.isSoundOn).toBool();
    rules.shown = settings.value(u"shown"_s).toStringList();
    rules.shown.removeAll(QString());
    rules.shown.removeDuplicates();
    rules.shown = rules.shown.mid(0, maxQueues);
    settings.endGroup();
}

void write(QSettings &settings, const QueueRules &rules)
{
    settings.beginGroup(u"queues"_s);
    writeLimits(settings, rules.limits);
    settings.remove(u"own"_s);
    settings.beginWriteArray(u"own"_s, int(rules.own.size()));
    int i = 0;
    for (auto own = rules.own.begin(); own != rules.own.end(); ++own) {
        settings.setArrayIndex(i++);
        settings.setValue(u"queue"_s, own.key());
        writeLimits(settings, own.value());
    }
    settings.endArray();
    settings.setValue(u"serviceSeconds"_s, rules.serviceSeconds);
    settings.setValue(u"repeatSeconds"_s, rules.repeatSeconds);
    settings.setValue(u"callbackDays"_s, rules.callbackDays);
    settings.setValue(u"pageSeconds"_s, rules.pageSeconds);
    settings.setValue(u"sound"_s, rules.isSoundOn);
    settings.setValue(u"shown"_s, rules.shown);
    settings.endGroup();
}

} // namespace desk
