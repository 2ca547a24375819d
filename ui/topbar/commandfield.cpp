// SPDX-License-Identifier: MIT
#include "ui/topbar/commandfield.h"

#include "ui/delegates/painting.h"
#include "ui/followcalls.h"
#include "ui/offers.h"
#include "ui/topbar/matchlist.h"

#include <QKeyEvent>

namespace ui {

using models::DirectoryModel;

CommandField::CommandField(const Look &look, Board &board, QWidget *window)
    : QLineEdit(window), m_look(look), m_board(board), m_matches(new MatchList(look, board, window))
{
    setProperty("part", QStringLiteral("command"));
    setAccessibleName(tr("Name, number or command"));
    setPlaceholderText(tr("Name, number or command"));
    look.theme.measure(*this, [this] {
        if (isRightToLeft()) // the sign stands at the other end
            setTextMargins(-m_look.px(24), 0, m_look.px(24), 0);
        setFixedHeight(m_look.px(36));
        setMinimumWidth(m_look.px(160));
        setMaximumWidth(m_look.px(460));
    });
    board.directory().setOffers(
        [this](const models::Search &search) { return offersFor(m_board, search, m_order); });
    connect(this, &QLineEdit::textChanged, this, &CommandField::search);
    connect(m_matches, &MatchList::currentChanged, this, &CommandField::tellTarget);
    connect(m_matches, &MatchList::chosen, this, [this] { enter({}); });
    connect(
        &board.directory(), &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    // Directories answer later than the typing; what comes by the typing itself is told at once.
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&board.directory(), change, this, &CommandField::takeIn, Qt::QueuedConnection);
    followCalls(board, this, [this] {
        describe();
        update();
    });
    connect(&board.keymap(), &Keymap::changed, this, qOverload<>(&QWidget::update));
}

EnterMeaning CommandField::meaning() const { return meaningFor({}); }

EnterMeaning CommandField::meaningFor(Intent intent) const
{
    intent.order = m_order;
    if (m_order && m_order->verb == orders::Verb::KeyDigits)
        return meaningOfDigits(m_board, text(), *m_order);
    return meaningOf(m_board, m_matches->current(), intent);
}

void CommandField::askWhom(const orders::Order &order)
{
    setFocus(Qt::ShortcutFocusReason);
    m_order = order;
    m_matches->setIntent({.order = order});
    setPlaceholderText(questionOf(order));
    m_board.directory().searchAgain();
    selectAll();
    update();
}

void CommandField::forgetOrder()
{
    if (!m_order)
        return;
    m_order.reset();
    m_board.directory().searchAgain();
    m_matches->setIntent({});
    setPlaceholderText(tr("Name, number or command"));
    update();
}

bool CommandField::event(QEvent *event)
{
    // Keys that mean something here are not taken away by shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (m_order || !text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_matches->step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(event->modifiers());
        return;
    case Qt::Key_Escape:
        if (text().isEmpty() && !m_order) {
            event->ignore();
            return;
        }
        clear();
        forgetOrder();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirroring mirroring(painter, rect(), layoutDirection());
    drawIcon(painter, m_look, QRect(m_look.px(8), 0, m_look.px(22), height()),
        QStringLiteral("search"), hasFocus() ? tokens.accent.ink : tokens.secondInk, 16);

    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QString keys = m_board.keymap().text(QStringLiteral("go.field"));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + m_look.px(12);
    const QRect key(rect().right() - width - m_look.px(9), (height() - m_look.px(20)) / 2, width,
        m_look.px(20));
    if (this->width() > m_look.px(260) && !keys.isEmpty()) {
        painter.setPen(tokens.line);
        painter.setBrush(tokens.raised);
        painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        drawText(painter, key, keys, tokens.secondInk, Qt::AlignCenter);
    }
    if (text().isEmpty() || cursorPosition() != text().size())
        return;
    const int cursor = cursorRect().center().x();
    const int left = (isRightToLeft() ? this->width() - cursor : cursor) + m_look.px(14);
    const QRect room(left, 0, key.left() - m_look.px(8) - left, height());
    if (room.width() > m_look.px(60))
        drawText(painter, room, hint(), tokens.secondInk);
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        m_matches->showBelow(*this);
}

void CommandField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Its own menu and another window leave the keyboard's place here: who pastes from there is
    // still asked.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        forgetOrder();
    m_matches->hide();
}

void CommandField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_matches->isVisible())
        m_matches->showBelow(*this);
}

void CommandField::search(const QString &typed)
{
    m_board.directory().setQuery(typed);
    m_matches->setCurrent(0);
    m_matches->showBelow(*this);
    tellTarget();
}

/// Who was found since is shown too; who was chosen stays so.
void CommandField::takeIn()
{
    if (text().isEmpty())
        return;
    if (!m_matches->current().isValid())
        m_matches->setCurrent(0);
    if (hasFocus())
        m_matches->showBelow(*this);
    tellTarget();
}

void CommandField::enter(Qt::KeyboardModifiers modifiers)
{
    const EnterMeaning meant = meaningFor({.isDialAnyway = modifiers.testFlag(Qt::ControlModifier),
        .isConsultation = modifiers.testFlag(Qt::ShiftModifier)});
    if (meant.what == EnterMeaning::What::Nothing) {
        if (text().isEmpty() && !m_order)
            emit enteredNothing();
        return;
    }
    clear();
    forgetOrder();
    emit entered(meant);
}

void CommandField::tellTarget()
{
    const QModelIndex entry = m_matches->current();
    models::RowKey target;
    if (entry.data(DirectoryModel::PersonRole).isValid()) {
        target = {entry.data(DirectoryModel::ServerRole).toString(),
            entry.data(DirectoryModel::NumberRole).toString()};
    }
    describe();
    update();
    if (target == m_target)
        return;
    m_target = target;
    emit targetChanged(target);
}

/// For those who do not see the list: whom it is about and what Enter does, as it is typed.
void CommandField::describe()
{
    const QString words = text().isEmpty() ? QString() : hint().simplified();
    if (words != accessibleDescription())
        setAccessibleDescription(words);
}

QString CommandField::hint() const
{
    const QModelIndex entry = m_matches->current();
    const bool isKeyed = m_order && m_order->verb == orders::Verb::KeyDigits;
    if (!entry.isValid() && !isKeyed)
        return tr("nothing found");
    QStringList parts;
    const QVariant person = entry.data(DirectoryModel::PersonRole);
    const QString title = entry.data().toString();
    if (title != text() && !isKeyed)
        parts += title;
    if (person.isValid()) {
        parts += entry.data(DirectoryModel::NumberRole).toString();
        parts += face(person.value<models::Person>().state).word;
    }
    const EnterMeaning meant = meaning();
    const QString what = meant.what == EnterMeaning::What::Nothing
        ? meant.sentence
        : tr("Enter: %1").arg(meant.sentence);
    return parts.join(QStringLiteral(" \u00b7 ")) + QStringLiteral("    ") + what;
}

} // namespace ui
