// SPDX-License-Identifier: MIT
#include "ui/topbar/linkpill.h"

#include "ui/linkwords.h"
#include "ui/requests.h"
#include "ui/words.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

    QString toneName(LinkWords::Tone tone)
    {
        switch (tone) {
        case LinkWords::Tone::Good:
            return QStringLiteral("good");
        case LinkWords::Tone::Busy:
            return QStringLiteral("busy");
        case LinkWords::Tone::Bad:
            return QStringLiteral("bad");
        }
        return {};
    }

} // namespace

LinkPill::LinkPill(const Look &look, Board &board, Requests &requests, QWidget *parent)
    : QPushButton(parent), m_look(look), m_board(board), m_requests(requests)
{
    setProperty("kind", QStringLiteral("pill"));
    look.theme.measure(*this, [this] { setMaximumWidth(m_look.px(360)); });
    connect(this, &QPushButton::clicked, this, &LinkPill::openMenu);
    connect(&board, &Board::linksChanged, this, &LinkPill::review);
    connect(&look.theme, &Theme::changed, this, &LinkPill::review);
    review();
}

void LinkPill::tick()
{
    const live::LinkState *link = m_board.worstLink();
    if (link && link->phase == live::LinkState::Phase::Waiting)
        review();
}

void LinkPill::setShort(bool isShort)
{
    m_isShort = isShort;
    review();
}

void LinkPill::review()
{
    const live::LinkState *link = m_board.worstLink();
    const LinkWords words = link ? linkWords(*link, m_look.now())
                                 : LinkWords{LinkWords::Tone::Bad, tr("no exchange"),
                                     tr("no exchange"), {}, {}, LinkWords::Help::Connection};
    QString pill = words.pill;
    const auto links = m_board.links().size();
    if (links > 1 && words.tone == LinkWords::Tone::Good)
        pill = tr("%1 exchanges connected").arg(links);
    const QString shown = m_isShort ? words.word : pill;
    setText(plainLabel(fontMetrics().elidedText(shown, Qt::ElideRight, maximumWidth() - 48)));
    setAccessibleName(tr("Link: %1").arg(pill));
    QStringList details;
    for (const live::LinkState &state : m_board.links())
        details += linkWords(state, m_look.now()).sentence + QLatin1Char('\n') + linkDetails(state);
    setToolTip(plainToolTip(details.join(QStringLiteral("\n"))));

    const Tokens &tokens = m_look.tokens();
    const bool isGood = words.tone == LinkWords::Tone::Good;
    const QColor &ink = isGood                ? tokens.free.ink
        : words.tone == LinkWords::Tone::Busy ? tokens.ringing.ink
                                              : tokens.quiet.ink;
    setIcon(m_look.theme.icon(isGood              ? QStringLiteral("record")
            : words.tone == LinkWords::Tone::Busy ? QStringLiteral("again")
                                                  : QStringLiteral("unplugged"),
        ink));
    if (property("tone") != toneName(words.tone)) {
        setProperty("tone", toneName(words.tone));
        style()->unpolish(this);
        style()->polish(this);
    }
}

void LinkPill::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const live::LinkState &state : m_board.links()) {
        const LinkWords words = linkWords(state, m_look.now());
        menu->addAction(plainLabel(words.sentence))->setEnabled(false);
        for (const QString &missing : state.missingParts)
            menu->addAction(plainLabel(tr("Not shown: %1").arg(missing)))->setEnabled(false);
        if (words.tone == LinkWords::Tone::Bad) {
            QAction *again = menu->addAction(tr("Try again now"));
            connect(again, &QAction::triggered, this,
                [this, server = state.server] { emit m_requests.reconnectRequested(server); });
        }
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Connection\u2026")), &QAction::triggered, &m_requests,
        &Requests::connectionRequested);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace ui
