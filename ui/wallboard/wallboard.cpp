// SPDX-License-Identifier: MIT
#include "ui/wallboard/wallboard.h"

#include "ui/roles.h"
#include "ui/wallboard/queuecard.h"
#include "ui/wallboard/wallgrid.h"
#include "ui/words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace ui {

namespace {

    constexpr int gap = 12;
    constexpr int leastWidth = 340;
    constexpr int leastHeight = 370;

} // namespace

Wallboard::Wallboard(const Look &look, Theme &theme, const desk::QueueDays &days, QWidget *parent)
    : QWidget(parent, Qt::Window), m_look(look), m_days(days), m_heading(new QWidget(this)),
      m_area(new QWidget(this)), m_blank(new QLabel(m_area))
{
    setRole(*this, QAccessible::Window);
    setWindowTitle(tr("Queues \u2013 Cordboard"));
    setWindowIcon(Theme::appIcon());
    setProperty("part", QStringLiteral("wallboard"));
    makeHeading();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_area, 1);
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setTextFormat(Qt::PlainText);
    m_blank->setProperty("ink", QStringLiteral("second"));
    m_second.setInterval(1000);
    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_second, &QTimer::timeout, this, &Wallboard::fill);
    connect(&m_soon, &QTimer::timeout, this, &Wallboard::fill);
    connect(&m_turning, &QTimer::timeout, this, [this] { turn(1); });
    connect(&days, &desk::QueueDays::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    theme.dress(*this);
    connect(&theme, &Theme::changed, this, &Wallboard::dress);
    dress();
    resize(m_look.px(1280), m_look.px(800));
    setMinimumSize(m_look.px(360), m_look.px(400));
    setFocusPolicy(Qt::StrongFocus);
    review();
}

