// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace demo {

/// AstDB: values by family and key. Changing them makes no event.
class Database
{
public:
    using Key = std::pair<QByteArray, QByteArray>;

    std::optional<QByteArray> value(const QByteArray &family, const QByteArray &key) const
    {
        const auto found = m_values.find({family, key});
        return found == m_values.end() ? std::nullopt : std::optional(found->second);
    }
    void put(const QByteArray &family, const QByteArray &key, const QByteArray &value)
    {
        m_values[{family, key}] = value;
    }
    bool remove(const QByteArray &family, const QByteArray &key)
    {
        return m_values.erase({family, key}) > 0;
    }
    const std::map<Key, QByteArray> &all() const { return m_values; }

private:
    std::map<Key, QByteArray> m_values;
};

} // namespace demo
