// SPDX-License-Identifier: MIT
#include "ui/panels/idlerow.h"

#include "ui/callactions.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

IdleRow::IdleRow(const Look &look, const Board &board, Requests &requests, QWidget *parent)
    : QWidget(parent), m_look(look), m_board(board), m_requests(requests),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(look.px(8));
    m_layout->addStretch();
    const QAbstractItemModel *const calls = &board.calls();
    connect(calls, &QAbstractItemModel::dataChanged, this, &IdleRow::review);
    connect(calls, &QAbstractItemModel::rowsInserted, this, &IdleRow::review);
    connect(calls, &QAbstractItemModel::rowsRemoved, this, &IdleRow::review);
    connect(&board, &Board::ownChanged, this, &IdleRow::review);
    connect(&board, &Board::lastDialledChanged, this, &IdleRow::review);
    connect(&board, &Board::linksChanged, this, &IdleRow::review);
    connect(&board.keymap(), &Keymap::changed, this, &IdleRow::review);
    review();
}

QList<IdleRow::Offer> IdleRow::offers() const
{
    const models::RowKey &own = m_board.own();
    if (own.name.isEmpty() || m_board.myCall())
        return {};
    QList<Offer> offers;
    for (int row = 0; row < m_board.calls().rowCount() && offers.isEmpty(); ++row) {
        const models::Conversation &one = m_board.calls().conversation(row);
        if (one.isEnded || one.isUnknown || one.call.stage != pbx::Call::Stage::Ringing)
            continue;
        const QList<CallAction> actions = callActions(one, m_board);
        const CallAction *const pickUp = actionOf(actions, CallAction::Kind::PickUp);
        if (pickUp && pickUp->isEnabled())
            offers.append({tr("Pick up %1").arg(partyTitle(one.call.caller)),
                QStringLiteral("pickup"), {}, pickUp->order});
    }
    if (!m_board.whyNot(own.server, orders::Verb::Dial).isEmpty())
        return offers;
    const orders::Order dial{.verb = orders::Verb::Dial, .server = own.server, .by = own.name};
    if (const models::RowKey &last = m_board.lastDialled(); last.server == own.server) {
        orders::Order again = dial;
        again.target = last.name;
        const models::Person *const person = m_board.people().find(last);
        offers.append({tr("Call %1 again").arg(person ? person->title() : last.name),
            QStringLiteral("again"), {}, again});
    }
    offers.append({tr("Call\u2026"), QStringLiteral("phone"),
        m_board.keymap().text(QStringLiteral("go.field")), dial, true});
    return offers;
}

void IdleRow::review()
{
    const QList<Offer> wanted = offers();
    if (wanted == m_offers)
        return;
    m_offers = wanted;
    qDeleteAll(findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Offer &offer : wanted) {
        auto *const button = new QPushButton(plainLabel(offer.label), this);
        button->setIcon(m_look.theme.icon(offer.icon, m_look.tokens().secondInk));
        button->setAccessibleName(offer.label);
        if (!offer.keys.isEmpty())
            button->setToolTip(plainToolTip(offer.keys));
        connect(
            button, &QPushButton::clicked, &m_requests,
            [&requests = m_requests, offer] {
                if (offer.asksWhom)
                    emit requests.targetWanted(offer.order);
                else
                    emit requests.ordered(offer.order);
            },
            Qt::QueuedConnection);
        m_layout->insertWidget(m_layout->count() - 1, button);
    }
}

} // namespace ui
