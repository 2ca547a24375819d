// SPDX-License-Identifier: MIT
#pragma once

#include "ui/entermeaning.h"
#include "ui/look.h"

#include <QLineEdit>

namespace ui {

class MatchList;

/// The one field for names, numbers and commands. It says beforehand what Enter will do.
class CommandField : public QLineEdit
{
    Q_OBJECT

public:
    CommandField(const Look &look, Board &board, QWidget *window);

    /// What Enter would do now.
    EnterMeaning meaning() const;
    const MatchList *matches() const { return m_matches; }
    /// Waits for whom the order is for; Escape, or going elsewhere, forgets it.
    void askWhom(const orders::Order &order);

signals:
    void entered(const ui::EnterMeaning &meaning);
    void enteredNothing(); ///< Enter, while the field is empty and asks nothing
    /// Whom Enter would reach; empty if nobody in the exchange.
    void targetChanged(const models::RowKey &person);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search(const QString &typed);
    void takeIn();
    EnterMeaning meaningFor(Intent intent) const;
    void enter(Qt::KeyboardModifiers modifiers);
    void forgetOrder();
    void tellTarget();
    void describe();
    QString hint() const;

    Look m_look;
    Board &m_board;
    MatchList *m_matches;
    models::RowKey m_target;
    std::optional<orders::Order> m_order; ///< that lacks its target
};

} // namespace ui
