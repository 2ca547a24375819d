// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QAbstractScrollArea;

namespace ui {

/// Notices that somebody is about to click in a view, so that nothing moves under the pointer:
/// from when the pointer moves in it until it has left, or has rested for some seconds.
class HoldStill : public QObject
{
    Q_OBJECT

public:
    static constexpr int restMs = 4000;

    explicit HoldStill(QAbstractScrollArea *view);

    bool isHolding() const { return m_isHolding; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed(bool holding);

private:
    void set(bool holding);

    QTimer m_rest;
    bool m_isHolding = false;
};

} // namespace ui
