// SPDX-License-Identifier: MIT
#include "ui/delegates/queuedelegate.h"

#include "models/queuemodel.h"
#include "ui/delegates/painting.h"
#include "ui/tabular.h"

namespace ui {

namespace {

    using models::QueueModel;
    using Kind = QueueModel::Kind;

    constexpr int square = 10;
    constexpr int squareStep = 13;
    constexpr int mostSquares = 12;
    constexpr int squaresTop = 47;
    constexpr int rowHeight = 24;

    bool isLast(const QModelIndex &child)
    {
        return child.row() + 1 == child.model()->rowCount(child.parent());
    }

    Kind kindOf(const QModelIndex &index) { return Kind(index.data(QueueModel::KindRole).toInt()); }

    QString titleOf(const pbx::CallerId &callerId)
    {
        return callerId.name.isEmpty() ? callerId.number : callerId.name;
    }

} // namespace

QueueDelegate::QueueDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void QueueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
    const QRect line(rect.left(), rect.top(), rect.width(), m_look.px(rowHeight));
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isHovered)
        painter->fillRect(option.rect, mixed(m_look.tokens().window, m_look.tokens().card, 0.7));
    switch (kindOf(index)) {
    case Kind::Queue:
        if (index.row() > 0) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                m_look.tokens().line);
        }
        paintQueue(*painter, rect, index);
        break;
    case Kind::Caller:
        paintCaller(*painter, line, index);
        break;
    case Kind::Member:
        paintMember(*painter, line, index);
        break;
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, m_look, option.rect.adjusted(2, 1, -2, -1), m_look.px(6));
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case Kind::Queue:
        return {m_look.px(160), m_look.px(72)};
    case Kind::Caller:
    case Kind::Member:
        return {m_look.px(160), m_look.px(isLast(index) ? rowHeight + 8 : rowHeight)};
    }
    return {};
}

int QueueDelegate::memberAt(const QPoint &place, const QRect &row, const pbx::Queue &queue) const
{
    const QRect rect = row.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
    const int count = std::min<int>(mostSquares, int(queue.members.size()));
    for (int member = 0; member < count; ++member) {
        if (squareAt(rect, member, count).adjusted(-1, -3, 1, 3).contains(place))
            return member;
    }
    return -1;
}

void QueueDelegate::paintQueue(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
    const bool isUnknown = index.data(QueueModel::IsUnknownRole).toBool();
    const QRect top(rect.left(), rect.top() + m_look.px(10), rect.width(), m_look.px(22));

    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QString waiting = tr("waiting");
    const int word = painter.fontMetrics().horizontalAdvance(waiting);
    QString number = isUnknown ? QStringLiteral("\u2013") : QString::number(queue.callers.size());
    if (!isUnknown)
        drawText(painter, top, waiting, tokens.secondInk, Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(m_look.theme.font(Theme::Text::Large));
    const desk::Level worst = isUnknown ? desk::Level::Unknown : this->worst(queue);
    const bool isBad = worst >= desk::Level::Warning;
    const QRect count = top.adjusted(0, -1, isUnknown ? 0 : -word - m_look.px(6), -1);
    const QColor &ink = isBad ? m_look.tint(face(worst)).ink
        : isUnknown           ? tokens.secondInk
                              : tokens.ink;
    int countWidth = drawText(painter, count, number, ink, Qt::AlignRight | Qt::AlignVCenter);
    if (isBad) { // not by colour alone
        const int side = m_look.px(18);
        const QRect sign(count.right() + 1 - countWidth - m_look.px(4) - side, count.top(), side,
            count.height());
        drawIcon(painter, m_look, sign, face(worst).icon, ink, 16);
        countWidth += side + m_look.px(4);
    }
    painter.setFont(m_look.theme.font(Theme::Text::Heading));
    drawText(painter, top.adjusted(0, 0, -countWidth - word - m_look.px(12), 0), titled(queue.name),
        isUnknown ? tokens.secondInk : tokens.ink);

    if (!isUnknown)
        paintLevel(painter, rect, queue);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const int agents = std::min<int>(mostSquares, int(queue.members.size()));
    const int room = isUnknown ? 0 : m_look.px(agents * squareStep + 8);
    const QRect stats(
        rect.left(), rect.top() + m_look.px(squaresTop - 5), rect.width() - room, m_look.px(20));
    QStringList parts = statistics(queue, index);
    const auto line = [&parts] { return parts.join(QStringLiteral(" \u00b7 ")); };
    // Where there is no room for all, the middle is told in the tooltip only.
    while (parts.size() > 1 && painter.fontMetrics().horizontalAdvance(line()) > stats.width())
        parts.removeAt(parts.size() / 2);
    drawText(painter, stats, line(), tokens.secondInk);
    if (!isUnknown)
        paintAgents(painter, rect, queue);
}

void QueueDelegate::paintLevel(QPainter &painter, const QRect &rect, const pbx::Queue &queue) const
{
    const bool isServed = !queue.members.isEmpty() || !queue.callers.isEmpty();
    const auto percent = serviceLevel(queue);
    if (!isServed || !percent)
        return;
    const Tokens &tokens = m_look.tokens();
    const double part = std::clamp(*percent / 100.0, 0.0, 1.0);
    const desk::Level shown = level(queue, desk::Figure::ServiceLevel);
    const QColor &ink = m_look.tint(face(std::max(shown, desk::Level::Good))).ink;
    const QRectF bar(rect.left(), rect.top() + m_look.px(36), rect.width(), m_look.px(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * part, bar.height())), 2, 2);
}

