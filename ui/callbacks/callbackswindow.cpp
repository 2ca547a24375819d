// SPDX-License-Identifier: MIT
#include "ui/callbacks/callbackswindow.h"

#include "ui/callbacks/callbacktable.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using End = desk::Callback::End;

CallbacksWindow::CallbacksWindow(const Look &look, desk::Callbacks &callbacks, QWidget *parent)
    : QDialog(parent), m_look(look), m_callbacks(callbacks),
      m_table(new CallbackTable(
          callbacks, [look] { return look.now(); }, this)),
      m_view(new QTableView(this)), m_empty(new QLabel(this)), m_note(new QLineEdit(this)),
      m_ended(new QCheckBox(this)), m_call(new QPushButton(tr("Call"), this)),
      m_done(new QPushButton(tr("Done"), this)), m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setWindowTitle(tr("Callers to call back"));
    resize(look.px(860), look.px(460));
    makeView();
    m_empty->setText(tr("Nobody is waiting for your call.\nWho gives up waiting in a queue shows "
                        "here, until somebody has talked with them."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("ink", QStringLiteral("second"));
    m_ended->setText(tr("Show those that are settled too"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(look.px(12));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_ended);
    makeButtons();
    connect(m_ended, &QCheckBox::toggled, this, [this](bool isOn) {
        m_table->showEnded(isOn);
        review();
    });
    connect(&callbacks, &desk::Callbacks::changed, this, &CallbacksWindow::review);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CallbacksWindow::review);
    review();
    m_view->setFocus();
}

void CallbacksWindow::makeView()
{
    m_view->setModel(m_table);
    m_view->setAccessibleName(windowTitle());
    m_view->setProperty("part", QStringLiteral("lines"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_look.px(30));
    QHeaderView *const header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CallbackTable::Who, QHeaderView::Stretch);
    header->setSectionResizeMode(CallbackTable::State, QHeaderView::Stretch);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { openMenu(m_view->viewport()->mapToGlobal(place)); });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { call(current()); });
}

void CallbacksWindow::makeButtons()
{
    m_note->setPlaceholderText(tr("A note to keep with it"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(int(desk::Callbacks::longestNote));
    m_call->setDefault(true);
    m_done->setAutoDefault(false);
    m_dismiss->setAutoDefault(false);
    m_done->setToolTip(tr("It is settled (Ctrl+Enter)"));
    m_dismiss->setToolTip(tr("Nobody needs to call them (Delete)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_look.px(8));
    buttons->addWidget(m_note, 1);
    for (QPushButton *button : {m_dismiss, m_done, m_call})
        buttons->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_call, &QPushButton::clicked, this, [this] { call(current()); });
    connect(m_done, &QPushButton::clicked, this, [this] { end(current(), End::Done); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { end(current(), End::Dismissed); });
}

int CallbacksWindow::current() const
{
    return m_view->currentIndex().data(CallbackTable::IdRole).toInt();
}

void CallbacksWindow::call(int id)
{
    if (const desk::Callback *const entry = m_callbacks.find(id))
        emit callWanted(entry->server, entry->number);
}

void CallbacksWindow::end(int id, End how)
{
    const desk::Callback *const entry = m_callbacks.find(id);
    if (!entry)
        return;
    const bool isNoted = id == m_noted && !m_note->text().isEmpty();
    const QString note = isNoted ? m_note->text() : entry->note;
    const pbx::Moment now = m_look.now(entry->server);
    if (isNoted)
        m_note->clear();
    m_callbacks.end(id, how, note, now);
}

/// What is chosen in it is about the caller for whom it was opened, whoever comes or goes
/// meanwhile.
void CallbacksWindow::openMenu(const QPoint &place)
{
    const int id = current();
    const desk::Callback *const entry = m_callbacks.find(id);
    if (!entry)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &label, auto act) {
        connect(menu->addAction(label), &QAction::triggered, this, act);
    };
    add(plainLabel(tr("Call %1").arg(entry->number)), [this, id] { call(id); });
    if (entry->end == End::Open) {
        add(tr("Done"), [this, id] { end(id, End::Done); });
        add(tr("Dismiss"), [this, id] { end(id, End::Dismissed); });
    } else {
        add(tr("Put back on the list"), [this, id] { m_callbacks.reopen(id); });
    }
    menu->addSeparator();
    add(tr("Copy the number"),
        [number = entry->number] { QGuiApplication::clipboard()->setText(number); });
    menu->popup(place);
}

bool CallbacksWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() & Qt::ControlModifier)
        end(current(), End::Done);
    else if (isEnter)
        call(current());
    else if (key->key() == Qt::Key_Delete)
        end(current(), End::Dismissed);
    else if (key->key() == Qt::Key_Menu)
        openMenu(m_view->viewport()->mapToGlobal(
            m_view->visualRect(m_view->currentIndex()).bottomLeft()));
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void CallbacksWindow::review()
{
    const bool isEmpty = m_table->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_table->index(0, 0));
    if (const int id = current(); id != m_noted) {
        m_noted = id;
        m_note->clear();
    }
    const desk::Callback *const entry = m_callbacks.find(m_noted);
    const bool isOpen = entry && entry->end == End::Open;
    m_call->setEnabled(entry);
    m_done->setEnabled(isOpen);
    m_dismiss->setEnabled(isOpen);
    m_note->setEnabled(isOpen);
}

} // namespace ui
