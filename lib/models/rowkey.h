// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

namespace models {

/// What identifies a row when several exchanges are shown: names are unique within one of them
/// only.
struct RowKey {
    QString server;
    QString name;

    bool operator==(const RowKey &) const = default;
};

inline size_t qHash(const RowKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.server, key.name);
}

} // namespace models