void QueueDelegate::paintAgents(QPainter &painter, const QRect &rect, const pbx::Queue &queue) const
{
    const int count = std::min<int>(mostSquares, int(queue.members.size()));
    painter.setPen(Qt::NoPen);
    for (int member = 0; member < count; ++member) {
        const Face shown = face(queue.members[member]);
        const QRectF place(squareAt(rect, member, count));
        painter.setBrush(m_look.tint(shown).ink);
        painter.drawRoundedRect(place, 3, 3);
        const bool isAbsent = shown.tint == &Tokens::absent;
        if (isAbsent || shown.tint == &Tokens::quiet) { // not by colour alone
            painter.setBrush(m_look.tokens().card);
            painter.drawRoundedRect(
                isAbsent ? place.adjusted(2, 2, -2, -2) : place.adjusted(2, 4, -2, -4), 1, 1);
        }
    }
}

void QueueDelegate::paintCaller(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const auto caller = index.data(QueueModel::CallerRole).value<pbx::QueueCaller>();
    const auto queue = index.data(QueueModel::QueueRole).value<pbx::Queue>();
    const bool isUnknown = index.data(QueueModel::IsUnknownRole).toBool();
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, rect, QString::number(caller.position), tokens.secondInk);
    painter.setFont(m_look.theme.font(Theme::Text::Body));
    int timeWidth = 0;
    if (caller.since && !isUnknown) {
        const auto wait = models::elapsed(*caller.since, m_look.now(queue.server));
        const QString time = models::durationText(wait);
        timeWidth = tabularWidth(painter.fontMetrics(), time) + m_look.px(8);
        painter.setPen(urgency(int(wait.count()), queue));
        drawTabular(painter, rect, Qt::AlignRight, time);
    }
    drawText(painter, rect.adjusted(m_look.px(14), 0, -timeWidth, 0), titleOf(caller.callerId),
        isUnknown ? tokens.secondInk : tokens.ink);
}

