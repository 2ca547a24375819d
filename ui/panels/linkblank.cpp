// SPDX-License-Identifier: MIT
#include "ui/panels/linkblank.h"

#include "ui/linkwords.h"
#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(LinkBlank)
    };

    QString buttonFor(LinkWords::Help help)
    {
        switch (help) {
        case LinkWords::Help::Reconnect:
            return Words::tr("Try again now");
        case LinkWords::Help::Connection:
            return Words::tr("Change the connection\u2026");
        case LinkWords::Help::None:
            break;
        }
        return {};
    }

} // namespace

std::optional<BlankFace::Says> linkBlank(const Board &board, pbx::Moment now)
{
    const live::LinkState *link = board.worstLink();
    if (!link) {
        return BlankFace::Says{QStringLiteral("plug"), Words::tr("No exchange yet"),
            Words::tr("Tell the panel where your Asterisk is, and everybody's phones show here."),
            Words::tr("Connect\u2026")};
    }
    if (link->isUp())
        return std::nullopt;
    const LinkWords words = linkWords(*link, now);
    const bool isBad = words.tone == LinkWords::Tone::Bad;
    return BlankFace::Says{isBad ? QStringLiteral("unplugged") : QStringLiteral("again"),
        words.sentence, words.meaning, buttonFor(words.help)};
}

void helpWithLink(const Board &board, Requests &requests)
{
    const live::LinkState *link = board.worstLink();
    if (!link) {
        emit requests.connectionRequested();
        return;
    }
    switch (linkWords(*link, pbx::Moment()).help) {
    case LinkWords::Help::Reconnect:
        emit requests.reconnectRequested(link->server);
        break;
    case LinkWords::Help::Connection:
        emit requests.connectionRequested();
        break;
    case LinkWords::Help::None:
        break;
    }
}

} // namespace ui
