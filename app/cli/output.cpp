// SPDX-License-Identifier: MIT
#include "output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

void print(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void say(const QString &sentence)
{
    const QByteArray line = "cordboardctl: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

QJsonObject toJson(const ami::Message &message)
{
    constexpr qsizetype longest = 64 * 1024;
    QJsonObject object;
    for (const ami::Header &header : message.headers()) {
        const QString name = ami::cleaned(header.name, longest);
        const QString value = ami::cleaned(header.value, longest);
        const auto found = object.find(name);
        if (found == object.end()) {
            object.insert(name, value);
            continue;
        }
        QJsonArray values = found->isArray() ? found->toArray() : QJsonArray{*found};
        values.append(value);
        *found = values;
    }
    return object;
}

QJsonObject toJson(const ami::Action &action)
{
    QJsonObject object{{QStringLiteral("Action"), QString::fromLatin1(action.name())}};
    for (const auto &[name, value] : action.headers()) {
        const QString key = QString::fromLatin1(name);
        const QString text = QString::fromUtf8(value);
        const QJsonValue known = object.value(key);
        if (known.isUndefined()) {
            object.insert(key, text);
            continue;
        }
        QJsonArray all = known.isArray() ? known.toArray() : QJsonArray{known};
        all.append(text);
        object.insert(key, all);
    }
    return object;
}
