// SPDX-License-Identifier: MIT
#include "pbx/database.h"

#include <algorithm>

namespace pbx {

namespace {

    const auto notFound = QStringLiteral("Database entry not found"); // Asterisk 16 to 22

    QByteArray bytesOf(ami::Text text) { return {text.data(), qsizetype(text.size())}; }

    QString header(const ami::Action &action, const char *name)
    {
        const auto &headers = action.headers();
        const auto found = std::ranges::find_if(
            headers, [name](const auto &header) { return header.first == name; });
        return found == headers.end() ? QString() : QString::fromUtf8(found->second);
    }

} // namespace

void Database::asked(const QByteArray &actionId, const ami::Action &action)
{
    if (action.name() == "DBGet" || action.name() == "DBGetTree")
        m_readings.insert(actionId, {header(action, "Family"), header(action, "Key"), {}});
}

void Database::apply(const ami::Event &event)
{
    if (const auto *one = std::get_if<ami::event::DBGetResponse>(&event.body))
        return put(event.actionId, one->family, one->key, one->val);
    const auto *const item = std::get_if<ami::event::DBGetTreeResponse>(&event.body);
    if (!item || !item->key.starts_with('/'))
        return;
    const ami::Text path = item->key.substr(1);
    const auto slash = path.find('/');
    if (slash != ami::Text::npos)
        put(event.actionId, path.substr(0, slash), path.substr(slash + 1), item->val);
}

void Database::put(ami::Text actionId, ami::Text family, ami::Text key, ami::Text value)
{
    m_families[std::string(family)].entries[std::string(key)] = ami::cleaned(value);
    if (const auto reading = m_readings.find(bytesOf(actionId)); reading != m_readings.end())
        reading->listed.emplace(key);
}

void Database::answered(const ami::Reply &reply)
{
    const auto found = m_readings.find(reply.actionId);
    if (found == m_readings.end())
        return;
    const Reading reading = *found;
    m_readings.erase(found);
    const bool isMissing = reply.result == ami::Result::Refused && reply.message == notFound;
    if (!reading.key.isEmpty() && isMissing)
        miss(reading.family, reading.key.toStdString());
    else if (reply.isDone())
        sweep(reading);
}

/// What a whole family does not list is not there any more.
void Database::sweep(const Reading &reading)
{
    if (!reading.key.isEmpty())
        return;
    Family &family = m_families[reading.family.toStdString()];
    family.isWhole = true;
    std::vector<std::string> gone;
    for (const auto &[key, value] : family.entries) {
        if (!value.isEmpty() && !reading.listed.contains(key))
            gone.push_back(key);
    }
    for (const std::string &key : gone)
        miss(reading.family, key);
}

void Database::miss(const QString &family, const std::string &key)
{
    m_families[family.toStdString()].entries[key] = QString();
    m_absences.append({family, QString::fromStdString(key)});
}

void Database::clear()
{
    m_families.clear();
    m_absences.clear();
}

QStringList Database::families() const
{
    QStringList families;
    for (const auto &[name, family] : m_families) {
        const bool isFilled = std::ranges::any_of(
            family.entries, [](const auto &entry) { return !entry.second.isEmpty(); });
        if (isFilled)
            families.append(QString::fromStdString(name));
    }
    return families;
}

std::optional<QString> Database::value(const QString &family, const QString &key) const
{
    const auto found = m_families.find(family.toStdString());
    if (found == m_families.end())
        return std::nullopt;
    const auto entry = found->second.entries.find(key.toStdString());
    if (entry != found->second.entries.end())
        return entry->second;
    return found->second.isWhole ? std::optional(QString()) : std::nullopt;
}

} // namespace pbx
