// SPDX-License-Identifier: MIT
#include "demo/localpairs.h"

#include "demo/application.h"

namespace demo {

LocalPairs::LocalPairs(Lines &lines, QObject *parent) : QObject(parent), m_lines(lines)
{
    connect(&lines, &Lines::closed, this, &LocalPairs::review);
}

void LocalPairs::keep(const Channel &near, const Channel &far)
{
    m_ends[near.uniqueid] = far.uniqueid;
    m_ends[far.uniqueid] = near.uniqueid;
}

void LocalPairs::tell(const Channel &near, const Channel &far, bool optimizes)
{
    Event event = m_lines.stream().begin(EventClass::Call, "LocalBridge");
    describe(event.block, near, "LocalOne");
    describe(event.block, far, "LocalTwo");
    event.block.add("Context", far.context)
        .add("Exten", far.exten)
        .addFlag("LocalOptimization", optimizes);
    m_lines.stream().send(event);
}

void LocalPairs::review(const QByteArray &closed)
{
    const auto pair = m_ends.extract(closed);
    if (!pair)
        return;
    m_ends.erase(pair.mapped());
    m_lines.clock().after(milliseconds(0), [this, other = pair.mapped()] {
        Channel *channel = m_lines.find(other);
        if (channel && channel->task)
            channel->task->hungUp(*channel, Ending::ByPhone);
    });
}

} // namespace demo
