// SPDX-License-Identifier: MIT
#include "ui/wallboard/daychart.h"

#include "ui/delegates/painting.h"
#include "ui/roles.h"
#include "ui/wallboard/figurewords.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

    constexpr int quartersAnHour = 4;
    constexpr int shortest = 6 * quartersAnHour; // a morning with one bar is no chart

    /// Hours between two labels, so that they do not touch.
    int hourStep(double hourWidth, int labelWidth)
    {
        for (const int step : {1, 2, 3, 4, 6}) {
            if (hourWidth * step > labelWidth * 1.4)
                return step;
        }
        return 12;
    }

} // namespace

DayChart::DayChart(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
}

void DayChart::show(const desk::QueueDay &day, int current, std::optional<int> goal)
{
    if (m_day.quarters == day.quarters && m_current == current && m_goal == goal)
        return;
    m_day = day;
    m_current = current;
    m_goal = goal;
    if (m_read < 0)
        setAccessibleDescription(dayWords(day));
    update();
}

void DayChart::setTextSize(double size)
{
    m_textSize = size;
    update();
}

QString DayChart::reading() const
{
    return m_read < 0 ? QString() : quarterWords(m_read, at(m_read));
}

QSize DayChart::sizeHint() const { return {m_look.px(240), m_look.px(90)}; }

DayChart::Span DayChart::span() const
{
    int first = m_current;
    for (int quarter = 0; quarter < desk::QueueDay::quarterHours && first == m_current; ++quarter) {
        if (at(quarter) != desk::QueueCount())
            first = std::min(quarter, m_current);
    }
    first = std::min(first, std::max(0, m_current + 1 - shortest));
    first -= first % quartersAnHour;
    const int last = std::max(m_current, first + shortest - 1);
    return {first, std::min(last, desk::QueueDay::quarterHours - 1)};
}

int DayChart::most() const
{
    int most = 4;
    for (const desk::QueueCount &count : m_day.quarters)
        most = std::max(most, count.answered + count.abandoned);
    return most;
}

QRectF DayChart::plot() const
{
    const double line = m_look.px(m_textSize) * 1.4;
    return QRectF(rect()).adjusted(0, line + m_look.px(4), 0, -line);
}

QRectF DayChart::columnOf(int quarter) const
{
    const Span shown = span();
    const QRectF area = plot();
    const double width = area.width() / shown.count();
    return {area.left() + (quarter - shown.first) * width, area.top(), width, area.height()};
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs as numbers do
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_look.theme.font(Theme::Text::Small);
    font.setPixelSize(std::max(8, m_look.px(m_textSize)));
    painter.setFont(font);
    paintHead(painter);
    paintHours(painter);
    paintBars(painter);
    paintMeasures(painter);
    paintLevel(painter);
    if (hasFocus() && m_read < 0)
        drawFocus(painter, m_look, rect(), m_look.px(6));
}

/// What the colours mean, or what the quarter looked at says.
void DayChart::paintHead(QPainter &painter) const
{
    const Tokens &tokens = m_look.tokens();
    const int height = int(m_look.px(m_textSize) * 1.4);
    QRect line(0, 0, width(), height);
    if (m_read >= 0) {
        drawText(painter, line, reading(), tokens.ink);
        return;
    }
    const auto legend = [&](const QColor &color, const QString &word, bool isLine) {
        const int side = int(m_look.px(m_textSize) * 0.75);
        const QRectF mark(line.left(), line.center().y() - side / 2.0, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(
            isLine ? mark.adjusted(0, side / 2.0 - 1.5, 0, -side / 2.0 + 1.5) : mark, 2, 2);
        line.setLeft(line.left() + side + m_look.px(5));
        const int used = drawText(painter, line, word, tokens.secondInk);
        line.setLeft(line.left() + used + m_look.px(m_textSize));
    };
    legend(tokens.inCall.ink, tr("answered"), false);
    legend(tokens.quiet.ink, tr("gave up"), false);
    legend(
        tokens.free.ink, m_goal ? tr("in time, goal %1 %").arg(*m_goal) : tr("in time, %"), true);
}

void DayChart::paintHours(QPainter &painter) const
{
    const Tokens &tokens = m_look.tokens();
    const Span shown = span();
    const QRectF area = plot();
    const double hour = area.width() / shown.count() * quartersAnHour;
    const int room = painter.fontMetrics().horizontalAdvance(QStringLiteral("00"));
    const int step = hourStep(hour, room);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (int quarter = shown.first; quarter <= shown.last; ++quarter) {
        if (quarter % (quartersAnHour * step) != 0)
            continue;
        const double x = columnOf(quarter).left();
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + m_look.px(3)));
        const QRectF label(x + 1, area.bottom(), room * 2.0, height() - area.bottom());
        painter.setPen(tokens.secondInk);
        painter.drawText(
            label, Qt::AlignLeft | Qt::AlignBottom, QLocale().toString(quarter / quartersAnHour));
    }
}

