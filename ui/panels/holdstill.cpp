// SPDX-License-Identifier: MIT
#include "ui/panels/holdstill.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace ui {

HoldStill::HoldStill(QAbstractScrollArea *view) : QObject(view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { set(false); });
}

bool HoldStill::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        m_rest.start();
        set(true);
    } else if (event->type() == QEvent::Leave) {
        m_rest.stop();
        set(false);
    }
    return false;
}

void HoldStill::set(bool holding)
{
    if (holding == m_isHolding)
        return;
    m_isHolding = holding;
    emit changed(holding);
}

} // namespace ui
