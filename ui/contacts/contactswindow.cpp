// SPDX-License-Identifier: MIT
#include "ui/contacts/contactswindow.h"

#include "ui/choicename.h"
#include "ui/clearing.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacteditor.h"
#include "ui/contacts/contactrows.h"
#include "ui/followcalls.h"
#include "ui/panels/blankface.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace ui {

ContactsWindow::ContactsWindow(const Look &look, models::ContactModel &contacts, Board &board,
    Requests &requests, QWidget *parent)
    : QDialog(parent), m_look(look), m_contacts(contacts), m_board(board), m_requests(requests),
      m_rows(new ContactRows(this)), m_search(new QLineEdit(this)), m_group(new QComboBox(this)),
      m_list(new QListView(this)), m_card(new ContactCard(look, this)),
      m_blank(new BlankFace(look, this)), m_hint(new QLabel(this)), m_undo(new QPushButton(this))
{
    setWindowTitle(tr("Contacts"));
    resize(look.px(860), look.px(600));
    auto *left = new QVBoxLayout;
    left->setSpacing(look.px(8));
    makeLeft(*left);
    auto *right = new QVBoxLayout;
    right->addWidget(m_card, 1);
    right->addWidget(m_blank, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look.px(12));
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("ink", QStringLiteral("second"));
    m_undo->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_hint, 1);
    line->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(16), look.px(16), look.px(12));
    layout->setSpacing(look.px(8));
    layout->addLayout(columns, 1);
    layout->addLayout(line);
    connectParts();
    search();
    showFound();
    m_search->setFocus();
}

void ContactsWindow::makeLeft(QLayout &layout)
{
    m_search->setPlaceholderText(tr("Name, company, number or note"));
    m_search->setAccessibleName(tr("Search contacts"));
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    nameChoice(*m_group, tr("Group"));
    m_group->setMaximumWidth(m_look.px(160));
    auto *top = new QHBoxLayout;
    top->setSpacing(m_look.px(8));
    top->addWidget(m_search, 1);
    top->addWidget(m_group);
    m_rows->setSourceModel(&m_contacts);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ContactDelegate(m_look, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Contacts"));
    m_list->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_look.px(8));
    const auto add = [this, buttons](const QString &label, auto act) {
        auto *button = new QPushButton(label, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(tr("&New\u2026"), [this] { edit({}); });
    add(tr("&Import\u2026"), [this] { emit importWanted(); });
    add(tr("E&xport\u2026"), [this] { emit exportWanted(); });
    buttons->addStretch(1);
    auto &column = static_cast<QVBoxLayout &>(layout);
    column.addLayout(top);
    column.addWidget(m_list, 1);
    column.addLayout(buttons);
}

void ContactsWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ContactsWindow::search);
    connect(m_group, &QComboBox::activated, this, &ContactsWindow::search);
    connect(&m_contacts, &models::ContactModel::searched, this, &ContactsWindow::showFound);
    connect(&m_contacts, &models::ContactModel::undoableChanged, this, &ContactsWindow::showFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ContactsWindow::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { enter({}); });
    connect(m_blank, &BlankFace::pressed, this, [this] { emit importWanted(); });
    connect(m_undo, &QPushButton::clicked, this, &ContactsWindow::undoWanted);
    connect(m_card, &ContactCard::editWanted, this, &ContactsWindow::edit);
    connect(m_card, &ContactCard::removeWanted, this, &ContactsWindow::remove);
    connect(m_card, &ContactCard::keepWanted, this, &ContactsWindow::edit);
    connect(m_card, &ContactCard::numberWanted, this,
        [this](
            const desk::Contact &contact, const QString &number) { reach(contact, number, {}); });
    followCalls(m_board, this, [this] {
        if (isVisible())
            showHint();
    });
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
        &ContactsWindow::undoWanted);
    connect(
        new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, [this] { edit({}); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void ContactsWindow::look(const QString &typed)
{
    m_group->setCurrentIndex(0);
    m_search->setText(typed);
    m_search->setFocus();
}

void ContactsWindow::edit(const desk::Contact &contact)
{
    auto *editor = new ContactEditor(m_look, contact, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ContactEditor::confirmed, this, [this](const desk::Contact &confirmed) {
        m_current = confirmed;
        emit putWanted(confirmed);
    });
    editor->open();
}

void ContactsWindow::search()
{
    const QString group = m_group->currentIndex() > 0 ? m_group->currentText() : QString();
    m_contacts.setQuery(m_search->text(), group);
}

/// The row of who is looked at; the first where they are not among those found.
int ContactsWindow::keptRow() const
{
    if (m_current.id != 0)
        return std::max(0, m_contacts.rowOf(m_current.id));
    // Whom a directory knows has no identity here; they stand at the end.
    for (int row = m_contacts.rowCount() - 1; row >= 0 && !m_contacts.source(row).isEmpty();
         --row) {
        if (m_contacts.contact(row) == m_current)
            return row;
    }
    return 0;
}

/// Who was looked at stays, as long as they are among those found.
void ContactsWindow::showFound()
{
    const QString group = m_group->currentText();
    const QStringList groups = m_contacts.groups();
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const QString &name : groups)
        m_group->addItem(name);
    m_group->setCurrentIndex(std::max(0, m_group->findText(group)));
    m_group->setVisible(!groups.isEmpty());
    const QString undoable = m_contacts.undoable();
    m_undo->setText(plainLabel(tr("Undo %1").arg(undoable.left(50))));
    m_undo->setVisible(!undoable.isEmpty());
    m_list->setCurrentIndex(m_rows->index(keptRow(), 0));
    showCurrent();
}

int ContactsWindow::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && current.row() < m_contacts.rowCount() ? current.row() : -1;
}

