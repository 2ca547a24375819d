// SPDX-License-Identifier: MIT
#include "pbx/destinations.h"

namespace pbx {

void Destinations::apply(const ami::Event &event)
{
    const auto *const hint = std::get_if<ami::event::ExtensionStatus>(&event.body);
    if (!hint || !(hint->hint.starts_with("Queue:") || hint->hint.starts_with("confbridge:")))
        return;
    const ami::Text device = hint->hint.substr(0, hint->hint.find_first_of(",&"));
    m_places.insert_or_assign(
        std::string(device), Place{ami::cleaned(hint->context), ami::cleaned(hint->exten)});
}

std::optional<Place> Destinations::queue(const QString &name) const
{
    return find(QString(u"Queue:" + name));
}

std::optional<Place> Destinations::conference(const QString &room) const
{
    return find(QString(u"confbridge:" + room));
}

QStringList Destinations::rooms() const
{
    constexpr ami::Text prefix = "confbridge:";
    QStringList rooms;
    for (const auto &[device, place] : m_places) {
        if (device.starts_with(prefix))
            rooms.append(ami::cleaned(ami::Text(device).substr(prefix.size())));
    }
    rooms.sort();
    return rooms;
}

std::optional<Place> Destinations::find(const QString &device) const
{
    const auto found = m_places.find(device.toStdString());
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

} // namespace pbx
