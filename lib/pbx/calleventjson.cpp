// SPDX-License-Identifier: MIT
#include "pbx/json.h"

#include <QJsonArray>

/// Call events as JSON: each by the names its own description gives.
namespace pbx {

namespace {

    using OwnHeaders = QList<std::pair<QString, QString>>;

    QJsonValue value(const Party &party) { return toJson(party); }
    QJsonValue value(const AgentId &agent) { return toJson(agent); }
    QJsonValue value(const QString &text) { return text; }
    QJsonValue value(int number) { return number; }

    QJsonValue value(const QList<Party> &parties)
    {
        QJsonArray array;
        for (const Party &party : parties)
            array.append(toJson(party));
        return array;
    }

    /// A repeated header becomes an array.
    QJsonValue value(const OwnHeaders &headers)
    {
        QJsonObject object;
        for (const auto &[name, text] : headers) {
            const auto known = object.find(name);
            if (known == object.end()) {
                object.insert(name, text);
                continue;
            }
            QJsonArray all = known->isArray() ? known->toArray() : QJsonArray{QJsonValue(*known)};
            all.append(text);
            *known = all;
        }
        return object;
    }

    template <typename T>
    QJsonValue value(const std::optional<T> &optional)
    {
        return optional ? value(*optional) : QJsonValue();
    }

} // namespace

QJsonObject toJson(const CallEvent &event, const QString &server)
{
    QJsonObject object{{QStringLiteral("time"), toJson(event.time)},
        {QStringLiteral("server"), server},
        {QStringLiteral("call"), event.call.isEmpty() ? QJsonValue() : QJsonValue(event.call)}};
    const auto write = [&object](const auto &body) {
        object.insert(QStringLiteral("event"), QLatin1String(body.kind));
        const auto one = [&](const auto &field) {
            object.insert(QLatin1String(field.name), value(body.*(field.member)));
        };
        std::apply([&](const auto &...field) { (one(field), ...); }, body.fields);
    };
    std::visit(write, event.body);
    return object;
}

} // namespace pbx