void Wallboard::makeHeading()
{
    auto *line = new QHBoxLayout(m_heading);
    line->setContentsMargins(20, 10, 16, 10);
    line->setSpacing(m_look.px(12));
    m_title = new QLabel(tr("Queues"), this);
    m_total = new QLabel(this);
    m_pages = new QLabel(this);
    m_clock = new QLabel(this);
    for (QLabel *label : {m_total, m_pages})
        label->setProperty("ink", QStringLiteral("second"));
    m_callbacks = new QPushButton(this);
    m_callbacks->setProperty("kind", QStringLiteral("pill"));
    m_callbacks->setProperty("tone", QStringLiteral("busy"));
    m_callbacks->setFixedHeight(m_look.px(26));
    m_callbacks->setVisible(false);
    connect(m_callbacks, &QPushButton::clicked, this, &Wallboard::callbacksWanted);
    line->addWidget(m_title);
    line->addWidget(m_total);
    line->addStretch(1);
    line->addWidget(m_pages);
    line->addWidget(m_callbacks);
    m_mute = addButton("sound", tr("Sound of alarms"));
    m_mute->setCheckable(true);
    m_mute->setChecked(true);
    connect(m_mute, &QToolButton::clicked, this, [this](bool isOn) {
        setMuted(!isOn);
        emit muteChosen(!isOn);
    });
    m_choose = addButton("settings", tr("Which queues"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    auto *queues = new QMenu(m_choose);
    m_choose->setMenu(queues);
    connect(queues, &QMenu::aboutToShow, this, [this, queues] { fillQueues(*queues); });
    m_full = addButton("fullscreen", tr("Full screen (F11)"));
    auto *screens = new QMenu(m_full);
    connect(m_full, &QToolButton::clicked, this, [this, screens] {
        if (isFullScreen() || QGuiApplication::screens().size() < 2)
            return toggleFullScreen();
        fillScreens(*screens);
        screens->popup(m_full->mapToGlobal(QPoint(0, m_full->height())));
    });
    line->addWidget(m_clock);
}

QToolButton *Wallboard::addButton(const char *icon, const QString &name)
{
    auto *button = new QToolButton(m_heading);
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_buttons.append({button, QLatin1String(icon)});
    m_heading->layout()->addWidget(button);
    return button;
}

void Wallboard::dress()
{
    for (const auto &[button, icon] : std::as_const(m_buttons)) {
        button->setIcon(m_look.theme.icon(icon, m_look.tokens().secondInk));
        button->setIconSize({m_look.px(20), m_look.px(20)});
    }
    QFont letters = m_look.theme.font(Theme::Text::Huge);
    letters.setPixelSize(std::max(letters.pixelSize(), height() / 30));
    m_title->setFont(letters);
    m_clock->setFont(letters);
    letters.setWeight(QFont::Normal);
    letters.setPixelSize(letters.pixelSize() * 3 / 4);
    m_total->setFont(letters);
    m_pages->setFont(letters);
    m_title->setVisible(width() > m_look.px(560));
    m_total->setVisible(width() > m_look.px(760));
    m_pages->setVisible(width() > m_look.px(640));
    m_blank->setFont(m_look.theme.font(Theme::Text::Large));
    update();
}

void Wallboard::review()
{
    m_turning.setInterval(std::max(1, m_days.rules().pageSeconds) * 1000);
    fill();
}

void Wallboard::setMuted(bool muted)
{
    m_mute->setChecked(!muted);
    for (auto &[button, icon] : m_buttons) {
        if (button == m_mute)
            icon = muted ? QStringLiteral("mute") : QStringLiteral("sound");
    }
    m_mute->setToolTip(muted ? tr("Alarms are silent (M)") : tr("Alarms are heard (M)"));
    dress();
}

void Wallboard::setCallbacks(int count)
{
    m_callbacks->setVisible(count > 0);
    m_callbacks->setText(tr("%n to call back", nullptr, count));
}

int Wallboard::pages() const
{
    const QSize room = m_area->size() - QSize(2 * gap, gap);
    return WallGrid::of(int(shown().size()), room, {m_look.px(leastWidth), m_look.px(leastHeight)})
        .pages;
}

void Wallboard::turn(int by)
{
    const int count = pages();
    m_page = ((m_page + by) % count + count) % count;
    if (m_turning.isActive())
        m_turning.start();
    fill();
}

/// The chosen ones that there are, else all; those that are closed last.
QList<desk::QueueId> Wallboard::shown() const
{
    const QList<desk::QueueId> all = m_days.queues();
    const QStringList &chosen = m_days.rules().shown;
    QList<desk::QueueId> ids;
    for (const QString &name : chosen) {
        for (const desk::QueueId &id : all) {
            if (id.name == name)
                ids.append(id);
        }
    }
    if (!ids.isEmpty())
        return ids;
    ids = all;
    std::ranges::stable_partition(ids, [this](const desk::QueueId &id) {
        const auto queue = m_days.figures(id, m_look.now(id.server));
        return queue && (queue->waiting > 0 || !queue->agents.isEmpty());
    });
    return ids;
}

QString Wallboard::titleOf(const desk::QueueId &id) const
{
    const auto ids = m_days.queues();
    const bool isOneExchange = std::ranges::all_of(
        ids, [&id](const desk::QueueId &other) { return other.server == id.server; });
    return isOneExchange ? titled(id.name) : tr("%1 (%2)").arg(titled(id.name), id.server);
}

void Wallboard::fill()
{
    const QList<desk::QueueId> ids = shown();
    const QSize room = m_area->size() - QSize(2 * gap, gap);
    const WallGrid grid
        = WallGrid::of(int(ids.size()), room, {m_look.px(leastWidth), m_look.px(leastHeight)});
    m_page = std::min(m_page, grid.pages - 1);
    const QList<desk::QueueId> here = ids.mid(m_page * grid.perPage(), grid.perPage());
    const bool isOther = here.size() != m_cards.size();
    while (m_cards.size() > here.size())
        delete m_cards.takeLast();
    while (m_cards.size() < here.size()) {
        m_cards.append(new QueueCard(m_look, m_area));
        m_cards.last()->setVisible(true);
    }
    for (qsizetype i = 0; i < here.size(); ++i) {
        const auto figures = m_days.figures(here[i], m_look.now(here[i].server));
        const desk::QueueDay *const day = m_days.day(here[i]);
        if (figures && day)
            m_cards[i]->show(
                titleOf(here[i]), *figures, *day, m_days.rules().limitsOf(here[i].name));
    }
    int waiting = 0;
    bool isKnown = true;
    for (const desk::QueueId &id : ids) {
        const auto figures = m_days.figures(id, m_look.now(id.server));
        waiting += figures && figures->isKnown ? figures->waiting : 0;
        isKnown &= figures && figures->isKnown;
    }
    refreshHeading(waiting, isKnown);
    m_pages->setText(
        grid.pages > 1 ? tr("page %1 of %2").arg(m_page + 1).arg(grid.pages) : QString());
    if (isVisible() && grid.pages > 1 && !m_turning.isActive())
        m_turning.start();
    if (grid.pages == 1)
        m_turning.stop();
    if (isOther)
        arrange();
}

void Wallboard::refreshHeading(int waiting, bool isKnown)
{
    m_clock->setText(models::timeOfDay(m_look.now()));
    m_total->setText(isKnown ? tr("%n waiting", nullptr, waiting)
                             : tr("no link to an exchange: not all is known"));
    m_blank->setVisible(m_cards.isEmpty());
    m_blank->setText(tr("No queues.\nWhere callers wait in a queue, it shows here."));
}

void Wallboard::arrange()
{
    const QRect room = m_area->rect().adjusted(gap, 0, -gap, -gap);
    const WallGrid grid = WallGrid::of(
        int(shown().size()), room.size(), {m_look.px(leastWidth), m_look.px(leastHeight)});
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setGeometry(
            QStyle::visualRect(layoutDirection(), m_area->rect(), grid.cell(int(i), room, gap)));
    }
    m_blank->setGeometry(m_area->rect());
}

void Wallboard::fillQueues(QMenu &menu)
{
    menu.clear();
    QStringList names;
    for (const desk::QueueId &id : m_days.queues()) {
        if (!names.contains(id.name))
            names.append(id.name);
    }
    const QStringList chosen = m_days.rules().shown;
    QAction *const all = menu.addAction(tr("All queues"));
    all->setCheckable(true);
    all->setChecked(chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] { emit shownChosen({}); });
    menu.addSeparator();
    for (const QString &name : std::as_const(names)) {
        QAction *const line = menu.addAction(plainLabel(titled(name)));
        line->setCheckable(true);
        line->setChecked(chosen.isEmpty() || chosen.contains(name));
        connect(line, &QAction::triggered, this, [this, name, names, chosen](bool isOn) {
            QStringList shown = chosen.isEmpty() ? names : chosen;
            shown.removeAll(name);
            if (isOn)
                shown.append(name);
            emit shownChosen(
                shown.size() == names.size() && chosen.isEmpty() ? QStringList() : shown);
        });
    }
}

