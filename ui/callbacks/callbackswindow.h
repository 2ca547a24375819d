// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/callbacks.h"
#include "ui/look.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace ui {

class CallbackTable;

/// The callers to call back: Enter calls, the menu or the keys beside it say that it is done.
class CallbacksWindow : public QDialog
{
    Q_OBJECT

public:
    CallbacksWindow(const Look &look, desk::Callbacks &callbacks, QWidget *parent = nullptr);

    QTableView *view() { return m_view; }

signals:
    void callWanted(const QString &server, const QString &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeView();
    void makeButtons();
    /// The one that the keys and buttons are about; 0 for none.
    int current() const;
    void call(int id);
    void end(int id, desk::Callback::End how);
    void openMenu(const QPoint &place);
    void review();

    Look m_look;
    desk::Callbacks &m_callbacks;
    CallbackTable *m_table;
    QTableView *m_view;
    QLabel *m_empty;
    QLineEdit *m_note;
    int m_noted = 0; ///< whom the note is about
    QCheckBox *m_ended;
    QPushButton *m_call;
    QPushButton *m_done;
    QPushButton *m_dismiss;
};

} // namespace ui
