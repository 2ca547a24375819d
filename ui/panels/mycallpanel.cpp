// SPDX-License-Identifier: MIT
#include "ui/panels/mycallpanel.h"

#include "ui/calldrag.h"
#include "ui/menus/callmenu.h"
#include "ui/panels/idlerow.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

MyCallPanel::MyCallPanel(const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("My call"), QStringLiteral("F3"), parent), m_board(board), m_requests(requests),
      m_card(new CallCard(look)), m_quiet(new QLabel), m_idle(new IdleRow(look, board, requests)),
      m_others(new QVBoxLayout)
{
    m_quiet->setTextFormat(Qt::PlainText);
    m_quiet->setWordWrap(true);
    m_quiet->setProperty("ink", QStringLiteral("second"));
    m_quiet->setContentsMargins(2, 4, 2, 4);
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(look.px(8));
    layout->addWidget(m_card);
    layout->addWidget(m_quiet);
    layout->addWidget(m_idle);
    m_others->setSpacing(look.px(4));
    layout->addLayout(m_others);
    setContent(frame);

    connect(m_card, &CallCard::pressed, this, qOverload<CallAction::Kind>(&MyCallPanel::act));
    connect(m_card, &CallCard::dragged, this, &MyCallPanel::drag);
    connect(m_card, &CallCard::moreWanted, this, &MyCallPanel::openMenuAt);
    const QAbstractItemModel *mine = &board.mine();
    connect(mine, &QAbstractItemModel::dataChanged, this, &MyCallPanel::review);
    connect(mine, &QAbstractItemModel::rowsInserted, this, &MyCallPanel::review);
    connect(mine, &QAbstractItemModel::rowsRemoved, this, &MyCallPanel::review);
    connect(&board, &Board::ownChanged, this, &MyCallPanel::review);
    connect(&board.keymap(), &Keymap::changed, this, &MyCallPanel::review);
    connect(&board, &Board::linksChanged, this, &MyCallPanel::review);
    review();
}

bool MyCallPanel::act(CallAction::Kind kind)
{
    const models::Conversation *mine = m_board.myCall();
    if (!mine)
        return false;
    const QList<CallAction> actions = callActions(*mine, m_board);
    const CallAction *const action = actionOf(actions, kind);
    if (!action || !action->isEnabled())
        return false;
    carryOut(*action, m_requests);
    return true;
}

void MyCallPanel::hangUpNow()
{
    const models::Conversation *const mine = m_board.myCall();
    const QList<CallAction> actions = mine ? callActions(*mine, m_board) : QList<CallAction>();
    const CallAction *const action = actionOf(actions, CallAction::Kind::HangUp);
    if (action && action->isEnabled())
        confirm(*action, m_requests);
}

bool MyCallPanel::act(const QList<CallAction::Kind> &kinds)
{
    return std::ranges::any_of(kinds, [this](CallAction::Kind kind) { return act(kind); });
}

QString MyCallPanel::whyNot(const QList<CallAction::Kind> &kinds) const
{
    const models::Conversation *const mine = m_board.myCall();
    if (!mine)
        return tr("You have no call.");
    QString why = tr("That cannot be done with your call as it is now.");
    const QList<CallAction> actions = callActions(*mine, m_board);
    for (const CallAction::Kind kind : kinds) {
        const CallAction *const action = actionOf(actions, kind);
        if (action && action->isEnabled())
            return {};
        if (action)
            why = action->whyNot;
    }
    return why;
}

/// Until the button is let go, or Escape; the exchange is heard meanwhile.
void MyCallPanel::drag()
{
    const models::Conversation *const mine = m_board.myCall();
    if (!mine || mine->isEnded)
        return;
    const models::RowKey call{mine->call.server, mine->call.id};
    auto *const drag = new QDrag(m_card);
    drag->setMimeData(calldrag::dataOf(call));
    drag->setPixmap(
        m_card->grab(QRect(0, 0, std::min(m_card->width(), look().px(240)), look().px(48))));
    m_board.setDragged(call);
    drag->exec(Qt::CopyAction | Qt::MoveAction);
    m_board.setDragged({});
}

