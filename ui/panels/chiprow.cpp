// SPDX-License-Identifier: MIT
#include "ui/panels/chiprow.h"

#include "ui/delegates/painting.h"

namespace ui {

namespace {

    constexpr int chipHeight = 22;
    constexpr int iconRoom = 14;
    constexpr int gap = 6;
    constexpr int pad = 8;

} // namespace

ChipRow::ChipRow(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipRow::show(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    QStringList texts;
    for (const Chip &chip : chips)
        texts += chip.text;
    setAccessibleName(texts.join(QStringLiteral(", ")));
    setVisible(!chips.isEmpty());
    updateGeometry();
    update();
}

int ChipRow::heightForWidth(int width) const
{
    const QList<QRect> rects = places(width);
    return rects.isEmpty() ? 0 : rects.last().bottom() + 1;
}

QSize ChipRow::sizeHint() const
{
    const QList<QRect> rects = places(100000);
    return rects.isEmpty() ? QSize(0, 0) : QSize(rects.last().right() + 1, m_look.px(chipHeight));
}

void ChipRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_look.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirroring mirroring(painter, rect(), layoutDirection());
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QList<QRect> rects = places(width());
    for (qsizetype at = 0; at < rects.size(); ++at) {
        const Chip &chip = m_chips[at];
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.card);
        painter.drawRoundedRect(rects[at], m_look.px(6), m_look.px(6));
        QRect inside = rects[at].adjusted(m_look.px(pad), 0, -m_look.px(pad), 0);
        if (!chip.icon.isEmpty()) {
            drawIcon(painter, m_look,
                QRect(inside.left() - m_look.px(2), inside.top(), m_look.px(12), inside.height()),
                chip.icon, tokens.quiet.ink, 14);
            inside.setLeft(inside.left() + m_look.px(iconRoom));
        }
        drawText(painter, inside, chip.text, tokens.ink);
    }
}

QList<QRect> ChipRow::places(int width) const
{
    const QFontMetrics metrics(m_look.theme.font(Theme::Text::Small));
    const int height = m_look.px(chipHeight);
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const Chip &chip : m_chips) {
        const int icon = chip.icon.isEmpty() ? 0 : m_look.px(iconRoom);
        const int wanted = metrics.horizontalAdvance(chip.text) + icon + m_look.px(2 * pad) + 1;
        const int own = std::min(wanted, width);
        if (x > 0 && x + own > width) {
            x = 0;
            y += height + m_look.px(gap);
        }
        rects.append({x, y, own, height});
        x += own + m_look.px(gap);
    }
    return rects;
}

} // namespace ui
