// SPDX-License-Identifier: MIT
#include "ui/panels/blankface.h"

#include "ui/delegates/painting.h"
#include "ui/roles.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plainLabel(QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        return label;
    }

} // namespace

BlankFace::BlankFace(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_icon(plainLabel(this)), m_sentence(plainLabel(this)),
      m_meaning(plainLabel(this)), m_button(new QPushButton(this))
{
    setRole(*this, QAccessible::Grouping);
    setFocusPolicy(Qt::TabFocus);
    m_meaning->setProperty("ink", QStringLiteral("second"));
    m_button->setProperty("kind", QStringLiteral("primary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(m_look.px(8));
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_meaning);
    layout->addSpacing(m_look.px(4));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &BlankFace::pressed);
    connect(&look.theme, &Theme::changed, this, &BlankFace::dress);
}

void BlankFace::say(const Says &says)
{
    if (says == m_says)
        return;
    m_says = says;
    setAccessibleName(says.sentence);
    setAccessibleDescription(says.meaning);
    m_sentence->setText(says.sentence);
    m_meaning->setText(says.meaning);
    m_meaning->setVisible(!says.meaning.isEmpty());
    m_button->setText(says.button);
    m_button->setVisible(!says.button.isEmpty());
    dress();
}

void BlankFace::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFocus(painter, m_look, rect().adjusted(4, 4, -4, -4), m_look.px(8));
}

void BlankFace::dress()
{
    m_icon->setVisible(!m_says.icon.isEmpty());
    if (!m_says.icon.isEmpty())
        m_icon->setPixmap(m_look.theme.pixmap(m_says.icon, m_look.tokens().absent.ink, 28));
    m_sentence->setFont(m_look.theme.font(Theme::Text::Name));
}

} // namespace ui