QString MyCallPanel::whyNoMenu() const
{
    return m_board.myCall() ? QString() : tr("You have no call.");
}

void MyCallPanel::chooseNext()
{
    models::ConversationFilter &mine = m_board.mine();
    const models::Conversation *const current = m_board.myCall();
    for (int row = 0; row < mine.rowCount(); ++row) {
        if (&mine.conversation(mine.index(row, 0)) != current)
            continue;
        const int next = (row + 1) % mine.rowCount();
        const pbx::Call &call = mine.conversation(mine.index(next, 0)).call;
        m_board.chooseCall({call.server, call.id});
        return;
    }
}

void MyCallPanel::openMenu()
{
    if (m_board.myCall())
        openMenuAt(m_card->mapToGlobal(QPoint(0, m_card->height())));
}

void MyCallPanel::openMenuAt(const QPoint &place)
{
    const models::Conversation *const mine = m_board.myCall();
    if (!mine)
        return;
    OrderMenu *const menu = callMenu(*mine, look(), m_board, m_requests, this);
    menu->addSeparator();
    connect(menu->addLine(tr("Note\u2026"), "note"), &QAction::triggered, this,
        [this, server = mine->call.server, id = mine->call.id] {
            emit m_requests.noteWanted(server, id);
        });
    menu->popup(place);
}

void MyCallPanel::focusContent()
{
    if (!m_board.myCall()) {
        if (auto *const offer = m_idle->findChild<QPushButton *>())
            offer->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (ActionButton *button : m_card->buttons()) {
        if (button->isEnabled()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MyCallPanel::tick()
{
    m_card->tick();
    for (const Other &other : m_buttons) {
        if (const models::Conversation *conversation = m_board.calls().find(other.call))
            other.button->setText(plainLabel(lineOf(*conversation)));
    }
}

void MyCallPanel::review()
{
    const models::Conversation *mine = m_board.myCall();
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_card->setVisible(mine);
    m_quiet->setVisible(!mine);
    m_idle->setVisible(!mine);
    if (mine)
        m_card->show(*mine, m_board);
    else if (m_board.own().name.isEmpty())
        m_quiet->setText(tr("Say which phone is yours: open the menu on your tile and choose "
                            "\u201cThis is my phone\u201d."));
    else
        m_quiet->setText(
            tr("No call right now. Type a name or a number above and press Enter to call."));
    showOthers(mine);
    if (hadKeyboard && !isAncestorOf(QApplication::focusWidget()))
        focusContent();
}

void MyCallPanel::showOthers(const models::Conversation *current)
{
    for (const Other &other : m_buttons) {
        other.button->hide();
        other.button->deleteLater();
    }
    m_buttons.clear();
    models::ConversationFilter &mine = m_board.mine();
    for (int row = 0; row < mine.rowCount(); ++row) {
        const models::Conversation &conversation = mine.conversation(mine.index(row, 0));
        if (&conversation == current)
            continue;
        const models::RowKey key{conversation.call.server, conversation.call.id};
        auto *button = new QPushButton(plainLabel(lineOf(conversation)), this);
        button->setIcon(look().theme.icon(
            face(conversation.call.stage).icon, look().tint(face(conversation.call.stage)).ink));
        button->setProperty("kind", QStringLiteral("me"));
        connect(button, &QPushButton::clicked, this, [this, key] { m_board.chooseCall(key); });
        m_others->addWidget(button);
        m_buttons.append({key, button});
    }
}

QString MyCallPanel::lineOf(const models::Conversation &conversation) const
{
    const pbx::Party *other = conversation.call.counterpart(m_board.own().name);
    QStringList parts{other ? other->title() : calledTitle(conversation.call),
        conversation.isUnknown ? unknownSince(conversation.unknownSince)
                               : face(conversation.call.stage).word,
        callTime(conversation, look().now(conversation.call.server))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace ui
