// SPDX-License-Identifier: MIT
#include "ui/panels/parkingpanel.h"

#include "ui/calldrag.h"
#include "ui/callsource.h"
#include "ui/delegates/spacedelegate.h"
#include "ui/menus/parkingmenu.h"
#include "ui/panels/rowmenus.h"
#include "ui/panels/spacerows.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using models::ParkingModel;

ParkingPanel::ParkingPanel(const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("Parking"), QStringLiteral("F7"), parent), m_board(board), m_requests(requests),
      m_rows(std::make_unique<SpaceRows>(look, board.parking())),
      m_delegate(new SpaceDelegate(look, this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(look.px(6));
    m_layout->addStretch();
    area->setWidget(inside);
    setContent(area);
    setDivided(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &ParkingPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &ParkingPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::dataChanged, this, &ParkingPanel::review);
    connect(&board, &Board::linksChanged, this, &ParkingPanel::review);
    review();
}

ParkingPanel::~ParkingPanel() = default;

QList<TileView *> ParkingPanel::views() const
{
    QList<TileView *> views;
    for (const Lot &lot : m_lots)
        views.append(lot.view);
    return views;
}

QSize ParkingPanel::sizeHint() const
{
    if (isBlank())
        return Pane::sizeHint();
    int height = look().px(42) + 24;
    for (const Lot &lot : m_lots) {
        height += lot.view->contentHeight() + look().px(6);
        if (m_lots.size() > 1)
            height += lot.name->sizeHint().height() + look().px(6);
    }
    return {look().px(240), height};
}

void ParkingPanel::focusContent()
{
    if (m_lots.isEmpty())
        return;
    TileView *view = m_lots.first().view;
    view->setFocus(Qt::ShortcutFocusReason);
    if (!view->currentIndex().isValid())
        view->setCurrentIndex(m_rows->index(0, 0, view->rootIndex()));
}

void ParkingPanel::tick()
{
    for (const Lot &lot : m_lots)
        lot.view->viewport()->update();
}

bool ParkingPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<TileView *>(watched);
    if (view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(view->currentIndex());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

void ParkingPanel::review()
{
    m_lots.removeIf([](const Lot &lot) {
        if (lot.index.isValid())
            return false;
        lot.name->deleteLater();
        lot.view->deleteLater();
        return true;
    });
    int taken = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        taken += index.data(ParkingModel::TakenRole).toInt();
        const bool isShown = std::any_of(m_lots.begin(), m_lots.end(),
            [&](const Lot &lot) { return QModelIndex(lot.index) == index; });
        if (!isShown)
            addLot(index);
    }
    for (const Lot &lot : m_lots)
        lot.name->setVisible(m_lots.size() > 1);
    setCount(taken > 0 ? taken : -1);
    if (!m_lots.isEmpty()) {
        showContent();
        return;
    }
    const bool isRefused = !m_board.missing(QStringLiteral("parking")).isEmpty();
    showBlank(
        {QStringLiteral("park"), isRefused ? tr("Parking is not shown") : tr("No parking lot"),
            isRefused ? tr("The exchange does not tell this account about parked calls.")
                      : tr("Where calls can be parked, the spaces show here."),
            {}});
}

void ParkingPanel::addLot(const QModelIndex &index)
{
    auto *name = new QLabel(this);
    name->setTextFormat(Qt::PlainText);
    name->setText(titled(index.data().toString()));
    name->setProperty("ink", QStringLiteral("second"));
    name->setFont(look().theme.font(Theme::Text::Small));
    auto *view = new CallSource<TileView>(m_board, look(), this);
    view->setAccessibleName(tr("Parking lot %1").arg(index.data().toString()));
    view->setTileSize(QSize(84, 52), 4);
    view->setModel(m_rows.get());
    view->setRootIndex(index);
    view->setItemDelegate(m_delegate);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->installEventFilter(this);
    m_layout->insertWidget(m_layout->count() - 1, name);
    m_layout->insertWidget(m_layout->count() - 1, view);
    connect(view, &TileView::contentHeightChanged, this, [this, view] {
        view->setFixedHeight(view->contentHeight());
        updateGeometry();
    });
    connect(view, &QAbstractItemView::doubleClicked, this, &ParkingPanel::activate);
    new RowMenus(*view, [this](const QModelIndex &space, const QPoint &place) {
        parkingMenu(space, look(), m_board, m_requests, this)->popup(place);
    });
    auto *const drops = new CallDropSite(look(), *view, m_board, m_requests,
        [this](const QModelIndex &space, const pbx::Call &call, bool) {
            const bool isFree = space.data(ParkingModel::IsFreeRole).toBool();
            return isFree ? callToSpace(m_board, call, space.data(ParkingModel::LotRole).toString(),
                       space.data(ParkingModel::SpaceRole).toInt())
                          : EnterMeaning{.sentence = tr("somebody is parked there")};
        });
    connect(drops, &CallDropSite::hinted, this, &ParkingPanel::hinted);
    m_lots.append({index, name, view});
}

void ParkingPanel::activate(const QModelIndex &space)
{
    const orders::Order order = unparkOrder(space, m_board);
    const bool canFetch = space.isValid() && space.data(ParkingModel::ParkedRole).isValid()
        && m_board.whyNot(order).isEmpty() && m_board.whyNoPhone(order.server).isEmpty();
    if (canFetch)
        emit m_requests.ordered(order);
}

} // namespace ui
