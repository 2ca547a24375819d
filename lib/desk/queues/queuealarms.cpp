// SPDX-License-Identifier: MIT
#include "desk/queues/queuealarms.h"

namespace desk {

void QueueAlarms::review(const QueueFigures &queue, const QueueRules &rules, pbx::Moment now)
{
    for (const Figure figure : allFigures) {
        const Level level = levelOf(queue, figure, rules.limitsOf(queue.id.name));
        Memory &memory = m_memories[{queue.id, figure}];
        if (level == Level::Good)
            memory.isRaised = false;
        if (level != Level::Alarm || memory.isRaised)
            continue;
        if (memory.last && now - *memory.last < std::chrono::seconds(rules.repeatSeconds))
            continue;
        memory = {true, now};
        emit raised(queue.id, figure);
    }
}

} // namespace desk
