// SPDX-License-Identifier: MIT
#include "ui/panels/conferencespanel.h"

#include "ui/calldrag.h"
#include "ui/delegates/conferencedelegate.h"
#include "ui/menus/conferencemenu.h"
#include "ui/panels/conferencerows.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"

namespace ui {

using models::ConferenceModel;

ConferencesPanel::ConferencesPanel(
    const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("Conferences"), QStringLiteral("F8"), parent), m_board(board),
      m_requests(requests), m_rows(std::make_unique<ConferenceRows>(board.conferences())),
      m_view(new RowTree(this)), m_delegate(new ConferenceDelegate(look, this))
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
    setContent(m_view);
    m_menus = new RowMenus(
        *m_view, [this](const QModelIndex &row, const QPoint &place) { openMenu(row, place); });
    connect(m_view, &RowTree::entered, m_menus, &RowMenus::openCurrent);
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
    return {look().px(240), look().px(42 + 12) + m_view->contentHeight()};
}

void ConferencesPanel::focusContent() { m_view->takeKeyboard(); }

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
    m_view->openAll();
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