void DayChart::paintBars(QPainter &painter) const
{
    const Tokens &tokens = m_look.tokens();
    const Span shown = span();
    const double scale = plot().height() / most();
    for (int quarter = shown.first; quarter <= shown.last; ++quarter) {
        const QRectF column = columnOf(quarter);
        if (quarter == m_read)
            painter.fillRect(column, tokens.accent.fill);
        const double gap = std::min(2.0, column.width() / 6);
        const auto bar = [&](int from, int to, const QColor &color) {
            if (from == to)
                return;
            const QRectF part(column.left() + gap, column.bottom() - to * scale,
                column.width() - 2 * gap, (to - from) * scale);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(part.adjusted(0, from > 0 ? 0 : 0.5, 0, from > 0 ? -1 : 0),
                std::min(2.0, part.width() / 3), std::min(2.0, part.height() / 3));
        };
        const desk::QueueCount &count = at(quarter);
        bar(0, count.answered, tokens.inCall.ink);
        bar(count.answered, count.answered + count.abandoned, tokens.quiet.ink);
    }
}

/// How high the bars reach, and where the goal is.
void DayChart::paintMeasures(QPainter &painter) const
{
    const Tokens &tokens = m_look.tokens();
    const QRectF area = plot();
    const bool isEmpty = std::ranges::all_of(
        m_day.quarters, [](const desk::QueueCount &count) { return count == desk::QueueCount(); });
    if (isEmpty) {
        drawText(
            painter, area.toRect(), tr("nobody has called yet"), tokens.secondInk, Qt::AlignCenter);
        return;
    }
    const double line = painter.fontMetrics().height();
    drawText(painter, QRectF(area.left(), area.top(), area.width() / 2, line).toRect(),
        QLocale().toString(most()), tokens.secondInk);
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(area.topLeft(), area.topRight());
    if (!m_goal)
        return;
    const double height = area.bottom() - area.height() * *m_goal / 100.0;
    painter.setPen(QPen(tokens.free.ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height));
}

/// The line has gaps where nobody was to be served.
void DayChart::paintLevel(QPainter &painter) const
{
    const Tokens &tokens = m_look.tokens();
    const QRectF area = plot();
    const auto height
        = [&area](int percent) { return area.bottom() - area.height() * percent / 100.0; };
    const Span shown = span();
    std::optional<QPointF> before;
    const double thick = std::max(1.5, m_look.px(m_textSize) / 7.0);
    for (int quarter = shown.first; quarter <= shown.last; ++quarter) {
        const auto level = at(quarter).serviceLevel();
        if (!level) {
            before.reset();
            continue;
        }
        const QPointF point(columnOf(quarter).center().x(), height(*level));
        painter.setPen(QPen(tokens.card, thick + 2));
        if (before)
            painter.drawLine(*before, point);
        painter.setPen(QPen(tokens.free.ink, thick));
        if (before)
            painter.drawLine(*before, point);
        painter.setPen(QPen(tokens.card, 1));
        painter.setBrush(tokens.free.ink);
        painter.drawEllipse(point, thick * 1.2, thick * 1.2);
        before = point;
    }
}

void DayChart::read(int quarter)
{
    if (quarter == m_read)
        return;
    m_read = quarter;
    setAccessibleDescription(quarter < 0 ? dayWords(m_day) : reading());
    update();
}

void DayChart::mouseMoveEvent(QMouseEvent *event)
{
    const Span shown = span();
    const int column = int(event->position().x() / width() * shown.count());
    read(std::clamp(shown.first + column, shown.first, shown.last));
}

void DayChart::leaveEvent(QEvent *) { read(-1); }

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const Span shown = span();
    const int at = m_read < 0 ? m_current + 1 : m_read;
    switch (event->key()) {
    case Qt::Key_Left:
        return read(std::max(shown.first, at - 1));
    case Qt::Key_Right:
        return read(std::min(shown.last, at + 1));
    case Qt::Key_Home:
        return read(shown.first);
    case Qt::Key_End:
        return read(shown.last);
    case Qt::Key_Escape:
        if (m_read >= 0)
            return read(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void DayChart::focusOutEvent(QFocusEvent *event)
{
    read(-1);
    QWidget::focusOutEvent(event);
}

} // namespace ui
