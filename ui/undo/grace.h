// SPDX-License-Identifier: MIT
#pragma once

#include "desk/keys/graceperiods.h"
#include "models/duration.h"
#include "ui/undo/heldorder.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace ui {

class Board;

/// Holds an order back that cannot be taken back once it is done, one at a time. It is carried out
/// when its time is over or as soon as another call is to be dealt with; undone, or dropped with
/// its call or the link, it never is.
class Grace : public QObject
{
    Q_OBJECT

public:
    Grace(const Board &board, models::Clock clock, QObject *parent = nullptr);

    /// Until it is told, nothing is held back.
    void setPeriods(const desk::GracePeriods &periods) { m_periods = periods; }
    /// Whether it is held back now; else it is to be carried out at once. The same order once more
    /// means: now. Another one for the same call takes its place.
    bool hold(const orders::Order &order);
    const std::optional<HeldOrder> &held() const { return m_held; }

public slots:
    void undo();
    void hasten();
    /// Looks at the clock and the board.
    void review();

signals:
    void due(const orders::Order &order);
    /// Something is held back, or nothing any more.
    void changed();
    void told(const QString &sentence, bool ok);

private:
    int secondsFor(const orders::Order &order) const;
    QString whyDropped(const HeldOrder &held) const;
    void makeRoom(const orders::Order &order);
    std::optional<HeldOrder> take();

    const Board &m_board;
    models::Clock m_clock;
    desk::GracePeriods m_periods{.hangUpSeconds = 0, .transferSeconds = 0};
    std::optional<HeldOrder> m_held;
    QTimer m_timer;
};

} // namespace ui
