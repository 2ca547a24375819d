// SPDX-License-Identifier: MIT
#include "ui/wallboard/queuecard.h"

#include "ui/delegates/painting.h"
#include "ui/roles.h"
#include "ui/tabular.h"
#include "ui/wallboard/daychart.h"
#include "ui/wallboard/figurewords.h"

#include <QHelpEvent>
#include <QLocale>
#include <QStyle>
#include <QToolTip>

namespace ui {

using desk::Figure;
using desk::Level;

QueueCard::QueueCard(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_chart(new DayChart(look, this))
{
    setRole(*this, QAccessible::Grouping);
    setFocusPolicy(Qt::TabFocus);
}

QSize QueueCard::sizeHint() const { return {m_look.px(420), m_look.px(480)}; }

void QueueCard::show(const QString &title, const desk::QueueFigures &queue,
    const desk::QueueDay &day, const desk::QueueLimits &limits)
{
    const bool isOtherCrowd = m_queue.agents.size() != queue.agents.size();
    m_title = title;
    m_queue = queue;
    m_limits = limits;
    const auto goal = limits.serviceLevel.warning;
    m_chart->show(day, desk::quarterOf(m_look.now(queue.id.server)),
        goal ? std::optional(std::min(*goal + 1, 100)) : std::nullopt);
    m_chart->setAccessibleName(tr("Day of %1").arg(title));
    if (isOtherCrowd)
        arrange();
    describe();
    update();
}

/// What only runs on is not said anew every second.
void QueueCard::describe()
{
    desk::QueueFigures still = m_queue;
    still.longestWait.reset();
    for (desk::AgentFigures &agent : still.agents)
        agent.pausedSeconds = 0;
    const bool isNew = still != m_described || accessibleName() != m_title;
    m_described = still;
    if (!isNew)
        return;
    setAccessibleName(m_title);
    setAccessibleDescription(spoken(m_queue, m_limits, m_look.now(m_queue.id.server)));
}

void QueueCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QueueCard::arrange()
{
    m_layout = cardLayout(size(), int(m_queue.agents.size()));
    m_chart->setTextSize(m_layout.letter * 0.9 / std::max(0.1, m_look.px(100) / 100.0));
    m_chart->setVisible(!m_layout.chart.isEmpty());
    m_chart->setGeometry(mirrored(m_layout.chart));
}

bool QueueCard::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto now = m_look.now(m_queue.id.server);
        const int shown = std::min<int>(m_layout.agentsShown(), int(m_queue.agents.size()));
        for (int i = 0; i < shown; ++i) {
            if (mirrored(m_layout.agent(i)).contains(help->pos())) {
                QToolTip::showText(
                    help->globalPos(), plainToolTip(agentDetails(m_queue.agents[i], now)), this);
                return true;
            }
        }
        QToolTip::showText(help->globalPos(), plainToolTip(accessibleDescription()), this);
        return true;
    }
    return QWidget::event(event);
}

QRect QueueCard::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QFont QueueCard::letters(double size, QFont::Weight weight) const
{
    QFont font = m_look.theme.font(Theme::Text::Body);
    font.setPixelSize(std::max(7, int(m_layout.letter * size)));
    font.setWeight(weight);
    return font;
}

/// As large as asked for, or as there is room.
QFont QueueCard::fitting(const QString &text, double size, QFont::Weight weight, int width) const
{
    QFont font = letters(size, weight);
    const int used = tabularWidth(QFontMetrics(font), text);
    if (used > width && used > 0)
        font.setPixelSize(std::max(7, font.pixelSize() * width / used));
    return font;
}

void QueueCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintHeading(painter);
    paintHero(painter, m_layout.waiting, Figure::Waiting);
    paintHero(painter, m_layout.longestWait, Figure::LongestWait);
    paintFigures(painter);
    paintAgents(painter);
    if (hasFocus())
        drawFocus(painter, m_look, rect().adjusted(2, 2, -2, -2), m_look.px(10));
}

void QueueCard::paintGround(QPainter &painter) const
{
    const Level worst = levelOf(m_queue, m_limits);
    const bool isBad = worst == Level::Alarm || worst == Level::Warning;
    const double line = worst == Level::Alarm ? std::max(3.0, m_layout.letter / 5) : isBad ? 2 : 1;
    painter.setPen(QPen(isBad ? m_look.tint(face(worst)).ink : m_look.tokens().line, line));
    painter.setBrush(m_look.tokens().card);
    const double inside = line / 2;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inside, inside, -inside, -inside), m_look.px(12), m_look.px(12));
}

