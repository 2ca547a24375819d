// SPDX-License-Identifier: MIT
#include "board.h"

#include <algorithm>

void Board::apply(const pbx::Batch &batch)
{
    for (const auto &change : batch.extensions)
        put(m_extensions, change, change.row().number);
    for (const auto &change : batch.calls) {
        put(m_calls, change, change.row().id);
        if (change.isGone())
            m_ended.append(*change.before);
    }
    for (const auto &change : batch.queues)
        put(m_queues, change, change.row().name);
    for (const auto &change : batch.lots)
        put(m_lots, change, change.row().name);
    for (const auto &change : batch.trunks)
        put(m_trunks, change, change.row().name);
}

template <typename Row>
void Board::put(QMap<QString, Row> &rows, const pbx::Change<Row> &change, const QString &key)
{
    const auto shown = rows.find(key);
    const bool isShown = shown != rows.end();
    if (isShown != change.before.has_value())
        m_flaws.append(key + (isShown ? u" is new and was there" : u" changed and was not there"));
    else if (isShown && *shown != *change.before)
        m_flaws.append(key + u" was not as the change says");
    if (change.after)
        rows.insert(key, *change.after);
    else
        rows.remove(key);
}

pbx::Extension Board::extension(int number) const
{
    return m_extensions.value(QString::number(number));
}

pbx::Call Board::call() const { return m_calls.size() == 1 ? m_calls.first() : pbx::Call(); }

pbx::ParkingLot Board::lot(const QString &name) const { return m_lots.value(name); }

pbx::QueueMember Board::member(const QString &queue, const QString &interface) const
{
    const pbx::Queue found = m_queues.value(queue);
    const auto member = std::ranges::find(found.members, interface, &pbx::QueueMember::interface);
    return member == found.members.end() ? pbx::QueueMember() : *member;
}
