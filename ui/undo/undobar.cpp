// SPDX-License-Identifier: MIT
#include "ui/undo/undobar.h"

#include "ui/requests.h"
#include "ui/roles.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

    constexpr int motionMs = 40; // between two positions of the line
    constexpr int stepMs = 1000; // the same where motion is reduced

    QString withKeys(const QString &word, const QString &keys)
    {
        return keys.isEmpty() ? word : QStringLiteral("%1 (%2)").arg(word, keys);
    }

} // namespace

UndoBar::UndoBar(const Look &look, const Board &board, Requests &requests, QWidget *parent)
    : QFrame(parent), m_look(look), m_board(board), m_sign(new QLabel(this)),
      m_sentence(new QLabel(this)), m_undo(new QPushButton(this)), m_now(new QPushButton(this))
{
    setRole(*this, QAccessible::AlertMessage);
    setProperty("part", QStringLiteral("popup"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(1);
    m_now->setProperty("kind", QStringLiteral("quiet"));
    // The keyboard stays where it is: Enter there means the same as here.
    m_undo->setFocusPolicy(Qt::NoFocus);
    m_now->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(12));
    layout->setSpacing(look.px(12));
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_now);
    connect(m_undo, &QPushButton::clicked, &requests, &Requests::undoWanted);
    connect(m_now, &QPushButton::clicked, &requests, &Requests::hasteWanted);
    connect(&m_motion, &QTimer::timeout, this, &UndoBar::tick);
    connect(&board.keymap(), &Keymap::changed, this, &UndoBar::review);
    connect(&look.theme, &Theme::changed, this, &UndoBar::review);
    review();
    hide();
    qApp->installEventFilter(this);
}

void UndoBar::show(const std::optional<HeldOrder> &held)
{
    m_held = held;
    if (!held) {
        m_motion.stop();
        hide();
        return;
    }
    m_motion.start(m_look.theme.isMotionReduced() ? stepMs : motionMs);
    tick();
    place();
    raise();
    alert(*this, m_sentence->text());
}

QString UndoBar::sentence() const { return m_held ? m_sentence->text() : QString(); }

double UndoBar::left() const
{
    if (!m_held)
        return 0;
    const std::chrono::duration<double> rest = m_held->due() - m_look.now();
    const std::chrono::duration<double> span = m_held->span;
    return std::clamp(rest / span, 0.0, 1.0);
}

/// The key that undoes an order is not taken for undoing what was typed somewhere.
bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const widget = qobject_cast<QWidget *>(watched);
    const bool isHere
        = event->type() == QEvent::ShortcutOverride && widget && widget->window() == window();
    if (!m_held || !isHere)
        return QFrame::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!m_board.keymap().keys(QStringLiteral("undo.undo")).contains(pressed))
        return QFrame::eventFilter(watched, event);
    event->ignore();
    return true;
}

void UndoBar::place()
{
    const QWidget *const room = parentWidget();
    const int width = std::min(room->width() - m_look.px(24),
        std::max(sizeHint().width() + m_look.px(24), m_look.px(480)));
    const int height = sizeHint().height();
    setGeometry(
        (room->width() - width) / 2, room->height() - height - m_look.px(40), width, height);
}

void UndoBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = m_look.px(12);
    QRectF line(margin, height() - m_look.px(8), width() - 2 * margin, m_look.px(3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.tokens().line);
    painter.drawRoundedRect(line, 1.5, 1.5);
    const double whole = line.width();
    line.setWidth(whole * left());
    if (layoutDirection() == Qt::RightToLeft)
        line.moveRight(margin + whole);
    painter.setBrush(m_look.tokens().accent.ink);
    painter.drawRoundedRect(line, 1.5, 1.5);
}

void UndoBar::tick()
{
    if (!m_held)
        return;
    const std::chrono::duration<double> rest = m_held->due() - m_look.now();
    const int seconds = std::max(1, int(std::ceil(rest.count())));
    m_sentence->setText(tr("%1 in %2 s").arg(m_held->sentence, QString::number(seconds)));
    update();
}

void UndoBar::review()
{
    m_undo->setText(withKeys(tr("Undo"), m_board.keymap().text(QStringLiteral("undo.undo"))));
    m_now->setText(withKeys(tr("Now"), tr("Enter")));
    m_sign->setPixmap(m_look.theme.pixmap(QStringLiteral("bell"), m_look.tokens().accent.ink, 18));
}

} // namespace ui
