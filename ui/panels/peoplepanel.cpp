// SPDX-License-Identifier: MIT
#include "ui/panels/peoplepanel.h"

#include "ui/calldrag.h"
#include "ui/entermeaning.h"
#include "ui/followcalls.h"
#include "ui/menus/groupmenu.h"
#include "ui/menus/personmenu.h"
#include "ui/menus/personplaces.h"
#include "ui/panels/holdstill.h"
#include "ui/panels/peoplearranger.h"
#include "ui/panels/peopleblank.h"
#include "ui/panels/peoplecontrols.h"
#include "ui/panels/peopledrag.h"
#include "ui/panels/peopleheading.h"
#include "ui/panels/peoplerows.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

using models::ExtensionModel;
using models::PeopleFilter;

PeoplePanel::PeoplePanel(const Look &look, Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("People"), QStringLiteral("F4"), parent), m_board(board), m_requests(requests),
      m_rows(std::make_unique<PeopleRows>(look, board.people())), m_view(new TileView(look)),
      m_delegate(new PersonDelegate(look, this)), m_controls(new PeopleControls(look, this)),
      m_arranger(new PeopleArranger(board, *m_rows, requests, this))
{
    makeControls();
    makeView();
    makeMoves();
    arrange();
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &PeoplePanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &PeoplePanel::review);
    connect(&board, &Board::linksChanged, this, &PeoplePanel::review);
    connect(&board, &Board::arrangementChanged, this, &PeoplePanel::arrange);
    connect(
        &board, &Board::ownChanged, this, [this] { m_rows->setFirstServer(m_board.own().server); });
    connect(this, &Pane::blankPressed, this, &PeoplePanel::showEverybody);
    followCalls(board, this, [this] {
        if (m_view->hasFocus())
            hint();
    });
    m_pulse.setInterval(66);
    connect(&m_pulse, &QTimer::timeout, this, &PeoplePanel::pulse);
    review();
}

PeoplePanel::~PeoplePanel() = default;

void PeoplePanel::makeControls()
{
    addToHeading(m_controls);
    m_controls->filter()->installEventFilter(this);
    connect(m_controls, &PeopleControls::searched, this, &PeoplePanel::narrow);
    connect(m_controls, &PeopleControls::showChosen, this, &PeoplePanel::showOnly);
    connect(m_controls, &PeopleControls::formChosen, m_arranger, &PeopleArranger::setForm);
    connect(m_controls, &PeopleControls::menuWanted, this, [this] {
        const QWidget *const button = m_controls->menuButton();
        arrangementMenu(look(), m_board, *m_arranger, this)
            ->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
    });
}

void PeoplePanel::makeView()
{
    m_view->setAccessibleName(tr("People"));
    m_view->setModel(m_rows.get());
    m_view->setItemDelegate(m_delegate);
    m_view->setSections([this] { return sections(); },
        [this](int section) { return peopleHeading(m_board, section); });
    m_rows->setFoldedWords([this](const QModelIndex &row) { return foldedWords(row); });
    m_view->installEventFilter(this);
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 4, 14, 8);
    layout->addWidget(m_view);
    setContent(frame);

    connect(m_rows.get(), &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            followSections(first.row(), last.row());
        });
    auto *still = new HoldStill(m_view);
    connect(still, &HoldStill::changed, this, [this](bool holding) {
        m_rows->setDynamicSortFilter(!holding);
        if (!holding)
            m_rows->invalidate();
    });
    connect(m_view, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { activate(index, {}); });
    new RowMenus(
        *m_view, [this](const QModelIndex &row, const QPoint &place) { openMenu(row, place); });
    connect(m_view, &TileView::typed, this, [this](const QString &text) {
        m_controls->filter()->setFocus();
        m_controls->filter()->insert(text);
    });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeoplePanel::hint);
}

/// Calls are dropped on people, people beside each other and onto groups, groups between groups.
void PeoplePanel::makeMoves()
{
    auto *const drops = new CallDropSite(look(), *m_view, m_board, m_requests,
        [this](const QModelIndex &index, const pbx::Call &call, bool isConsultation) {
            const auto person = index.data(ExtensionModel::PersonRole).value<models::Person>();
            return callToPerson(m_board, call, person, isConsultation);
        });
    connect(drops, &CallDropSite::hinted, this, &PeoplePanel::hinted);
    auto *const moves = new PeopleDrag(look(), *m_view, *m_arranger);
    connect(moves, &PeopleDrag::hinted, this, &PeoplePanel::hinted);
    connect(m_arranger, &PeopleArranger::told, this, &PeoplePanel::told);
    connect(m_view, &TileView::headingClicked, this, [this](int section) {
        const auto &one = m_board.people().sections().at(section);
        m_arranger->setFolded(section, !m_board.arrangement().folded.contains(one.id));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const TileLayout::Section *const heading = m_view->headingAt(place))
            openGroupMenu(heading->id, m_view->viewport()->mapToGlobal(place));
    });
}

void PeoplePanel::arrange()
{
    const desk::PeopleArrangement &now = m_board.arrangement();
    m_controls->setForm(now.form);
    m_delegate->setForm(now.form);
    arrangeTiles();
    m_rows->setOrder(now.sorting, now.sections);
    m_view->viewport()->update();
}

/// Has them laid out anew, soon.
void PeoplePanel::arrangeTiles()
{
    using Form = desk::PeopleArrangement::Form;
    switch (m_board.arrangement().form) {
    case Form::Tiles:
        m_view->setTileSize(QSize(188, 56));
        break;
    case Form::List:
        m_view->setTileSize(QSize(320, 32), 1, 2);
        break;
    case Form::Dense:
        m_view->setTileSize(QSize(112, 28), 99, 4);
        break;
    }
}

