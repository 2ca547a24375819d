// SPDX-License-Identifier: MIT
#include "ui/delegates/persondelegate.h"

#include "models/extensionmodel.h"
#include "ui/delegates/painting.h"

#include <QPainterPath>

namespace ui {

using models::PersonState;

PersonDelegate::PersonDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void PersonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto person = index.data(models::ExtensionModel::PersonRole).value<models::Person>();
    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, person);
    if (m_form == Form::List)
        paintLine(*painter, option.rect, person);
    else if (m_form == Form::Dense)
        paintDense(*painter, option.rect, person);
    else
        paintTile(*painter, option.rect, person);
}

void PersonDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const models::Person &person) const
{
    const Tokens &tokens = m_look.tokens();
    const Tint &tint = m_look.tint(face(person.state));
    const bool rings = person.state == PersonState::Ringing;
    const double radius = m_look.px(m_form == Form::Dense ? 6 : 9);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);

    QColor ground = rings ? mixed(tint.fill, tokens.card, 0.35 + 0.65 * m_pulse) : tokens.card;
    // On a wall of small tiles the colour is what is seen first.
    const bool isFilled = m_form == Form::Dense && !rings && person.state != PersonState::Free
        && !person.isUnknown() && person.state != PersonState::Offline;
    if (isFilled)
        ground = tint.fill;
    else if (!rings && (option.state & QStyle::State_MouseOver))
        ground = mixed(tokens.window, tokens.card, tokens.isDark ? 0.5 : 0.7);
    painter.fillPath(shape, ground);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(frame.left(), frame.top(), m_look.px(4), frame.height()), tint.ink);
    painter.restore();

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rings ? tint.ink : tokens.line, 1));
    painter.drawPath(shape);

    const pbx::Extension &extension = person.extension;
    if (m_marked == models::RowKey{extension.server, extension.number}) {
        painter.setPen(QPen(tokens.accent.ink, 2, Qt::DashLine));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius, radius);
    } else if ((option.state & QStyle::State_HasFocus)) {
        drawFocus(painter, m_look, option.rect, radius);
    }
}

void PersonDelegate::paintTile(
    QPainter &painter, const QRect &rect, const models::Person &person) const
{
    const Tokens &tokens = m_look.tokens();
    const Face shown = face(person.state);
    const bool isAbsent = person.isUnknown() || person.state == PersonState::Offline;
    const int pad = m_look.px(12);
    const int side = m_look.px(28);
    const QRect badge(rect.left() + pad, rect.center().y() - side / 2 + 1, side, side);
    drawBadge(painter, m_look, badge, shown);

    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QString &number = person.extension.number;
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    const QRect right(rect.right() - pad - numberWidth, rect.top(), numberWidth + 1, rect.height());
    const QRect texts(badge.right() + m_look.px(10), rect.top(),
        right.left() - m_look.px(6) - badge.right() - m_look.px(10), rect.height());

    const int middle = rect.center().y();
    const int line = m_look.px(18);
    const int marks = paintMarks(
        painter, QRect(texts.left(), middle, rect.right() - pad - texts.left() + 1, line), person);
    drawPieces(painter,
        QRect(texts.left(), middle, rect.right() - pad - texts.left() - marks, line),
        personLine(person, m_look.now(person.extension.server)), m_look.tint(shown).ink,
        tokens.secondInk);
    const QRect top(texts.left(), middle - line + 1, texts.width(), line);
    drawText(painter, QRect(right.left(), top.top(), right.width(), line), number, tokens.secondInk,
        Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(m_look.theme.font(Theme::Text::Strong));
    drawText(painter, top, person.title(), isAbsent ? tokens.secondInk : tokens.ink);
}

void PersonDelegate::paintLine(
    QPainter &painter, const QRect &rect, const models::Person &person) const
{
    const Tokens &tokens = m_look.tokens();
    const Face shown = face(person.state);
    const bool isAbsent = person.isUnknown() || person.state == PersonState::Offline;
    const int pad = m_look.px(10);
    const int side = m_look.px(22);
    const QRect badge(rect.left() + pad, rect.center().y() - side / 2 + 1, side, side);
    drawBadge(painter, m_look, badge, shown);

    const int left = badge.right() + pad;
    const int number = m_look.px(52);
    const int name = (rect.right() - left - number) * 45 / 100;
    painter.setFont(m_look.theme.font(Theme::Text::Strong));
    drawText(painter, QRect(left, rect.top(), name, rect.height()), person.title(),
        isAbsent ? tokens.secondInk : tokens.ink);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, QRect(left + name, rect.top(), number - pad, rect.height()),
        person.extension.number, tokens.secondInk);
    const int status = left + name + number;
    const int marks = paintMarks(
        painter, QRect(status, rect.top(), rect.right() - pad - status + 1, rect.height()), person);
    drawPieces(painter,
        QRect(status, rect.top(), rect.right() - pad - status - marks, rect.height()),
        personLine(person, m_look.now(person.extension.server)), m_look.tint(shown).ink,
        tokens.secondInk);
}

void PersonDelegate::paintDense(
    QPainter &painter, const QRect &rect, const models::Person &person) const
{
    const Tokens &tokens = m_look.tokens();
    const Face shown = face(person.state);
    const bool isAbsent = person.isUnknown() || person.state == PersonState::Offline;
    const int left = rect.left() + m_look.px(9);
    const int side = m_look.px(16);
    drawIcon(painter, m_look, QRect(left, rect.top(), side, rect.height()), shown.icon,
        m_look.tint(shown).ink, 14);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QRect text(left + side + m_look.px(5), rect.top(),
        rect.right() - left - side - m_look.px(11), rect.height());
    const int marks = person.isAwaited ? paintMarks(painter, text, person) : 0;
    drawText(painter, text.adjusted(0, 0, -marks, 0), person.title(),
        isAbsent ? tokens.secondInk : tokens.ink);
}

int PersonDelegate::paintMarks(
    QPainter &painter, const QRect &rect, const models::Person &person) const
{
    const QColor &ink = m_look.tokens().secondInk;
    const int side = m_look.px(14);
    int right = rect.right() + 1;
    for (const PersonMark &mark : personMarks(person)) {
        if (m_form == Form::Dense && mark.icon != QLatin1String("bell"))
            continue;
        if (!mark.text.isEmpty()) {
            const int width = painter.fontMetrics().horizontalAdvance(mark.text);
            right -= width;
            drawText(painter, QRect(right, rect.top(), width + 1, rect.height()), mark.text, ink);
            right -= m_look.px(3);
        }
        right -= side;
        drawIcon(painter, m_look, QRect(right, rect.top(), side, rect.height()), mark.icon,
            mark.icon == QLatin1String("bell") ? m_look.tokens().accent.ink : ink, 14);
        right -= m_look.px(6);
    }
    return rect.right() + 1 - right;
}

} // namespace ui
