// SPDX-License-Identifier: MIT
#include "ui/panels/peoplepanel.h"

#include "ui/calldrag.h"
#include "ui/entermeaning.h"
#include "ui/menus/personmenu.h"
#include "ui/panels/holdstill.h"
#include "ui/panels/peoplerows.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

using models::ExtensionModel;
using models::PeopleFilter;

PeoplePanel::PeoplePanel(const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("People"), QStringLiteral("F4"), parent), m_board(board), m_requests(requests),
      m_rows(std::make_unique<PeopleRows>(look, board.people())), m_view(new TileView(look)),
      m_delegate(new PersonDelegate(look, this)), m_filter(new QLineEdit(this)),
      m_shows(new QButtonGroup(this)), m_forms(new QButtonGroup(this))
{
    makeHeading();
    makeView();
    setLines(false);
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &PeoplePanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &PeoplePanel::review);
    connect(&board, &Board::linksChanged, this, &PeoplePanel::review);
    connect(
        &board, &Board::ownChanged, this, [this] { m_rows->setFirstServer(m_board.own().server); });
    connect(this, &Pane::blankPressed, this, &PeoplePanel::showEverybody);
    m_pulse.setInterval(66);
    connect(&m_pulse, &QTimer::timeout, this, &PeoplePanel::pulse);
    review();
}

PeoplePanel::~PeoplePanel() = default;

void PeoplePanel::makeHeading()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter people"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(look().px(140));
    m_filter->installEventFilter(this);
    addToHeading(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &PeoplePanel::narrow);

    const auto addShow = [this](const QString &word, PeopleFilter::Show show) {
        auto *button = new QPushButton(word, this);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setCheckable(true);
        m_shows->addButton(button, int(show));
        addToHeading(button);
    };
    addShow(tr("All"), PeopleFilter::Show::All);
    addShow(tr("Free"), PeopleFilter::Show::Free);
    addShow(tr("In calls"), PeopleFilter::Show::InCalls);
    m_shows->button(int(PeopleFilter::Show::All))->setChecked(true);
    connect(m_shows, &QButtonGroup::idClicked, this,
        [this](int id) { showOnly(PeopleFilter::Show(id)); });

    const auto addForm = [this](const QString &name, bool lines) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        m_forms->addButton(button, lines);
        addToHeading(button);
    };
    addForm(tr("Show as tiles"), false);
    addForm(tr("Show as list"), true);
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int lines) { setLines(lines); });
    const auto dress = [this] {
        const QColor &ink = look().tokens().secondInk;
        m_forms->button(false)->setIcon(look().theme.icon(QStringLiteral("tiles"), ink));
        m_forms->button(true)->setIcon(look().theme.icon(QStringLiteral("lines"), ink));
    };
    dress();
    connect(&look().theme, &Theme::changed, this, dress);
}

void PeoplePanel::makeView()
{
    m_view->setAccessibleName(tr("People"));
    m_view->setModel(m_rows.get());
    m_view->setItemDelegate(m_delegate);
    m_view->setSections(
        ExtensionModel::SectionRole, [this](const QModelIndex &first) { return headingOf(first); });
    m_view->installEventFilter(this);
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 4, 14, 8);
    layout->addWidget(m_view);
    setContent(frame);

    auto *const drops = new CallDropSite(look(), *m_view, m_board, m_requests,
        [this](const QModelIndex &index, const pbx::Call &call, bool isConsultation) {
            const auto person = index.data(ExtensionModel::PersonRole).value<models::Person>();
            return callToPerson(m_board, call, person, isConsultation);
        });
    connect(drops, &CallDropSite::hinted, this, &PeoplePanel::hinted);
    auto *still = new HoldStill(m_view);
    connect(still, &HoldStill::changed, this, [this](bool holding) {
        m_rows->setDynamicSortFilter(!holding);
        if (!holding)
            m_rows->invalidate();
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { activate(index, {}); });
    new RowMenus(*m_view, [this](const QModelIndex &row, const QPoint &place) {
        const auto person = row.data(ExtensionModel::PersonRole).value<models::Person>();
        personMenu(person, look(), m_board, m_requests, this)->popup(place);
    });
    connect(m_view, &TileView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePanel::hint);
}

void PeoplePanel::setLines(bool lines)
{
    m_areLines = lines;
    m_forms->button(lines)->setChecked(true);
    m_delegate->setLines(lines);
    m_view->setTileSize(lines ? QSize(320, 36) : QSize(188, 56), lines ? 1 : 99);
}

void PeoplePanel::showOnly(PeopleFilter::Show show)
{
    m_shows->button(int(show))->setChecked(true);
    m_rows->setShow(show);
    review();
}

void PeoplePanel::showEverybody()
{
    m_filter->clear();
    showOnly(PeopleFilter::Show::All);
}

void PeoplePanel::setMarked(const models::RowKey &person)
{
    m_delegate->setMarked(person);
    m_view->viewport()->update();
}

