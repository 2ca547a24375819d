// SPDX-License-Identifier: MIT
#include "ui/linkwords.h"

#include "desk/wording.h"
#include "models/duration.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using live::LinkState;
    using live::Trouble;
    using Help = LinkWords::Help;
    using Tone = LinkWords::Tone;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(LinkWords)
    };

    /// Whether trying the same again can help without anybody changing anything.
    bool mayPassByItself(Trouble trouble)
    {
        switch (trouble) {
        case Trouble::None:
        case Trouble::ConnectionRefused:
        case Trouble::TimedOut:
        case Trouble::LostLink:
        case Trouble::Silent:
        case Trouble::StreamDamaged:
            return true;
        default:
            return false;
        }
    }

    QString upPill(const LinkState &state)
    {
        if (state.isDemo)
            return Words::tr("Demo: made-up people and calls");
        if (state.isReplay)
            return Words::tr("Recording: %1").arg(state.server);
        QStringList parts{state.server};
        if (!state.version.isEmpty())
            parts += Words::tr("Asterisk %1").arg(state.version.section(QLatin1Char('.'), 0, 0));
        if (state.latencyMs)
            parts += Words::tr("%1 ms").arg(qRound(*state.latencyMs));
        return parts.join(QStringLiteral(" \u00b7 "));
    }

} // namespace

LinkWords linkWords(const LinkState &state, ami::Moment now)
{
    switch (state.phase) {
    case LinkState::Phase::Up:
        return {Tone::Good, upPill(state), Words::tr("connected"),
            Words::tr("Connected to %1.").arg(state.server), {}, Help::None};
    case LinkState::Phase::Connecting:
        return {Tone::Busy, Words::tr("connecting to %1").arg(state.server),
            Words::tr("connecting"), Words::tr("Connecting to %1\u2026").arg(state.server),
            Words::tr("This usually takes a moment."), Help::None};
    case LinkState::Phase::Synchronizing:
        return {Tone::Busy, Words::tr("asking %1 how things stand").arg(state.server),
            Words::tr("connecting"),
            Words::tr("Asking %1 who is there and who talks\u2026").arg(state.server),
            Words::tr("The picture is complete in a moment."), Help::None};
    case LinkState::Phase::Waiting:
    case LinkState::Phase::Down:
        break;
    }
    const desk::Wording reason = desk::wording(state.trouble, state.server);
    QString pill = Words::tr("%1 not connected").arg(state.server);
    if (state.phase == LinkState::Phase::Waiting && state.retryAt) {
        const auto left = models::remaining(*state.retryAt, now);
        pill += QStringLiteral(" \u00b7 ")
            + Words::tr("again in %1").arg(models::durationText(left));
    }
    return {Tone::Bad, pill, Words::tr("not connected"), reason.sentence, reason.advice,
        mayPassByItself(state.trouble) ? Help::Reconnect : Help::Connection};
}

QString linkDetails(const LinkState &state)
{
    QStringList lines;
    if (!state.version.isEmpty())
        lines += Words::tr("Asterisk %1").arg(state.version);
    if (!state.amiVersion.isEmpty())
        lines += Words::tr("Manager interface %1").arg(state.amiVersion);
    if (state.latencyMs)
        lines += Words::tr("Round trip %1 ms").arg(*state.latencyMs, 0, 'f', 1);
    if (state.since)
        lines += Words::tr("Since %1").arg(models::timeOfDay(*state.since));
    lines += state.missingParts;
    if (!state.detail.isEmpty())
        lines += state.detail;
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
