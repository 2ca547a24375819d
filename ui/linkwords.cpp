// SPDX-License-Identifier: MIT
#include "ui/linkwords.h"

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

    struct Reason {
        QString sentence;
        QString meaning;
    };

    Reason reach(Trouble trouble, const QString &server)
    {
        switch (trouble) {
        case Trouble::HostNotFound:
            return {Words::tr("There is no computer named %1.").arg(server),
                Words::tr("The address may be mistyped, or this computer is not on the network.")};
        case Trouble::ConnectionRefused:
            return {Words::tr("%1 is there but does not let panels connect.").arg(server),
                Words::tr("Asterisk may be stopped, or its manager interface is switched off or on "
                          "another port.")};
        case Trouble::TimedOut:
            return {Words::tr("%1 does not answer.").arg(server),
                Words::tr("The exchange may be off, or a firewall stands in between.")};
        case Trouble::NotAnExchange:
            return {Words::tr("Something answers at %1, but it is not an Asterisk.").arg(server),
                Words::tr("Check the port: the manager interface is usually on 5038, or 5039 with "
                          "encryption.")};
        case Trouble::LostLink:
            return {Words::tr("The link to %1 was lost.").arg(server),
                Words::tr("Calls go on without the panel. What you see is how it was.")};
        case Trouble::StreamDamaged:
            return {Words::tr("What %1 sends has become unreadable.").arg(server),
                Words::tr("The panel connects again to get a clean picture.")};
        default:
            return {};
        }
    }

    Reason admission(Trouble trouble, const QString &server)
    {
        switch (trouble) {
        case Trouble::LoginRefused:
            return {Words::tr("%1 refused the login.").arg(server),
                Words::tr("The user or the secret is wrong, or this computer's address is not "
                          "permitted.")};
        case Trouble::PlainLoginNeeded:
            return {Words::tr("%1 wants the secret in clear text.").arg(server),
                Words::tr(
                    "The panel does not send it over a link that others can read. Connect with "
                    "encryption.")};
        case Trouble::CertificateUntrusted:
            return {Words::tr("The certificate of %1 is not trusted.").arg(server),
                Words::tr("Nobody this computer trusts vouches for it.")};
        case Trouble::CertificateForOtherHost:
            return {Words::tr("The certificate belongs to another computer than %1.").arg(server),
                Words::tr("The address may be mistyped, or somebody stands in between.")};
        case Trouble::TlsFailed:
            return {Words::tr("No encrypted link to %1 could be made.").arg(server),
                Words::tr("The exchange may expect an unencrypted link on this port.")};
        case Trouble::NotAllowed:
            return {Words::tr("%1 let us in but shows us nothing.").arg(server),
                Words::tr("The manager account needs the rights to read calls and agents.")};
        case Trouble::SecretMissing:
            return {Words::tr("The secret for %1 is not known.").arg(server),
                Words::tr("Type it once; it is kept in this computer's keyring.")};
        default:
            return {};
        }
    }

    Reason reasonOf(const LinkState &state)
    {
        if (Reason reason = reach(state.trouble, state.server); !reason.sentence.isEmpty())
            return reason;
        if (Reason reason = admission(state.trouble, state.server); !reason.sentence.isEmpty())
            return reason;
        return {Words::tr("Not connected to %1.").arg(state.server),
            Words::tr("Nothing is known about its phones until the panel is connected.")};
    }

    /// Whether trying the same again can help without anybody changing anything.
    bool mayPassByItself(Trouble trouble)
    {
        switch (trouble) {
        case Trouble::None:
        case Trouble::ConnectionRefused:
        case Trouble::TimedOut:
        case Trouble::LostLink:
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
    const Reason reason = reasonOf(state);
    QString pill = Words::tr("%1 not connected").arg(state.server);
    if (state.phase == LinkState::Phase::Waiting && state.retryAt) {
        const auto left = models::remaining(*state.retryAt, now);
        pill += QStringLiteral(" \u00b7 ")
            + Words::tr("again in %1").arg(models::durationText(left));
    }
    return {Tone::Bad, pill, Words::tr("not connected"), reason.sentence, reason.meaning,
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