void PeoplePanel::focusContent()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(0, 0));
    hint();
}

void PeoplePanel::tick()
{
    bool rings = false;
    for (const QModelIndex &index : m_view->visibleRows()) {
        if (index.data(ExtensionModel::TimerRole).isValid()
            || index.data(ExtensionModel::StateRole).toInt() == int(models::PersonState::Paused))
            m_view->update(index);
        rings = rings
            || index.data(ExtensionModel::StateRole).toInt() == int(models::PersonState::Ringing);
    }
    if (rings && !look().theme.isMotionReduced())
        m_pulse.start();
    else
        m_pulse.stop();
}

bool PeoplePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        hint();
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_view && isEnter) {
        activate(m_view->currentIndex(),
            {.isDialAnyway = key->modifiers().testFlag(Qt::ControlModifier),
                .isConsultation = key->modifiers().testFlag(Qt::ShiftModifier)});
        return true;
    }
    if (watched == m_filter && (isEnter || key->key() == Qt::Key_Down)) {
        m_view->setCurrentIndex(m_rows->index(0, 0));
        m_view->setFocus();
        return true;
    }
    const bool isFiltered = !m_filter->text().isEmpty();
    if (key->key() == Qt::Key_Escape && isFiltered) {
        m_filter->clear();
        m_view->setFocus();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

Heading PeoplePanel::headingOf(const QModelIndex &first) const
{
    const auto person = first.data(ExtensionModel::PersonRole).value<models::Person>();
    const auto summary = m_board.people().summary(person);
    Heading heading;
    if (person.isFavourite) {
        heading.title = tr("Favourites");
        heading.icon = QStringLiteral("star");
    } else {
        heading.title = person.group.isEmpty() ? restTitle(person, summary.total) : person.group;
    }
    heading.note = QString::number(summary.total);
    if (summary.unknown == summary.total)
        heading.note += QStringLiteral(" \u00b7 ") + unknownSince(person.unknownSince);
    else if (!person.isFavourite)
        heading.note += QStringLiteral(" \u00b7 ") + tr("%1 free").arg(summary.free);
    if (!person.isLinkUp && m_board.links().size() > 1)
        heading.note += tr(", %1 not connected").arg(person.extension.server);
    else if (m_board.links().size() > 1 && !person.isFavourite && !person.group.isEmpty())
        heading.note += QStringLiteral(" \u00b7 ") + person.extension.server;
    return heading;
}

QString PeoplePanel::restTitle(const models::Person &person, int count) const
{
    if (m_board.links().size() > 1)
        return person.extension.server;
    const bool areAll = count + m_board.favourites().size() >= m_board.people().rowCount();
    return areAll ? tr("Everybody") : tr("Others");
}

void PeoplePanel::narrow(const QString &typed)
{
    m_rows->setSearch(typed);
    review();
}

void PeoplePanel::activate(const QModelIndex &index, const Intent &intent)
{
    if (!index.isValid())
        return;
    const auto person = index.data(ExtensionModel::PersonRole).value<models::Person>();
    carryOut(meaningOf(m_board, person, intent), m_requests);
}

void PeoplePanel::hint()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_view->hasFocus() || !index.isValid()) {
        emit hinted({});
        return;
    }
    const auto person = index.data(ExtensionModel::PersonRole).value<models::Person>();
    emit hinted(meaningOf(m_board, person).sentence);
}

void PeoplePanel::review()
{
    setCount(m_board.people().rowCount());
    if (m_rows->rowCount() > 0) {
        showContent();
        return;
    }
    const bool hasPeople = m_board.people().rowCount() > 0;
    if (hasPeople && !m_filter->text().isEmpty()) {
        showBlank({QStringLiteral("search"), tr("Nobody matches"),
            tr("Names are found by any part of them, numbers by their digits."),
            tr("Show everybody")});
    } else if (hasPeople) {
        const bool free = m_rows->show() == PeopleFilter::Show::Free;
        showBlank({QStringLiteral("people"),
            free ? tr("Nobody is free right now") : tr("Nobody is in a call"),
            free ? tr("As soon as somebody hangs up they show here.")
                 : tr("Calls show here as soon as a phone rings."),
            tr("Show everybody")});
    } else {
        const QString refused = m_board.missing(QStringLiteral("extensions"));
        showBlank({QStringLiteral("people"), tr("Nobody to show"),
            refused.isEmpty() ? tr("The exchange has no extensions yet.")
                              : tr("The exchange does not tell this account who its people are."),
            {}});
    }
}

void PeoplePanel::pulse()
{
    m_phase += 0.17;
    m_delegate->setPulse(0.5 + 0.5 * std::sin(m_phase));
    for (const QModelIndex &index : m_view->visibleRows()) {
        if (index.data(ExtensionModel::StateRole).toInt() == int(models::PersonState::Ringing))
            m_view->update(index);
    }
}

} // namespace ui
