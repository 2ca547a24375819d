// SPDX-License-Identifier: MIT
#include "ui/panels/conferencespanel.h"

#include "ui/calldrag.h"
#include "ui/delegates/conferencedelegate.h"
#include "ui/menus/conferencemenu.h"
#include "ui/panels/conferencerows.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"

#include <QKeyEvent>

namespace ui {

using models::ConferenceModel;

ConferencesPanel::ConferencesPanel(
    const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("Conferences"), QStringLiteral("F8"), parent), m_board(board),
      m_requests(requests), m_rows(std::make_unique<ConferenceRows>(board.conferences())),
      m_view(new QTreeView(this)), m_delegate(new ConferenceDelegate(look, this))
{
    makeView();
    setDivided(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &ConferencesPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &ConferencesPanel::review);
    review();
}

ConferencesPanel::~ConferencesPanel() = default;

void ConferencesPanel::makeView()
{
    m_view->setAccessibleName(tr("Conferences"));
    m_view->setModel(m_rows.get());
    m_view->setItemDelegate(m_delegate);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(0);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    setContent(m_view);
    m_menus = new RowMenus(
        *m_view, [this](const QModelIndex &row, const QPoint &place) { openMenu(row, place); });
    auto *const drops = new CallDropSite(look(), *m_view, m_board, m_requests,
        [this](const QModelIndex &index, const pbx::Call &call, bool) {
            const auto room = index.data(ConferenceModel::RoomRole).value<pbx::Conference>();
            return callToRoom(m_board, call, room.name);
        });
    connect(drops, &CallDropSite::hinted, this, &ConferencesPanel::hinted);
}

bool ConferencesPanel::isEmpty() const { return m_rows->rowCount() == 0; }

QSize ConferencesPanel::sizeHint() const
{
    if (isBlank())
        return Pane::sizeHint();
    int height = look().px(42 + 12);
    const auto add
        = [&](const QModelIndex &index) { height += m_delegate->sizeHint({}, index).height(); };
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex room = m_rows->index(row, 0);
        add(room);
        for (int user = 0; user < m_rows->rowCount(room); ++user)
            add(m_rows->index(user, 0, room));
    }
    return {look().px(240), height};
}

void ConferencesPanel::focusContent()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(0, 0));
}

bool ConferencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_menus->openCurrent();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void ConferencesPanel::openMenu(const QModelIndex &index, const QPoint &place)
{
    const auto room = index.data(ConferenceModel::RoomRole).value<pbx::Conference>();
    const QVariant user = index.data(ConferenceModel::UserRole);
    OrderMenu *const menu = user.isValid()
        ? userMenu(room, user.value<pbx::ConferenceUser>(), look(), m_board, m_requests, this)
        : roomMenu(room, look(), m_board, m_requests, this);
    menu->popup(place);
}

void ConferencesPanel::review()
{
    const int rooms = m_rows->rowCount();
    setCount(rooms > 0 ? rooms : -1);
    m_view->expandAll();
    updateGeometry();
    if (rooms > 0)
        showContent();
    else
        showBlank({QStringLiteral("conference"), tr("No conference"),
            tr("Rooms show here as soon as somebody is in one."), {}});
    if (std::exchange(m_wasEmpty, rooms == 0) != (rooms == 0))
        emit emptyChanged();
}

} // namespace ui
