// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace ui {

/// A tree whose branches all stand open and whose rows a delegate paints: no heading, no arrows,
/// nothing to edit.
class RowTree : public QTreeView
{
    Q_OBJECT

public:
    explicit RowTree(QWidget *parent = nullptr);

    /// What all its rows take, in pixels.
    int contentHeight() const;
    /// Opens all branches. Rows with nothing below are not open: those who listen would be told so.
    void openAll();
    /// Takes the keyboard, to the first row if it was at none.
    void takeKeyboard();

signals:
    /// Enter was pressed.
    void entered(const QModelIndex &current);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightBelow(const QModelIndex &branch) const;
};

} // namespace ui
