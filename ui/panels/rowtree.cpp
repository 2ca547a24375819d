// SPDX-License-Identifier: MIT
#include "ui/panels/rowtree.h"

#include <QKeyEvent>

namespace ui {

RowTree::RowTree(QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

int RowTree::contentHeight() const { return heightBelow(rootIndex()); }

int RowTree::heightBelow(const QModelIndex &branch) const
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(branch); ++row) {
        const QModelIndex index = model()->index(row, 0, branch);
        height += itemDelegateForIndex(index)->sizeHint({}, index).height() + heightBelow(index);
    }
    return height;
}

void RowTree::openAll()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        setExpanded(index, model()->rowCount(index) > 0);
    }
}

void RowTree::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0, rootIndex()));
}

void RowTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit entered(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace ui
