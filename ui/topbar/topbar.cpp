// SPDX-License-Identifier: MIT
#include "ui/topbar/topbar.h"

#include "ui/requests.h"
#include "ui/topbar/commandfield.h"
#include "ui/topbar/linkpill.h"
#include "ui/topbar/mebutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

TopBar::TopBar(const Look &look, Board &board, Requests &requests, QWidget *window)
    : QFrame(window), m_look(look), m_board(board), m_sign(new QLabel(this)),
      m_name(new QLabel(QStringLiteral("Cordboard"), this)), m_demo(new QLabel(tr("DEMO"), this)),
      m_field(new CommandField(look, board, window)),
      m_pill(new LinkPill(look, board, requests, this)), m_missed(new QPushButton(this)),
      m_me(new MeButton(look, board, this))
{
    setProperty("part", QStringLiteral("topbar"));
    look.theme.measure(*this, [this] { setFixedHeight(m_look.px(56)); });
    m_demo->setProperty("part", QStringLiteral("chip"));
    m_demo->setProperty("ink", QStringLiteral("ringing"));
    m_demo->setToolTip(tr("People and calls are made up by this program"));
    m_missed->setProperty("kind", QStringLiteral("pill"));
    connect(m_missed, &QPushButton::clicked, &requests, &Requests::missedCallsRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 10, 0);
    layout->setSpacing(look.px(10));
    layout->addWidget(m_sign);
    layout->addWidget(m_name);
    layout->addWidget(m_demo);
    layout->addSpacing(look.px(12));
    layout->addWidget(m_field, 3);
    layout->addStretch(1);
    layout->addWidget(m_pill);
    layout->addWidget(m_missed);
    layout->addWidget(m_me);
    connect(&look.theme, &Theme::changed, this, &TopBar::dress);
    connect(&board, &Board::linksChanged, this, &TopBar::review);
    setMissedCalls(0);
    review();
    dress();
}

void TopBar::setMissedCalls(int count)
{
    m_missedCalls = count;
    m_missed->setText(m_isTiny ? QString::number(count) : tr("%1 missed").arg(count));
    m_missed->setAccessibleName(tr("Missed calls: %1").arg(count));
    m_missed->setVisible(count > 0);
}

void TopBar::setRoom(int width)
{
    m_isTiny = width < m_look.px(760);
    m_name->setVisible(width >= m_look.px(1100));
    m_pill->setShort(width < m_look.px(1100));
    m_me->setCompact(m_isTiny);
    setMissedCalls(m_missedCalls);
}

void TopBar::tick() { m_pill->tick(); }

void TopBar::dress()
{
    m_name->setFont(m_look.theme.font(Theme::Text::Name));
    m_demo->setFont(m_look.theme.font(Theme::Text::Small));
    m_sign->setPixmap(Theme::appIcon().pixmap(QSize(m_look.px(22), m_look.px(22)), 2.0));
    m_missed->setIcon(m_look.theme.icon(QStringLiteral("missed"), m_look.tokens().quiet.ink));
}

void TopBar::review()
{
    const auto &links = m_board.links();
    m_demo->setVisible(std::any_of(
        links.begin(), links.end(), [](const live::LinkState &state) { return state.isDemo; }));
}

} // namespace ui
