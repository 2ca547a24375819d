// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/texthash.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace pbx {

/// Where in the dialplan something is.
struct Place {
    QString context;
    QString exten;

    bool operator==(const Place &) const = default;
};

/// The numbers that lead to queues and rooms, as far as hints tell: `Queue:support`,
/// `confbridge:600`.
class Destinations
{
public:
    void apply(const ami::Event &event);
    void clear() { m_places.clear(); }

    std::optional<Place> queue(const QString &name) const;
    std::optional<Place> conference(const QString &room) const;
    /// The rooms that hints tell of, sorted.
    QStringList rooms() const;

private:
    std::optional<Place> find(const QString &device) const;

    TextMap<Place> m_places; ///< by the hint's device
};

} // namespace pbx
