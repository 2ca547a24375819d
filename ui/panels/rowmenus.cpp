// SPDX-License-Identifier: MIT
#include "ui/panels/rowmenus.h"

#include <QContextMenuEvent>

namespace ui {

RowMenus::RowMenus(QAbstractItemView &view, Open open)
    : QObject(&view), m_view(view), m_open(std::move(open))
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.installEventFilter(this);
    connect(&view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const QModelIndex row = m_view.indexAt(place); row.isValid())
            m_open(row, m_view.viewport()->mapToGlobal(place));
    });
}

void RowMenus::openCurrent()
{
    const QModelIndex row = m_view.currentIndex();
    if (row.isValid())
        m_open(row, m_view.viewport()->mapToGlobal(m_view.visualRect(row).bottomLeft()));
}

bool RowMenus::eventFilter(QObject *watched, QEvent *event)
{
    const bool isByKey = event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey)
        return QObject::eventFilter(watched, event);
    openCurrent();
    return true;
}

} // namespace ui