void Wallboard::fillScreens(QMenu &menu)
{
    menu.clear();
    for (QScreen *screen : QGuiApplication::screens()) {
        const QString name = screen->model().isEmpty() ? screen->name() : screen->model();
        const QSize size = screen->size();
        QAction *const line = menu.addAction(plainLabel(
            tr("On %1 (%2 \u00d7 %3)")
                .arg(name, QString::number(size.width()), QString::number(size.height()))));
        connect(line, &QAction::triggered, this, [this, screen] { showOn(*screen); });
    }
}

void Wallboard::showOn(QScreen &screen)
{
    winId(); // or there would be no window to put there
    windowHandle()->setScreen(&screen);
    move(screen.geometry().topLeft());
    showFullScreen();
}

void Wallboard::toggleFullScreen()
{
    if (isFullScreen())
        showNormal();
    else
        showFullScreen();
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Escape:
        if (isFullScreen())
            showNormal();
        else
            close();
        return;
    case Qt::Key_M:
        return m_mute->click();
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return turn(1);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return turn(-1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
    layout()->activate();
    fill();
    arrange();
}

void Wallboard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setFocus();
    m_second.start();
    fill();
    arrange();
}

void Wallboard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    m_turning.stop();
}

void Wallboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_full->setToolTip(
            isFullScreen() ? tr("Leave full screen (Esc)") : tr("Full screen (F11)"));
        setCursor(Qt::ArrowCursor);
    }
}

} // namespace ui
