// SPDX-License-Identifier: MIT
#include "ui/topbar/matchlist.h"

#include "ui/delegates/matchdelegate.h"
#include "ui/roles.h"
#include "ui/topbar/matchrows.h"

#include <QVBoxLayout>

namespace ui {

MatchList::MatchList(const Look &look, Board &board, QWidget *window)
    : QFrame(window), m_look(look), m_board(board), m_rows(new MatchRows(board.directory(), this)),
      m_view(new QListView(this)), m_delegate(new MatchDelegate(look, board, this))
{
    setProperty("part", QStringLiteral("popup"));
    setRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Matches"));
    m_view->setAccessibleName(tr("Matches"));
    m_view->setModel(m_rows);
    m_view->setItemDelegate(m_delegate);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_view);
    connect(m_view, &QAbstractItemView::clicked, this, &MatchList::chosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &MatchList::currentChanged);
    hide();
}

void MatchList::showBelow(const QWidget &field)
{
    const int rows = m_board.directory().rowCount();
    if (rows == 0) {
        hide();
        return;
    }
    const QPoint corner = field.mapTo(parentWidget(), QPoint(0, field.height() + m_look.px(4)));
    const int height = rows * m_look.px(MatchDelegate::rowHeight) + 14;
    setGeometry(corner.x(), corner.y(), std::max(field.width(), m_look.px(440)), height);
    raise();
    show();
}

void MatchList::setIntent(const Intent &intent)
{
    m_delegate->setIntent(intent);
    m_view->viewport()->update();
}

void MatchList::step(int rows)
{
    const int last = m_board.directory().rowCount() - 1;
    setCurrent(std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, last)));
}

void MatchList::setCurrent(int row) { m_view->setCurrentIndex(m_rows->index(row, 0)); }

} // namespace ui
