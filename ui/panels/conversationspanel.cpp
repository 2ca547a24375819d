// SPDX-License-Identifier: MIT
#include "ui/panels/conversationspanel.h"

#include "ui/callsource.h"
#include "ui/delegates/conversationdelegate.h"
#include "ui/dialogs/journeydialog.h"
#include "ui/menus/callmenu.h"
#include "ui/panels/conversationrows.h"
#include "ui/panels/holdstill.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace ui {

ConversationsPanel::ConversationsPanel(
    const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("Conversations"), QStringLiteral("F5"), parent), m_board(board),
      m_requests(requests), m_rows(std::make_unique<ConversationRows>(look, board.calls())),
      m_view(new CallSource<QListView>(board, this))
{
    m_view->setAccessibleName(tr("Conversations"));
    m_view->setModel(m_rows.get());
    m_view->setItemDelegate(new ConversationDelegate(look, this));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->installEventFilter(this);
    setContent(m_view);
    setDivided(true);
    addToHeading(pageButton());

    auto *still = new HoldStill(m_view);
    connect(still, &HoldStill::changed, this, [this](bool holding) {
        m_board.calls().setHolding(holding);
        m_rows->setDynamicSortFilter(!holding);
        if (!holding)
            m_rows->invalidate();
    });
    m_menus = new RowMenus(
        *m_view, [this](const QModelIndex &row, const QPoint &place) { openMenu(row, place); });
    connect(m_view, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { openJourney(m_rows->conversation(index).call); });
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &ConversationsPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &ConversationsPanel::review);
    connect(&board, &Board::linksChanged, this, &ConversationsPanel::review);
    review();
}

ConversationsPanel::~ConversationsPanel() = default;

/// Turns to what is over.
QPushButton *ConversationsPanel::pageButton()
{
    auto *button = new QPushButton(tr("History"), this);
    button->setProperty("kind", QStringLiteral("quiet"));
    connect(button, &QPushButton::clicked, this, &ConversationsPanel::historyWanted);
    const auto dress = [this, button] {
        button->setIcon(look().theme.icon(QStringLiteral("history"), look().tokens().secondInk));
    };
    dress();
    connect(&look().theme, &Theme::changed, button, dress);
    return button;
}

void ConversationsPanel::focusContent()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(0, 0));
}

void ConversationsPanel::tick()
{
    if (m_rows->rowCount() > 0)
        m_view->viewport()->update();
}

bool ConversationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter) {
            m_menus->openCurrent();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void ConversationsPanel::openMenu(const QModelIndex &index, const QPoint &place)
{
    const models::Conversation conversation = m_rows->conversation(index);
    OrderMenu *const menu = callMenu(conversation, look(), m_board, m_requests, this);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction *const journey = menu->addLine(tr("Way of the call"), "queue");
    connect(journey, &QAction::triggered, this,
        [this, call = conversation.call] { openJourney(call); });
    menu->popup(place);
}

/// One window for each call, however often it is asked for.
void ConversationsPanel::openJourney(const pbx::Call &call)
{
    for (JourneyDialog *const open : window()->findChildren<JourneyDialog *>()) {
        if (open->call() == models::RowKey{call.server, call.id}) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    (new JourneyDialog(look(), m_board, call, window()))->show();
}

void ConversationsPanel::review()
{
    const int rows = m_rows->rowCount();
    setCount(rows);
    if (rows > 0) {
        showContent();
        return;
    }
    if (const live::LinkState *link = m_board.worstLink(); !link || !link->isUp()) {
        showBlank({QStringLiteral("unknown"), tr("Not known at the moment"),
            tr("Conversations show here as soon as the exchange is connected."), {}});
        return;
    }
    showBlank({QStringLiteral("phone"), tr("It is quiet"),
        tr("Every call in the house shows here as soon as a phone rings."), {}});
}

} // namespace ui