void QueueCard::paintHeading(QPainter &painter) const
{
    const Tokens &tokens = m_look.tokens();
    const Level worst = levelOf(m_queue, m_limits);
    QRect line = m_layout.heading;
    if (worst != Level::Good) {
        painter.setFont(letters(1.2, QFont::DemiBold));
        const QString word = face(worst).word;
        const int width
            = painter.fontMetrics().horizontalAdvance(word) + int(m_layout.letter * 2.6);
        const QRect chip(line.right() + 1 - width, line.top(), width, line.height());
        const Tint &tint = m_look.tint(face(worst));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.fill);
        painter.drawRoundedRect(mirrored(chip), line.height() / 2.0, line.height() / 2.0);
        const int side = int(m_layout.letter * 0.5);
        paintTrouble(painter, chip.adjusted(side, 0, 0, 0), word, worst, Qt::AlignLeft);
        line.setRight(chip.left() - int(m_layout.letter));
    }
    painter.setFont(letters(1.7, QFont::Bold));
    drawText(painter, mirrored(line), m_title, m_queue.isKnown ? tokens.ink : tokens.secondInk);
}

void QueueCard::paintTrouble(QPainter &painter, const QRect &line, const QString &words,
    Level level, Qt::Alignment alignment) const
{
    const Face shown = face(level);
    const QColor &ink = m_look.tint(shown).ink;
    const QFontMetrics metrics = painter.fontMetrics();
    const int side = metrics.ascent();
    const int width
        = std::min(line.width(), side + side / 3 + metrics.horizontalAdvance(words) + 1);
    QRect place(line.left(), line.top(), width, line.height());
    if (alignment & Qt::AlignHCenter)
        place.moveLeft(line.left() + (line.width() - width) / 2);
    const QRect sign(place.left(), place.top(), side, place.height());
    const double designed = side / std::max(0.1, m_look.px(100) / 100.0);
    drawIcon(painter, m_look, mirrored(sign), shown.icon, ink, designed);
    drawText(painter, mirrored(place.adjusted(side + side / 3, 0, 1, 0)), words, ink);
}

void QueueCard::paintHero(QPainter &painter, const QRect &place, Figure figure) const
{
    const Tokens &tokens = m_look.tokens();
    const Level shown = level(figure);
    const bool isBad = shown >= Level::Warning;
    const Tint &tint = m_look.tint(face(shown));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isBad ? tint.fill : tokens.window);
    painter.drawRoundedRect(mirrored(place), m_look.px(9), m_look.px(9));
    const int side = int(m_layout.letter * 0.7);
    const QRect inside = place.adjusted(side, int(side * 0.6), -side, -int(side * 0.8));
    const int caption = int(m_layout.letter * 1.7);
    const QString text = textOf(m_queue, figure);
    painter.setFont(fitting(text, 5.6, QFont::Bold, inside.width()));
    const bool isNothing = !m_queue.isKnown || valueOf(m_queue, figure).value_or(0) == 0;
    painter.setPen(isBad ? tint.ink : isNothing ? tokens.secondInk : tokens.ink);
    drawTabular(painter, mirrored(inside.adjusted(0, 0, 0, -caption)), Qt::AlignHCenter, text);
    const QRect line(inside.left(), inside.bottom() + 1 - caption, inside.width(), caption);
    painter.setFont(
        fitting(isBad ? troubleOf(figure, shown) + QStringLiteral("mm") : captionOf(figure), 1.25,
            QFont::Medium, line.width()));
    if (isBad)
        paintTrouble(painter, line, troubleOf(figure, shown), shown, Qt::AlignHCenter);
    else
        drawText(painter, mirrored(line), captionOf(figure), tokens.secondInk, Qt::AlignCenter);
}

