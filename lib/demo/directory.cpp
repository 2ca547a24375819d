// SPDX-License-Identifier: MIT
#include "demo/directory.h"

#include <algorithm>

namespace demo {

namespace {

    template <typename Row, typename Member>
    const Row *find(const QList<Row> &rows, Member member, const QByteArray &value)
    {
        const auto found = std::ranges::find(rows, value, member);
        return found == rows.end() ? nullptr : &*found;
    }

} // namespace

const Person *Directory::person(const QByteArray &number) const
{
    return find(people, &Person::number, number);
}

const QueuePlan *Directory::queueAt(const QByteArray &exten) const
{
    return find(queues, &QueuePlan::exten, exten);
}

const RingGroup *Directory::groupAt(const QByteArray &exten) const
{
    return find(groups, &RingGroup::exten, exten);
}

const RoomPlan *Directory::roomAt(const QByteArray &exten) const
{
    return find(rooms, &RoomPlan::exten, exten);
}

} // namespace demo
