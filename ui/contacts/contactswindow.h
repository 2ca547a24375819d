// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactmodel.h"
#include "ui/board.h"
#include "ui/entermeaning.h"
#include "ui/look.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class BlankFace;
class ContactCard;
class ContactRows;
class Requests;

/// The book of contacts: who is looked for at the left, all of them at the right. Enter calls, or
/// transfers the call there is.
class ContactsWindow : public QDialog
{
    Q_OBJECT

public:
    ContactsWindow(const Look &look, models::ContactModel &contacts, Board &board,
        Requests &requests, QWidget *parent = nullptr);

    /// Opens the editor; with an id of 0 for somebody new.
    void edit(const desk::Contact &contact);
    /// Looks for it, as if it had been typed.
    void look(const QString &typed);

signals:
    void putWanted(const desk::Contact &contact);
    void removeWanted(const QList<desk::ContactId> &ids);
    void undoWanted();
    void importWanted();
    void exportWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeLeft(QLayout &layout);
    void connectParts();
    void search();
    void showFound();
    void showCurrent();
    void showHint();
    void showBlank();
    void reach(
        const desk::Contact &contact, const QString &number, Qt::KeyboardModifiers modifiers);
    void enter(Qt::KeyboardModifiers modifiers);
    EnterMeaning meaning(const desk::Contact &contact, const QString &number, Intent intent) const;
    void remove(const desk::Contact &contact);
    void openMenu(const QPoint &place);
    int currentRow() const;
    int keptRow() const;

    Look m_look;
    models::ContactModel &m_contacts;
    Board &m_board;
    Requests &m_requests;
    ContactRows *m_rows;
    QLineEdit *m_search;
    QComboBox *m_group;
    QListView *m_list;
    ContactCard *m_card;
    BlankFace *m_blank;
    QLabel *m_hint;
    QPushButton *m_undo;
    desk::Contact m_current; ///< who is looked at
};

} // namespace ui
