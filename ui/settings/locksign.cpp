// SPDX-License-Identifier: MIT
#include "ui/settings/locksign.h"

#include <QEvent>
#include <QKeySequenceEdit>
#include <QPushButton>

namespace ui {

LockSign::LockSign(const Look &look, QWidget *control)
    : QLabel(control), m_look(look), m_control(control)
{
    control->setEnabled(false);
    control->setToolTip(tr("Set by your administrator."));
    control->setAccessibleDescription(control->toolTip());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // A button has no room for it beside its words, and there is nothing to be emptied.
    setHidden(qobject_cast<QPushButton *>(control));
    if (auto *const keys = qobject_cast<QKeySequenceEdit *>(control))
        keys->setClearButtonEnabled(false);
    control->installEventFilter(this);
    connect(&look.theme, &Theme::changed, this, &LockSign::dress);
    dress();
}

bool LockSign::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    else if (event->type() == QEvent::EnabledChange && m_control->isEnabled())
        m_control->setEnabled(false); // whatever the page thinks
    return QLabel::eventFilter(watched, event);
}

void LockSign::dress()
{
    setPixmap(m_look.theme.pixmap(QStringLiteral("lock"), m_look.tokens().secondInk, 16));
    adjustSize();
    place();
}

/// At the end of the control, beside the arrows that some have there.
void LockSign::place()
{
    const int end = m_look.px(32);
    const int top = std::min(m_control->height() - height(), m_look.px(16)) / 2;
    move(layoutDirection() == Qt::RightToLeft ? end - width() : m_control->width() - end, top);
}

} // namespace ui