void ContactsWindow::showCurrent()
{
    const int row = currentRow();
    m_blank->setVisible(row < 0);
    if (row < 0) {
        m_card->clear();
        return showBlank();
    }
    const desk::Contact &contact = m_contacts.contact(row);
    m_current = contact;
    m_card->show(contact, m_contacts.source(row));
    showHint();
}

/// What Enter does with them.
void ContactsWindow::showHint()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const desk::Contact &contact = m_contacts.contact(row);
    QStringList hint;
    if (!contact.numbers.isEmpty()) {
        const EnterMeaning meant = meaning(contact, contact.numbers.constFirst().number, {});
        hint += meant.what == EnterMeaning::What::Nothing ? meant.sentence
                                                          : tr("Enter: %1").arg(meant.sentence);
    }
    hint += m_contacts.troubles();
    m_hint->setText(hint.join(QStringLiteral("   \u00b7   ")));
}

void ContactsWindow::showBlank()
{
    m_hint->setText(m_contacts.troubles().join(QLatin1Char(' ')));
    if (!m_search->text().isEmpty()) {
        m_blank->say({QStringLiteral("search"), tr("Nobody found"),
            tr("Nobody in your contacts or directories fits what you typed."), {}});
    } else {
        m_blank->say({QStringLiteral("people"), tr("No contacts yet"),
            tr("Callers whom you note here appear with their name and company."),
            tr("Import from a file\u2026")});
    }
}

EnterMeaning ContactsWindow::meaning(
    const desk::Contact &contact, const QString &number, Intent intent) const
{
    return meaningOf(m_board, contact.title(), m_contacts.dialled(number), intent);
}

void ContactsWindow::reach(
    const desk::Contact &contact, const QString &number, Qt::KeyboardModifiers modifiers)
{
    const EnterMeaning meant = meaning(contact, number,
        {.isDialAnyway = modifiers.testFlag(Qt::ControlModifier),
            .isConsultation = modifiers.testFlag(Qt::ShiftModifier)});
    if (meant.what == EnterMeaning::What::Nothing)
        m_hint->setText(meant.sentence);
    else
        carryOut(meant, m_requests);
}

void ContactsWindow::enter(Qt::KeyboardModifiers modifiers)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const desk::Contact contact = m_contacts.contact(row);
    if (!contact.numbers.isEmpty())
        reach(contact, contact.numbers.constFirst().number, modifiers);
}

void ContactsWindow::remove(const desk::Contact &contact)
{
    if (contact.id != 0)
        emit removeWanted({contact.id}); // can be undone: nobody is asked
}

bool ContactsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isStep = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        enter(key->modifiers());
    } else if (watched == m_search && isStep) {
        QApplication::sendEvent(m_list, key);
    } else if (watched == m_list && key->key() == Qt::Key_Delete && currentRow() >= 0) {
        remove(m_contacts.contact(currentRow()));
    } else {
        return false;
    }
    return true;
}

void ContactsWindow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect row = m_list->visualRect(m_list->currentIndex());
    openMenu(isByKey ? m_list->viewport()->mapToGlobal(row.center()) : event->globalPos());
}

void ContactsWindow::openMenu(const QPoint &place)
{
    if (currentRow() < 0)
        return;
    const desk::Contact contact = m_contacts.contact(currentRow());
    const bool isOwn = m_contacts.source(currentRow()).isEmpty();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const desk::ContactNumber &number : contact.numbers) {
        const EnterMeaning meant = meaning(contact, number.number, {});
        const QString label = tr("%1: %2").arg(number.number, meant.sentence);
        QAction *const call = menu->addAction(plainLabel(label));
        call->setEnabled(meant.what != EnterMeaning::What::Nothing);
        connect(call, &QAction::triggered, this,
            [this, contact, number] { reach(contact, number.number, {}); });
    }
    menu->addSeparator();
    if (!contact.numbers.isEmpty()) {
        connect(menu->addAction(tr("Copy the number")), &QAction::triggered, this,
            [contact] { QApplication::clipboard()->setText(contact.numbers.constFirst().number); });
    }
    connect(menu->addAction(isOwn ? tr("Edit\u2026") : tr("Add to my contacts\u2026")),
        &QAction::triggered, this, [this, contact] { edit(contact); });
    if (isOwn)
        connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
            [this, contact] { remove(contact); });
    menu->popup(place);
}

} // namespace ui