/// Somebody can come into another group and keep their place: only the headings move then.
void PeoplePanel::followSections(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const TileLayout::Section *const shown = m_view->tiles().sectionOf(row);
        if (shown && shown->id == m_rows->sectionOf(m_rows->index(row, 0)))
            continue;
        arrangeTiles();
        return;
    }
}

QList<TileSection> PeoplePanel::sections() const
{
    QList<int> counts(m_board.people().sections().size(), 0);
    for (int row = 0, rows = m_rows->rowCount(); row < rows; ++row)
        ++counts[m_rows->sectionOf(m_rows->index(row, 0))];
    const bool isNarrowed = m_rows->isSearching() || m_rows->show() != PeopleFilter::Show::All;
    QList<TileSection> sections;
    for (const int section : m_rows->sectionsInOrder()) {
        if (counts[section] == 0 && isNarrowed)
            continue;
        const QString &id = m_board.people().sections()[section].id;
        const bool isFolded = !m_rows->isSearching() && m_board.arrangement().folded.contains(id);
        sections.append({section, counts[section], isFolded});
    }
    return sections;
}

void PeoplePanel::showOnly(PeopleFilter::Show show)
{
    m_controls->setShow(show);
    m_rows->setShow(show);
    review();
}

void PeoplePanel::showEverybody()
{
    m_controls->filter()->clear();
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
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_view && handleKey(key))
        return true;
    if (watched == m_controls->filter() && (isEnter || key.key() == Qt::Key_Down)) {
        m_view->setCurrentIndex(m_rows->index(0, 0));
        m_view->setFocus();
        return true;
    }
    const bool isFiltered = !m_controls->filter()->text().isEmpty();
    if (key.key() == Qt::Key_Escape && isFiltered) {
        m_controls->filter()->clear();
        m_view->setFocus();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

bool PeoplePanel::handleKey(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const QModelIndex current = m_view->currentIndex();
    const int section = current.isValid() ? m_rows->sectionOf(current) : -1;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && m_view->isFolded(current))
            m_arranger->setFolded(section, false);
        else
            activate(current,
                {.isDialAnyway = held.testFlag(Qt::ControlModifier),
                    .isConsultation = held.testFlag(Qt::ShiftModifier)});
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held != Qt::ControlModifier)
            return moveByKey(key);
        m_view->moveToSection(key.key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (held != Qt::ControlModifier)
            return moveByKey(key);
        m_arranger->setFolded(section, key.key() == Qt::Key_Left);
        return true;
    default:
        return false;
    }
}

/// With Alt who the keyboard is at moves in the group, with Shift too the group among the groups.
bool PeoplePanel::moveByKey(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    const QModelIndex current = m_view->currentIndex();
    if (!held.testFlag(Qt::AltModifier) || !current.isValid())
        return false;
    const Qt::Key backwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool isBack = key.key() == Qt::Key_Up || key.key() == backwards;
    const bool isByLine = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    const QPersistentModelIndex moved = current;
    if (held.testFlag(Qt::ShiftModifier))
        m_arranger->moveSection(m_rows->sectionOf(current), isBack ? -1 : 1);
    else
        m_arranger->move(current, (isBack ? -1 : 1) * (isByLine ? m_view->tiles().columns() : 1));
    m_view->doItemsLayout();
    m_view->scrollTo(moved);
    return true;
}

QString PeoplePanel::foldedWords(const QModelIndex &row) const
{
    if (!m_view->isFolded(row))
        return {};
    const Heading heading = peopleHeading(m_board, m_rows->sectionOf(row));
    return tr("%1, %2, folded").arg(heading.title, heading.note);
}

void PeoplePanel::openMenu(const QModelIndex &row, const QPoint &place)
{
    if (m_view->isFolded(row))
        return openGroupMenu(m_rows->sectionOf(row), place);
    const auto person = row.data(ExtensionModel::PersonRole).value<models::Person>();
    OrderMenu *const menu = personMenu(person, look(), m_board, m_requests, this);
    menu->addSeparator();
    addPlaces(*menu, row, *m_arranger, this);
    addPhones(*menu, person, *m_arranger, this);
    menu->popup(place);
}

void PeoplePanel::openGroupMenu(int section, const QPoint &place)
{
    groupMenu(section, look(), m_board, *m_arranger, this)->popup(place);
}

void PeoplePanel::narrow(const QString &typed)
{
    const bool wasSearching = m_rows->isSearching();
    m_rows->setSearch(typed);
    if (m_rows->isSearching() != wasSearching)
        m_view->doItemsLayout(); // what is folded shows while somebody is looked for
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
    if (m_view->isFolded(index)) {
        emit hinted(tr("unfold %1").arg(m_arranger->titleOf(m_rows->sectionOf(index))));
        return;
    }
    const auto person = index.data(ExtensionModel::PersonRole).value<models::Person>();
    emit hinted(meaningOf(m_board, person).sentence);
}

void PeoplePanel::review()
{
    setCount(m_board.people().peopleCount());
    if (m_rows->rowCount() > 0) {
        showContent();
        return;
    }
    showBlank(peopleBlank(m_board, m_rows->isSearching(), m_rows->show()));
}

void PeoplePanel::pulse()
{
    m_phase += 0.17;
    m_delegate->setPulse(0.5 + 0.5 * std::sin(m_phase));
    bool rings = false;
    for (const QModelIndex &index : m_view->visibleRows()) {
        if (index.data(ExtensionModel::StateRole).toInt() != int(models::PersonState::Ringing))
            continue;
        rings = true;
        m_view->update(index);
    }
    if (!rings || !isVisible() || window()->isMinimized())
        m_pulse.stop();
}

} // namespace ui