void QueueDelegate::paintMember(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const auto member = index.data(QueueModel::MemberRole).value<pbx::QueueMember>();
    const QString server = index.data(QueueModel::QueueRole).value<pbx::Queue>().server;
    const bool isUnknown = index.data(QueueModel::IsUnknownRole).toBool();
    const Face shown = isUnknown ? face(models::PersonState::Unknown) : face(member);
    const Tint &tint = m_look.tint(shown);
    drawIcon(painter, m_look, QRect(rect.left(), rect.top(), m_look.px(16), rect.height()),
        shown.icon, tint.ink, 14);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    QString state = shown.word;
    if (!isUnknown && member.isPaused && !member.pauseReason.isEmpty())
        state += QLatin1Char(' ') + member.pauseReason;
    if (!isUnknown && member.isPaused && member.pausedSince) {
        state += QLatin1Char(' ')
            + models::durationText(models::elapsed(*member.pausedSince, m_look.now(server)));
    }
    const int width = tabularWidth(painter.fontMetrics(), state);
    painter.setPen(tint.ink);
    drawTabular(painter, rect, Qt::AlignRight, state);
    painter.setFont(m_look.theme.font(Theme::Text::Body));
    drawText(painter, rect.adjusted(m_look.px(22), 0, -width - m_look.px(8), 0),
        member.name.isEmpty() ? member.interface : member.name, tokens.ink);
}

QRect QueueDelegate::squareAt(const QRect &row, int member, int count) const
{
    const int left = row.right() + 1 - m_look.px((count - member) * squareStep - 3);
    return {left, row.top() + m_look.px(squaresTop), m_look.px(square), m_look.px(square)};
}

QStringList QueueDelegate::statistics(const pbx::Queue &queue, const QModelIndex &index) const
{
    if (index.data(QueueModel::IsUnknownRole).toBool()) {
        const QVariant since = index.data(QueueModel::UnknownSinceRole);
        return {unknownSince(
            since.isValid() ? std::optional(since.value<pbx::Moment>()) : std::nullopt)};
    }
    if (queue.members.isEmpty())
        return {tr("no agents logged in")};
    QStringList parts;
    const auto figures = this->figures(queue);
    const int seconds = figures ? figures->serviceSeconds : queue.serviceLevel.value_or(0);
    if (const auto percent = serviceLevel(queue); percent && seconds > 0)
        parts += tr("%1 % in %2 s").arg(QString::number(*percent), QString::number(seconds));
    const QVariant longest = index.data(QueueModel::TimerRole);
    const auto answered = figures ? std::optional(figures->day.answered) : queue.completed;
    const auto lost = figures ? std::optional(figures->day.abandoned) : queue.abandoned;
    if (longest.isValid()) {
        parts += tr("longest %1")
                     .arg(models::durationText(
                         longest.value<models::Timer>(), m_look.now(queue.server)));
    } else if (answered) {
        parts += tr("%1 answered").arg(*answered);
        if (lost)
            parts += tr("%1 lost").arg(*lost);
    }
    return parts;
}

std::optional<desk::QueueFigures> QueueDelegate::figures(const pbx::Queue &queue) const
{
    if (!m_days)
        return std::nullopt;
    return m_days->figures({queue.server, queue.name}, m_look.now(queue.server));
}

/// Of the day where it is counted here, else as the exchange says.
std::optional<int> QueueDelegate::serviceLevel(const pbx::Queue &queue) const
{
    if (const auto figures = this->figures(queue))
        return figures->day.serviceLevel();
    return queue.serviceLevelPercent ? std::optional(qRound(*queue.serviceLevelPercent))
                                     : std::nullopt;
}

desk::Level QueueDelegate::level(const pbx::Queue &queue, desk::Figure figure) const
{
    const auto figures = this->figures(queue);
    return figures ? levelOf(*figures, figure, m_days->rules().limitsOf(queue.name))
                   : desk::Level::Good;
}

desk::Level QueueDelegate::worst(const pbx::Queue &queue) const
{
    return std::max(level(queue, desk::Figure::Waiting), level(queue, desk::Figure::LongestWait));
}

QColor QueueDelegate::urgency(int waited, const pbx::Queue &queue) const
{
    const desk::QueueRules usual;
    const desk::QueueRules &rules = m_days ? m_days->rules() : usual;
    const desk::Limit &limit = rules.limitsOf(queue.name).longestWait;
    if (limit.alarm && waited >= *limit.alarm)
        return m_look.tokens().quiet.ink;
    return limit.warning && waited >= *limit.warning ? m_look.tokens().ringing.ink
                                                     : m_look.tokens().ink;
}

} // namespace ui
