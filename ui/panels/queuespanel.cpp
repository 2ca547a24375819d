// SPDX-License-Identifier: MIT
#include "ui/panels/queuespanel.h"

#include "desk/queues/queuedays.h"
#include "ui/calldrag.h"
#include "ui/callsource.h"
#include "ui/delegates/queuedelegate.h"
#include "ui/menus/queuemenu.h"
#include "ui/panels/queuerows.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"
#include "ui/wallboard/figurewords.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

namespace ui {

using models::QueueModel;
using Kind = QueueModel::Kind;

QueuesPanel::QueuesPanel(const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("Queues"), QStringLiteral("F6"), parent), m_board(board), m_requests(requests),
      m_rows(std::make_unique<QueueRows>(look, board.queues())),
      m_view(new CallSource<RowTree>(board, this)), m_delegate(new QueueDelegate(look, this)),
      m_callbacks(new QPushButton(this)), m_wallboard(new QToolButton(this))
{
    makeButtons();
    makeView();
    takeDrops();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &QueuesPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &QueuesPanel::review);
    connect(&board, &Board::linksChanged, this, &QueuesPanel::review);
    review();
}

QueuesPanel::~QueuesPanel() = default;

void QueuesPanel::makeButtons()
{
    m_callbacks->setProperty("kind", QStringLiteral("pill"));
    m_callbacks->setProperty("tone", QStringLiteral("busy"));
    m_callbacks->setToolTip(tr("Who gave up waiting and was not called back yet"));
    look().theme.measure(*this, [this] { m_callbacks->setFixedHeight(look().px(26)); });
    m_callbacks->hide();
    m_wallboard->setToolTip(tr("Wallboard (Ctrl+Shift+W)"));
    m_wallboard->setAccessibleName(tr("Wallboard"));
    addToHeading(m_callbacks);
    addToHeading(m_wallboard);
    connect(m_callbacks, &QPushButton::clicked, &m_requests, &Requests::callbacksRequested);
    connect(m_wallboard, &QToolButton::clicked, &m_requests, &Requests::wallboardRequested);
    const auto dress = [this] {
        m_wallboard->setIcon(
            look().theme.icon(QStringLiteral("wallboard"), look().tokens().secondInk));
    };
    connect(&look().theme, &Theme::changed, m_wallboard, dress);
    dress();
}

void QueuesPanel::setDays(const desk::QueueDays &days)
{
    m_days = &days;
    m_delegate->setDays(days);
    m_rows->setDays(days);
    connect(&days, &desk::QueueDays::changed, m_view->viewport(), qOverload<>(&QWidget::update));
}

void QueuesPanel::setCallbacks(int count)
{
    m_callbacks->setVisible(count > 0);
    m_callbacks->setText(tr("%n to call back", nullptr, count));
}

void QueuesPanel::makeView()
{
    m_view->setAccessibleName(tr("Queues"));
    m_view->setModel(m_rows.get());
    m_view->setItemDelegate(m_delegate);
    m_view->viewport()->installEventFilter(this);
    setContent(m_view);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (Kind(index.data(QueueModel::KindRole).toInt()) == Kind::Queue)
            activate(index);
    });
    m_menus = new RowMenus(
        *m_view, [this](const QModelIndex &row, const QPoint &place) { openMenu(row, place); });
    connect(m_view, &RowTree::entered, this, &QueuesPanel::activate);
}

void QueuesPanel::takeDrops()
{
    auto *const drops = new CallDropSite(look(), *m_view, m_board, m_requests,
        [this](const QModelIndex &index, const pbx::Call &call, bool) {
            const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
            const auto member = index.data(QueueModel::MemberRole).value<pbx::QueueMember>();
            const models::Person *const person
                = m_board.people().find({queue.server, member.extension});
            return person ? callToPerson(m_board, call, *person)
                          : callToQueue(m_board, call, queue.name);
        });
    connect(drops, &CallDropSite::hinted, this, &QueuesPanel::hinted);
}

QSize QueuesPanel::sizeHint() const
{
    if (isBlank())
        return Pane::sizeHint();
    return {look().px(240), look().px(42 + 12) + m_view->contentHeight()};
}

void QueuesPanel::focusContent() { m_view->takeKeyboard(); }

void QueuesPanel::tick() { m_view->viewport()->update(); }

bool QueuesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = m_view->indexAt(help->pos());
        if (Kind(index.data(QueueModel::KindRole).toInt()) == Kind::Queue) {
            showToolTip(help->pos(), help->globalPos());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void QueuesPanel::open(const models::RowKey &queue)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        const auto one = index.data(QueueModel::QueueRole).value<pbx::Queue>();
        if (models::RowKey{one.server, one.name} != queue)
            continue;
        m_view->setCurrentIndex(index);
        if (!m_rows->areMembersShown(queue))
            activate(index);
    }
}

void QueuesPanel::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (Kind(index.data(QueueModel::KindRole).toInt()) != Kind::Queue) {
        m_menus->openCurrent();
        return;
    }
    const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
    const models::RowKey key{queue.server, queue.name};
    m_rows->setMembersShown(key, !m_rows->areMembersShown(key));
    m_view->openAll();
}

void QueuesPanel::openMenu(const QModelIndex &index, const QPoint &place)
{
    const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
    OrderMenu *menu = nullptr;
    switch (Kind(index.data(QueueModel::KindRole).toInt())) {
    case Kind::Queue: {
        const int member = m_delegate->memberAt(
            m_view->viewport()->mapFromGlobal(place), m_view->visualRect(index), queue);
        menu = member < 0
            ? queueMenu(queue, look(), m_board, m_requests, this)
            : memberMenu(queue, queue.members[member], look(), m_board, m_requests, this);
        break;
    }
    case Kind::Member:
        menu = memberMenu(queue, index.data(QueueModel::MemberRole).value<pbx::QueueMember>(),
            look(), m_board, m_requests, this);
        break;
    case Kind::Caller:
        menu = callerMenu(queue, index.data(QueueModel::CallerRole).value<pbx::QueueCaller>(),
            look(), m_board, m_requests, this);
        break;
    }
    if (menu)
        menu->popup(place);
}

void QueuesPanel::showToolTip(const QPoint &place, const QPoint &globalPlace)
{
    const QModelIndex index = m_view->indexAt(place);
    const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
    const int member = m_delegate->memberAt(place, m_view->visualRect(index), queue);
    const pbx::Moment now = look().now(queue.server);
    const auto figures = m_days ? m_days->figures({queue.server, queue.name}, now) : std::nullopt;
    QString text = tr("Click to see who answers here");
    if (member >= 0 && figures && member < figures->agents.size())
        text = agentDetails(figures->agents[member], now);
    else if (member >= 0)
        text = spoken(queue.members[member], now);
    else if (figures)
        text = spoken(*figures, m_days->rules().limitsOf(queue.name), now);
    QToolTip::showText(globalPlace, plainToolTip(text), m_view);
}

void QueuesPanel::review()
{
    setCount(m_board.queues().rowCount());
    m_view->openAll();
    updateGeometry();
    if (m_rows->rowCount() > 0) {
        showContent();
        return;
    }
    setCount(-1);
    const bool isRefused = !m_board.missing(QStringLiteral("queues")).isEmpty();
    showBlank({QStringLiteral("queue"), isRefused ? tr("Queues are not shown") : tr("No queues"),
        isRefused ? tr("The exchange does not tell this account about queues.")
                  : tr("Where callers wait in a queue, they show here."),
        {}});
}

} // namespace ui
