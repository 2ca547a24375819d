// SPDX-License-Identifier: MIT
#pragma once

#include "ui/callplaces.h"
#include "ui/look.h"

#include <QAbstractItemView>

#include <functional>

namespace ui {

/// Lies over a view while a call is dragged: where it can go is outlined, where it cannot is
/// greyed, and what is below the pointer says what letting go would do, or why it cannot be.
class DropMarks : public QWidget
{
    Q_OBJECT

public:
    /// What becomes of the dragged call on that row.
    using Meaning = std::function<EnterMeaning(const QModelIndex &row)>;

    DropMarks(const Look &look, QAbstractItemView &view, Meaning meaning);

    void begin();
    void end();
    /// The row below the pointer, and what would become of the call there.
    void setCurrent(const QModelIndex &row, const EnterMeaning &meaning);
    const QModelIndex current() const { return m_current; }
    /// The rows that can be seen, and whether the call can go there.
    QList<std::pair<QModelIndex, bool>> rows() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCaption(QPainter &painter, const QRect &row) const;

    Look m_look;
    QAbstractItemView &m_view;
    Meaning m_meaning;
    QPersistentModelIndex m_current;
    EnterMeaning m_currentMeaning;
};

} // namespace ui
