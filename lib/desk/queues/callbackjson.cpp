// SPDX-License-Identifier: MIT
#include "desk/queues/callbackjson.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    constexpr qsizetype longestText = 200;

    constexpr std::array endNames{QLatin1String("open"), QLatin1String("called"),
        QLatin1String("answered"), QLatin1String("done"), QLatin1String("dismissed")};

    QJsonValue time(pbx::Moment moment)
    {
        using std::chrono::milliseconds;
        return qint64(std::chrono::duration_cast<milliseconds>(moment.time_since_epoch()).count());
    }

    pbx::Moment moment(const QJsonValue &value)
    {
        return pbx::Moment(std::chrono::milliseconds(value.toInteger()));
    }

    QJsonObject toJson(const Callback &entry)
    {
        QJsonObject json{{u"server"_s, entry.server}, {u"queue"_s, entry.queue},
            {u"number"_s, entry.number}, {u"name"_s, entry.name}, {u"match"_s, entry.match},
            {u"when"_s, time(entry.when)}, {u"waited"_s, entry.waitedSeconds},
            {u"times"_s, entry.times}, {u"end"_s, endNames[std::size_t(entry.end)]},
            {u"by"_s, entry.by}, {u"note"_s, entry.note}};
        if (entry.ended)
            json.insert(u"ended"_s, time(*entry.ended));
        return json;
    }

    std::optional<Callback> entryFrom(const QJsonObject &json)
    {
        const auto text = [&json](QStringView key) {
            return ami::cleaned(json.value(key).toString().left(longestText).toStdString());
        };
        const auto end = std::ranges::find(endNames, json.value(u"end").toString());
        Callback entry{.server = text(u"server"),
            .queue = text(u"queue"),
            .number = text(u"number"),
            .name = text(u"name"),
            .match = text(u"match"),
            .when = moment(json.value(u"when")),
            .waitedSeconds = std::max(0, json.value(u"waited").toInt()),
            .times = std::max(1, json.value(u"times").toInt()),
            .by = text(u"by"),
            .note = json.value(u"note").toString().left(Callbacks::longestNote)};
        if (entry.number.isEmpty() || end == endNames.end())
            return std::nullopt;
        entry.end = Callback::End(end - endNames.begin());
        if (json.contains(u"ended"))
            entry.ended = moment(json.value(u"ended"));
        return entry;
    }

} // namespace

QJsonObject toJson(const QList<Callback> &entries)
{
    QJsonArray all;
    for (const Callback &entry : entries)
        all.append(toJson(entry));
    return {{u"version"_s, callbacksVersion}, {u"callers"_s, all}};
}

QList<Callback> callbacksFrom(const QJsonObject &object)
{
    QList<Callback> entries;
    if (object.value(u"version").toInt() != callbacksVersion)
        return entries;
    for (const QJsonValue &value : object.value(u"callers").toArray()) {
        if (entries.size() >= Callbacks::limit)
            break;
        if (const auto entry = entryFrom(value.toObject()))
            entries.append(*entry);
    }
    return entries;
}

} // namespace desk
