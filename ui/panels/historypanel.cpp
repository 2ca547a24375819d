// SPDX-License-Identifier: MIT
#include "ui/panels/historypanel.h"

#include "ui/clearing.h"
#include "ui/delegates/historydelegate.h"
#include "ui/entermeaning.h"
#include "ui/followcalls.h"
#include "ui/historywords.h"
#include "ui/menus/historymenu.h"
#include "ui/panels/historyrows.h"
#include "ui/panels/rowmenus.h"
#include "ui/requests.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using Show = desk::CallQuery::Show;

HistoryPanel::HistoryPanel(
    const Look &look, const Board &board, Requests &requests, QWidget *parent)
    : Pane(look, tr("History"), QStringLiteral("F9"), parent), m_board(board), m_requests(requests),
      m_field(new QLineEdit(this)), m_shows(new QButtonGroup(this)), m_view(new QListView(this))
{
    makeHeading();
    makeView();
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_view, 1);
    setContent(frame);
    setDivided(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPanel::search);
    connect(this, &Pane::blankPressed, this, [this] {
        m_field->clear();
        showOnly(Show::All);
    });
    followCalls(board, this, [this] {
        if (m_view->hasFocus())
            hint();
    });
    review();
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::setLog(desk::CallLog &log)
{
    m_log = &log;
    m_history = std::make_unique<models::HistoryModel>(log);
    m_rows = std::make_unique<HistoryRows>(look(), *m_history);
    m_rows->setCompanies(m_companyOf);
    m_view->setModel(m_rows.get());
    connect(m_history.get(), &models::HistoryModel::loaded, this, &HistoryPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsInserted, this, &HistoryPanel::review);
    connect(m_rows.get(), &QAbstractItemModel::rowsRemoved, this, &HistoryPanel::review);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::hint);
    review();
}

void HistoryPanel::setCompanies(HistoryRows::CompanyOf companyOf)
{
    m_companyOf = std::move(companyOf);
    if (m_rows)
        m_rows->setCompanies(m_companyOf);
}

void HistoryPanel::makeHeading()
{
    auto *now = new QPushButton(tr("Conversations"), this);
    now->setProperty("kind", QStringLiteral("quiet"));
    connect(now, &QPushButton::clicked, this, &HistoryPanel::conversationsWanted);
    auto *save = new QToolButton(this);
    save->setAccessibleName(tr("Export"));
    save->setToolTip(tr("Write the calls shown into a file"));
    connect(save, &QToolButton::clicked, this, [this] {
        emit m_requests.historyExportRequested(m_history ? m_history->query() : desk::CallQuery());
    });
    const auto dress = [this, now, save] {
        const QColor &ink = look().tokens().secondInk;
        now->setIcon(look().theme.icon(QStringLiteral("phone"), ink));
        save->setIcon(look().theme.icon(QStringLiteral("export"), ink));
    };
    dress();
    connect(&look().theme, &Theme::changed, this, dress);
    addToHeading(save);
    addToHeading(now);
}

QWidget *HistoryPanel::makeFilters()
{
    auto *frame = new QWidget(this);
    m_field->setPlaceholderText(tr("Search names, numbers, notes and queues"));
    m_field->setAccessibleName(tr("Search the history"));
    addClearButton(*m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    auto *chips = new QHBoxLayout;
    chips->setSpacing(look().px(4));
    const auto add = [&](const QString &word, Show show) {
        auto *button = new QPushButton(word, frame);
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setCheckable(true);
        m_shows->addButton(button, int(show));
        chips->addWidget(button);
    };
    add(tr("All"), Show::All);
    add(tr("Missed"), Show::Missed);
    add(tr("In"), Show::In);
    add(tr("Out"), Show::Out);
    add(tr("With note"), Show::Noted);
    chips->addStretch(1);
    m_shows->button(int(Show::All))->setChecked(true);
    connect(m_shows, &QButtonGroup::idClicked, this, &HistoryPanel::search);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(look().px(12), look().px(8), look().px(12), look().px(8));
    layout->setSpacing(look().px(4));
    layout->addWidget(m_field);
    layout->addLayout(chips);
    return frame;
}

void HistoryPanel::makeView()
{
    m_view->setAccessibleName(tr("History of calls"));
    m_view->setItemDelegate(new HistoryDelegate(look(), this));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAttribute(Qt::WA_Hover);
    m_view->installEventFilter(this);
    m_menus = new RowMenus(
        *m_view, [this](const QModelIndex &row, const QPoint &place) { openMenu(row, place); });
    connect(m_view, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { activate(index, false, false); });
}

void HistoryPanel::focusContent()
{
    // A view that gets the focus would choose its first row: the heading of a day.
    if (m_rows && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(1, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPanel::showOnly(Show show)
{
    m_shows->button(int(show))->setChecked(true);
    search();
}

void HistoryPanel::search()
{
    m_typing.stop();
    if (m_history)
        m_history->setQuery(
            {.show = Show(m_shows->checkedId()), .typed = m_field->text().trimmed()});
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (watched == m_view && isFocus)
        hint();
    if (event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field && moveFromField(key->key()))
        return true;
    if (watched == m_view && pressInView(*key))
        return true;
    return Pane::eventFilter(watched, event);
}

bool HistoryPanel::moveFromField(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (key != Qt::Key_Down && !isEnter)
        return false;
    search();
    focusContent();
    return true;
}

bool HistoryPanel::pressInView(QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QModelIndex index = m_view->currentIndex();
    if (isEnter && index.isValid()) {
        activate(index, key.modifiers() & Qt::ControlModifier, key.modifiers() & Qt::ShiftModifier);
        return true;
    }
    const QString text = key.text();
    const bool isTyped = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()
        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isTyped)
        return false;
    m_field->setFocus();
    m_field->insert(text);
    return true;
}

void HistoryPanel::activate(const QModelIndex &index, bool isDialAnyway, bool isConsultation)
{
    const desk::LoggedCall call = m_rows->call(index);
    const EnterMeaning meaning = meaningOf(m_board, call.title(), call.number,
        {.isDialAnyway = isDialAnyway, .isConsultation = isConsultation, .order = {}});
    carryOut(meaning, m_requests);
}

void HistoryPanel::openMenu(const QModelIndex &index, const QPoint &place)
{
    if (!index.data(models::HistoryModel::IsDayRole).toBool())
        historyMenu(m_rows->call(index), *m_log, look(), m_board, m_requests, this)->popup(place);
}

void HistoryPanel::hint()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_view->hasFocus() || !index.isValid())
        return emit hinted({});
    const desk::LoggedCall call = m_rows->call(index);
    emit hinted(meaningOf(m_board, call.title(), call.number, {}).sentence);
}

/// The field stays where it is while a search finds nothing.
void HistoryPanel::review()
{
    const bool isEmpty = !m_rows || m_rows->rowCount() == 0;
    const bool isSearch = m_history && !(m_history->query() == desk::CallQuery());
    if (!isEmpty || isSearch || (m_history && m_history->isLoading())) {
        showContent();
        return;
    }
    showBlank({QStringLiteral("history"), tr("No calls yet"),
        tr("Every call of yours stays here when it is over, with who answered and your note."),
        {}});
}

} // namespace ui
