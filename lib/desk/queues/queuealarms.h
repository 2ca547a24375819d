// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuefigures.h"

#include <QMap>
#include <QObject>

namespace desk {

/// Raises the alarm when a figure of a queue gets that bad: once, until it was good again or, where
/// it swings to and fro, not sooner than the rules allow. Quiet while the link is down.
class QueueAlarms : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void review(const QueueFigures &queue, const QueueRules &rules, pbx::Moment now);

signals:
    void raised(const desk::QueueId &queue, desk::Figure figure);

private:
    struct Memory {
        bool isRaised = false; ///< and has not been good since
        std::optional<pbx::Moment> last;
    };

    QMap<std::pair<QueueId, Figure>, Memory> m_memories;
};

} // namespace desk
