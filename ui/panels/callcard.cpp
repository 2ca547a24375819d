// SPDX-License-Identifier: MIT
#include "ui/panels/callcard.h"

#include "ui/board.h"
#include "ui/roles.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLayout>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

    QLabel *plain(const QString &text, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

    void clear(QLayout *layout)
    {
        while (QLayoutItem *item = layout->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
    }

    QString toneOf(const models::Conversation &conversation, const QString &own)
    {
        if (conversation.isUnknown)
            return QStringLiteral("unknown");
        const pbx::Party *side = conversation.call.side(own);
        if (side && side->isHolding)
            return QStringLiteral("onHold");
        const bool isAnswered = conversation.call.isAnswered || conversation.call.answered;
        return isAnswered ? QString() : QStringLiteral("ringing");
    }

    QString stateWords(const models::Conversation &conversation, const QString &own)
    {
        if (conversation.isUnknown)
            return unknownSince(conversation.unknownSince);
        if (conversation.call.ringsAt(own))
            return CallCard::tr("rings for you");
        const pbx::Party *side = conversation.call.side(own);
        return side && side->isHolding ? CallCard::tr("you put them on hold")
                                       : face(conversation.call.stage).word;
    }

} // namespace

CallCard::CallCard(const Look &look, QWidget *parent)
    : QFrame(parent), m_look(look), m_name(plain({}, this)), m_number(plain({}, this)),
      m_time(new TimerLabel(this)), m_chips(new ChipRow(look, this)), m_buttonRow(new QHBoxLayout),
      m_more(new QPushButton(QStringLiteral("\u22ef"), this))
{
    setRole(*this, QAccessible::Grouping);
    setProperty("part", QStringLiteral("mycall"));
    setCursor(Qt::OpenHandCursor);
    m_more->setCursor(Qt::ArrowCursor);
    m_number->setProperty("ink", QStringLiteral("second"));
    m_name->setMinimumWidth(1);
    m_name->setWordWrap(true);
    m_time->setAlignment(Qt::AlignRight);
    m_time->setAccessibleDescription(tr("Duration"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_time, 0, Qt::AlignTop);
    look.theme.measure(*this, [this] { m_more->setFixedSize(m_look.px(36), m_look.px(48)); });
    m_more->setAccessibleName(tr("More for this call"));
    connect(m_more, &QPushButton::clicked, this,
        [this] { emit moreWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_buttonRow->setSpacing(m_look.px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(m_look.px(4));
    layout->addLayout(top);
    layout->addWidget(m_number);
    layout->addSpacing(m_look.px(4));
    layout->addWidget(m_chips);
    layout->addSpacing(m_look.px(8));
    layout->addLayout(m_buttonRow);
    connect(&look.theme, &Theme::changed, this, &CallCard::dress);
    dress();
}

void CallCard::show(const models::Conversation &conversation, const Board &board)
{
    const QString own = board.own().name;
    m_conversation = conversation;
    m_own = own;
    const QString tone = toneOf(conversation, own);
    if (property("tone") != tone) {
        setProperty("tone", tone);
        style()->unpolish(this);
        style()->polish(this);
    }
    showTexts(own);
    showChips();
    showButtons(callActions(conversation, board));
    const QString keys = board.keymap().text(QStringLiteral("call.menu"));
    m_more->setToolTip(
        keys.isEmpty() ? tr("More for this call") : tr("More for this call (%1)").arg(keys));
    tick();
    dress();
}

void CallCard::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->pos();
    QFrame::mousePressEvent(event);
    event->accept();
}

void CallCard::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->pos() - m_grip).manhattanLength();
    if (event->buttons() == Qt::LeftButton && way >= QApplication::startDragDistance())
        emit dragged();
}

void CallCard::tick()
{
    const QString time = callTime(m_conversation, m_look.now(m_conversation.call.server));
    if (m_time->text() != time) {
        m_time->setText(time);
        m_time->updateGeometry();
    }
}

void CallCard::dress()
{
    m_name->setFont(m_look.theme.font(Theme::Text::Large));
    m_time->setFont(m_look.theme.font(Theme::Text::Huge));
    const QString tone = property("tone").toString();
    m_time->setProperty("ink",
        tone == QLatin1String("ringing") ? QStringLiteral("ringing") : QStringLiteral("accent"));
    m_time->style()->unpolish(m_time);
    m_time->style()->polish(m_time);
}

void CallCard::showTexts(const QString &own)
{
    const pbx::Call &call = m_conversation.call;
    const pbx::Party *other = call.counterpart(own);
    const QString title = other ? other->title() : calledTitle(call);
    m_name->setText(title.isEmpty() ? tr("Unknown number") : title);
    QStringList line;
    if (other && other->callerId.number != title)
        line += other->callerId.number;
    if (call.ringsAt(own))
        line += tr("rings for you");
    else if (!call.isAnswered && !call.answered)
        line += face(call.stage).word;
    line.removeAll(QString());
    m_number->setText(line.join(QStringLiteral(" \u00b7 ")));
    m_number->setVisible(!line.isEmpty());
    setAccessibleName(tr("My call: %1, %2").arg(m_name->text(), stateWords(m_conversation, own)));
    setAccessibleDescription(m_number->text().isEmpty() ? m_name->text() : m_number->text());
    setToolTip(plainToolTip(callDetails(call)));
}

void CallCard::showChips()
{
    const pbx::Call &call = m_conversation.call;
    QList<ChipRow::Chip> chips;
    if (m_conversation.isUnknown)
        chips.append({unknownSince(m_conversation.unknownSince), {}});
    if (const pbx::Party *side = call.side(m_own); side && side->isHolding)
        chips.append({tr("you put them on hold"), {}});
    if (!call.queue.isEmpty()) {
        QString via = tr("via %1").arg(titled(call.queue));
        if (call.since && call.answered) {
            via += tr(", waited %1")
                       .arg(models::durationText(models::elapsed(*call.since, *call.answered)));
        }
        chips.append({via, {}});
    } else if (!call.group.isEmpty()) {
        chips.append({tr("via group %1").arg(call.group), {}});
    }
    if (!call.did.isEmpty())
        chips.append({tr("DID %1").arg(call.did), {}});
    if (call.recording == pbx::Call::Recording::On)
        chips.append({tr("recording"), QStringLiteral("record")});
    if (call.recording == pbx::Call::Recording::Muted)
        chips.append({tr("recording paused"), {}});
    m_chips->show(chips);
}

void CallCard::showButtons(const QList<CallAction> &actions)
{
    if (actions == m_actions)
        return;
    m_actions = actions;
    const auto focused = std::ranges::find_if(m_buttons, &QWidget::hasFocus);
    const auto place = focused - m_buttons.begin();
    const bool hasFocus = focused != m_buttons.end();
    m_buttons.clear();
    m_buttonRow->removeWidget(m_more);
    clear(m_buttonRow);
    for (const CallAction &action : actions) {
        if (!action.isMain)
            continue;
        auto *button = new ActionButton(m_look, action, this);
        button->setCursor(Qt::ArrowCursor);
        m_buttons.append(button);
        m_buttonRow->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this,
            [this, kind = action.kind] { emit pressed(kind); });
    }
    const bool hasMore
        = std::ranges::any_of(actions, [](const CallAction &action) { return !action.isMain; });
    m_more->setVisible(hasMore);
    if (hasMore)
        m_buttonRow->addWidget(m_more);
    if (hasFocus)
        focusButton(place);
}

/// The keyboard stays in the card whatever becomes of the call: at the same place, or the next that
/// can be pressed.
void CallCard::focusButton(qsizetype place)
{
    for (qsizetype step = 0; step < m_buttons.size(); ++step) {
        QWidget *const button = m_buttons[(place + step) % m_buttons.size()];
        if (!button->isEnabled())
            continue;
        button->show(); // the layout would do it later, and what is hidden takes no keyboard
        button->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace ui
