// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/calldrag.h"

#include <QMimeData>

#include <memory>

namespace ui {

/// A view from whose rows calls are dragged: while one is on its way the board says which.
template <typename View>
class CallSource : public View
{
public:
    template <typename... Arguments>
    explicit CallSource(Board &board, Arguments &&...arguments)
        : View(std::forward<Arguments>(arguments)...), m_board(board)
    {
        View::setDragEnabled(true);
    }

protected:
    void startDrag(Qt::DropActions actions) override
    {
        const std::unique_ptr<QMimeData> call(
            this->model()->mimeData(this->selectionModel()->selectedIndexes()));
        if (call)
            m_board.setDragged(calldrag::nameOf(*call));
        View::startDrag(actions); // until the button is let go, or Escape
        m_board.setDragged({});
    }

private:
    Board &m_board;
};

} // namespace ui
