// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemView>

#include <functional>

namespace ui {

/// Opens the menus of a view's rows: by the right button where the pointer is, by the menu key
/// below the row that the keyboard is at.
class RowMenus : public QObject
{
    Q_OBJECT

public:
    /// Opens the menu of a row, which is valid, at that place of the screen.
    using Open = std::function<void(const QModelIndex &row, const QPoint &place)>;

    RowMenus(QAbstractItemView &view, Open open);

    /// Opens the menu of the row that the keyboard is at.
    void openCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
    Open m_open;
};

} // namespace ui
