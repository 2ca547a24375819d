// SPDX-License-Identifier: MIT
#include "ui/panels/pane.h"

#include "ui/roles.h"

#include <QApplication>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

Pane::Pane(const Look &look, const QString &title, const QString &key, QWidget *parent)
    : QFrame(parent), m_look(look), m_title(title), m_heading(new QFrame(this)),
      m_headingLayout(new QHBoxLayout(m_heading)), m_name(new QLabel(title, this)),
      m_count(new QLabel(this)), m_key(new QLabel(key, this)), m_layout(new QVBoxLayout(this)),
      m_blank(new BlankFace(look, this))
{
    setRole(*this, QAccessible::Grouping);
    setAccessibleName(title);
    m_heading->setProperty("part", QStringLiteral("heading"));
    m_count->setProperty("ink", QStringLiteral("second"));
    m_key->setProperty("part", QStringLiteral("key"));
    m_headingLayout->setContentsMargins(14, 0, 14, 0);
    m_headingLayout->setSpacing(m_look.px(8));
    m_headingLayout->addWidget(m_name);
    m_headingLayout->addWidget(m_count);
    m_headingLayout->addStretch();
    m_headingLayout->addWidget(m_key);
    look.theme.measure(*this, [this] {
        m_heading->setFixedHeight(m_look.px(42));
        m_key->setFixedHeight(m_look.px(20));
    });
    m_key->setVisible(!key.isEmpty());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_blank, 1);
    m_blank->hide();
    connect(m_blank, &BlankFace::pressed, this, &Pane::blankPressed);
    connect(&look.theme, &Theme::changed, this, &Pane::dress);
    dress();
}

void Pane::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content, 1);
}

void Pane::addToHeading(QWidget *widget)
{
    m_headingLayout->insertWidget(m_headingLayout->count() - 1, widget);
}

void Pane::setKey(const QString &key)
{
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
}

void Pane::setCount(int count) { m_count->setText(count < 0 ? QString() : QString::number(count)); }

void Pane::setDivided(bool divided)
{
    m_heading->setProperty("divided", divided);
    m_heading->style()->unpolish(m_heading);
    m_heading->style()->polish(m_heading);
}

void Pane::showContent()
{
    const bool hadKeyboard = m_blank->hasFocus();
    m_blank->hide();
    m_content->show();
    if (hadKeyboard)
        focusContent();
}

void Pane::showBlank(const BlankFace::Says &says)
{
    QWidget *const focused = QApplication::focusWidget();
    const bool hadKeyboard = focused == m_content || m_content->isAncestorOf(focused);
    m_blank->say(says);
    m_content->hide();
    m_blank->show();
    if (hadKeyboard)
        takeKeyboard();
}

bool Pane::isBlank() const { return !m_blank->isHidden(); }

void Pane::takeKeyboard()
{
    if (isBlank())
        m_blank->setFocus(Qt::ShortcutFocusReason);
    else
        focusContent();
}

void Pane::focusContent()
{
    if (m_content)
        m_content->setFocus(Qt::ShortcutFocusReason);
}

void Pane::dress()
{
    m_name->setFont(m_look.theme.font(Theme::Text::Heading));
    m_key->setFont(m_look.theme.font(Theme::Text::Small));
}

} // namespace ui
