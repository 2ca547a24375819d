// SPDX-License-Identifier: MIT
#include "ui/actionbutton.h"

#include "ui/delegates/painting.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

    using Kind = CallAction::Kind;

    QString kindOf(const CallAction &action)
    {
        if (action.kind == Kind::HangUp)
            return QStringLiteral("danger");
        const bool isFirst = action.kind == Kind::Transfer || action.kind == Kind::Answer
            || action.kind == Kind::Complete;
        return isFirst ? QStringLiteral("primary") : QString();
    }

} // namespace

ActionButton::ActionButton(const Look &look, const CallAction &action, QWidget *parent)
    : QPushButton(action.label, parent), m_look(look), m_action(action)
{
    setProperty("kind", kindOf(action));
    setEnabled(action.isEnabled());
    setAccessibleName(action.label);
    if (!action.isEnabled())
        setToolTip(plainToolTip(action.whyNot));
    else if (!action.keys.isEmpty())
        setToolTip(QStringLiteral("%1 (%2)").arg(action.label, action.keys));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look.theme.measure(*this, [this] { setFixedHeight(m_look.px(48)); });
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(m_look.theme.font(Theme::Text::Strong));
    return {metrics.horizontalAdvance(text()) + m_look.px(16), m_look.px(48)};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const bool hasKeys = !m_action.keys.isEmpty();
    const int line = m_look.px(18);
    const int top = hasKeys ? height() / 2 - line + 1 : (height() - line) / 2;
    const QRect first(2, top, width() - 4, line);
    painter.setFont(m_look.theme.font(Theme::Text::Strong));
    drawText(painter, first, text(), ink(), Qt::AlignCenter);
    QFont small = m_look.theme.font(Theme::Text::Small);
    small.setPixelSize(m_look.px(11));
    painter.setFont(small);
    drawText(painter, first.translated(0, line - 1), m_action.keys, ink(), Qt::AlignCenter);
}

QColor ActionButton::ink() const
{
    const Tokens &tokens = m_look.tokens();
    if (!isEnabled())
        return tokens.secondInk;
    return kindOf(m_action).isEmpty() ? tokens.ink : tokens.accentText;
}

} // namespace ui