void QueueCard::paintFigure(QPainter &painter, const QRect &place, const QString &caption,
    const QString &text, Level level) const
{
    const Tokens &tokens = m_look.tokens();
    const bool isBad = level >= Level::Warning;
    const int line = int(m_layout.letter * 1.5);
    const QRect number = place.adjusted(0, 0, 0, -line);
    painter.setFont(fitting(text, 2.7, QFont::DemiBold, number.width()));
    painter.setPen(isBad      ? m_look.tint(face(level)).ink
            : m_queue.isKnown ? tokens.ink
                              : tokens.secondInk);
    drawTabular(painter, mirrored(number), Qt::AlignHCenter, text);
    painter.setFont(letters(1.1));
    const QRect below(place.left(), place.bottom() + 1 - line, place.width(), line);
    if (isBad)
        paintTrouble(painter, below, caption, level, Qt::AlignHCenter);
    else
        drawText(painter, mirrored(below), caption, tokens.secondInk, Qt::AlignCenter);
}

void QueueCard::paintFigures(QPainter &painter) const
{
    const QLocale locale;
    const auto number = [&](int value) {
        return m_queue.isKnown ? locale.toString(value) : QStringLiteral("\u2013");
    };
    const Level service = level(Figure::ServiceLevel);
    paintFigure(
        painter, m_layout.answered, tr("answered"), number(m_queue.day.answered), Level::Good);
    paintFigure(
        painter, m_layout.abandoned, tr("gave up"), number(m_queue.day.abandoned), Level::Good);
    paintFigure(painter, m_layout.serviceLevel, tr("in %1 s").arg(m_queue.serviceSeconds),
        textOf(m_queue, Figure::ServiceLevel), service);
    if (!m_queue.isKnown)
        return;
    const QStringList parts{tr("average wait %1").arg(secondsText(m_queue.averageWait)),
        tr("talk %1").arg(secondsText(m_queue.averageTalk)),
        coverage(m_queue, m_look.now(m_queue.id.server))};
    painter.setFont(letters(1.05));
    drawText(painter, mirrored(m_layout.averages), parts.join(QStringLiteral("  \u00b7  ")),
        m_look.tokens().secondInk, Qt::AlignCenter);
}

void QueueCard::paintAgents(QPainter &painter) const
{
    if (!m_queue.isKnown)
        return;
    const Level free = level(Figure::AgentsFree);
    const QString summary = agentsSummary(m_queue);
    painter.setFont(
        fitting(summary + QStringLiteral("m"), 1.2, QFont::DemiBold, m_layout.summary.width()));
    if (free >= Level::Warning)
        paintTrouble(painter, m_layout.summary, summary, free, Qt::AlignLeft);
    else
        drawText(painter, mirrored(m_layout.summary), summary, m_look.tokens().ink);
    const int count = int(m_queue.agents.size());
    const int room = m_layout.agentsShown();
    const int shown = count > room ? std::max(0, room - 1) : count;
    for (int i = 0; i < shown; ++i)
        paintAgent(painter, m_layout.agent(i), m_queue.agents[i]);
    if (shown < count && room > 0) {
        painter.setFont(letters(1.15));
        drawText(painter, mirrored(m_layout.agent(shown)),
            tr("and %n more", nullptr, count - shown), m_look.tokens().secondInk);
    }
}

void QueueCard::paintAgent(
    QPainter &painter, const QRect &place, const desk::AgentFigures &agent) const
{
    const Face shown = face(agent.state);
    const Tint &tint = m_look.tint(shown);
    const int side = int(m_layout.agentLetter * 1.6);
    const QRect square(place.left(), place.top() + (place.height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(mirrored(square), side / 4.0, side / 4.0);
    drawIcon(painter, m_look, mirrored(square), shown.icon, tint.ink,
        m_layout.agentLetter * 1.1 / std::max(0.1, m_look.px(100) / 100.0));
    QRect rest = place.adjusted(side + int(m_layout.agentLetter * 0.5), 0, 0, 0);
    painter.setFont(letters(1.05 * m_layout.agentLetter / m_layout.letter));
    if (agent.since && agent.state != desk::AgentFigures::State::Away) {
        const QString time
            = models::durationText(models::elapsed(*agent.since, m_look.now(m_queue.id.server)));
        const int width = tabularWidth(painter.fontMetrics(), time);
        const QRect end(rest.right() + 1 - width, rest.top(), width, rest.height());
        painter.setPen(tint.ink);
        drawTabular(painter, mirrored(end), Qt::AlignLeft, time);
        rest.setRight(end.left() - int(m_layout.agentLetter * 0.4));
    }
    const bool isAway = agent.state == desk::AgentFigures::State::Away;
    drawText(painter, mirrored(rest), agent.name,
        isAway ? m_look.tokens().secondInk : m_look.tokens().ink);
}

} // namespace ui
