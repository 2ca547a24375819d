// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include "ui/theme/face.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTextDocument>

#include <algorithm>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Words)
    };

    const QString dot = QStringLiteral(" \u00b7 ");

    QString timeOf(const std::optional<models::Timer> &timer, pbx::Moment now)
    {
        return timer ? models::durationText(*timer, now) : QString();
    }

    QString directionWord(const pbx::Call &call)
    {
        switch (call.direction) {
        case pbx::Call::Direction::Internal:
            return Words::tr("internal");
        case pbx::Call::Direction::In:
            return Words::tr("inbound");
        case pbx::Call::Direction::Out:
            return Words::tr("outbound");
        }
        return {};
    }

    QStringList holders(const pbx::Call &call)
    {
        QStringList names;
        if (call.caller.isHolding)
            names.append(call.caller.title());
        for (const pbx::Party &target : call.targets) {
            if (target.isHolding)
                names.append(target.title());
        }
        return names;
    }

} // namespace

QString partyTitle(const pbx::Party &party)
{
    const QString title = party.title();
    if (party.extension.isEmpty() || party.extension == title)
        return title;
    return isolated(title) + QLatin1Char(' ') + party.extension;
}

QString calledTitle(const pbx::Call &call)
{
    using Stage = pbx::Call::Stage;
    if (call.stage == Stage::Parked && call.parking)
        return Words::tr("parking space %1").arg(call.parking->space);
    if (call.stage == Stage::Conference && call.targets.isEmpty())
        return Words::tr("conference %1").arg(call.conference);
    if (call.targets.isEmpty() && !call.queue.isEmpty())
        return titled(call.queue);
    if (call.targets.isEmpty())
        return call.caller.exten;
    if (call.targets.size() == 1)
        return partyTitle(call.targets.first());
    return Words::tr("%1 and %2 more")
        .arg(call.targets.first().title(), QString::number(call.targets.size() - 1));
}

QString callLine(const models::Conversation &conversation)
{
    const pbx::Call &call = conversation.call;
    if (conversation.isUnknown)
        return unknownSince(conversation.unknownSince);
    if (conversation.isEnded)
        return Words::tr("ended");
    QStringList parts;
    parts += call.queue.isEmpty() ? directionWord(call) : titled(call.queue);
    if (call.queue.isEmpty() && !call.did.isEmpty())
        parts += Words::tr("DID %1").arg(call.did);
    else if (call.queue.isEmpty() && !call.trunk.isEmpty())
        parts += Words::tr("trunk %1").arg(titled(call.trunk));
    if (call.stage == pbx::Call::Stage::Queued)
        parts += face(call.stage).word;
    if (call.stage == pbx::Call::Stage::Ringing && call.targets.size() > 1)
        parts += Words::tr("rings %n phone(s)", nullptr, int(call.targets.size()));
    if (const QStringList names = holders(call); !names.isEmpty())
        parts += Words::tr("held by %1").arg(names.join(QStringLiteral(", ")));
    if (call.recording == pbx::Call::Recording::On)
        parts += Words::tr("recording");
    if (call.recording == pbx::Call::Recording::Muted)
        parts += Words::tr("recording paused");
    return parts.join(dot);
}

QString callDetails(const pbx::Call &call)
{
    QStringList lines{call.caller.channel};
    for (const pbx::Party &target : call.targets)
        lines += target.channel;
    lines += call.id;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString spoken(const models::Conversation &conversation, pbx::Moment now)
{
    const pbx::Call &call = conversation.call;
    QStringList parts{Words::tr("%1 to %2").arg(partyTitle(call.caller), calledTitle(call))};
    if (!conversation.isUnknown && !conversation.isEnded)
        parts += face(call.stage).word;
    parts += callLine(conversation);
    parts += callTime(conversation, now);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString callTime(const models::Conversation &conversation, pbx::Moment now)
{
    if (conversation.isUnknown || conversation.isEnded)
        return {};
    return timeOf(models::timer(conversation.call), now);
}

QString wayHere(const pbx::Call &call)
{
    QStringList parts;
    if (!call.queue.isEmpty())
        parts += Words::tr("via %1").arg(titled(call.queue));
    else if (!call.group.isEmpty())
        parts += Words::tr("via group %1").arg(call.group);
    if (!call.did.isEmpty())
        parts += Words::tr("DID %1").arg(call.did);
    return parts.join(QStringLiteral(", "));
}

QString alsoRings(const pbx::Call &call, const QString &own)
{
    QStringList names;
    for (const pbx::Party &target : call.targets) {
        if (target.extension != own)
            names += target.title();
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return Words::tr("also rings %1").arg(names.join(QStringLiteral(", ")));
}

QString spoken(const pbx::QueueMember &member, pbx::Moment now)
{
    QStringList parts{member.name.isEmpty() ? member.interface : member.name, face(member).word};
    if (member.isPaused && !member.pauseReason.isEmpty())
        parts += member.pauseReason;
    if (member.isPaused && member.pausedSince)
        parts += models::durationText(models::elapsed(*member.pausedSince, now));
    parts += Words::tr("calls taken: %1").arg(member.callsTaken);
    return parts.join(dot);
}

QString titled(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

bool goesRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

QString isolated(const QString &name)
{
    const QChar firstStrong(0x2068), leftToRight(0x2066), end(0x2069);
    if (goesRightToLeft(name))
        return firstStrong + name + end;
    const bool isAmongOthers = QGuiApplication::isRightToLeft() && !name.isEmpty();
    return isAmongOthers ? leftToRight + name + end : name;
}

QString arrow()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral(" \u2190 ")
                                            : QStringLiteral(" \u2192 ");
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

QString plainLabel(QString text) { return text.replace(QLatin1Char('&'), QStringLiteral("&&")); }

QString unknownSince(const std::optional<pbx::Moment> &since)
{
    return since ? Words::tr("unknown since %1").arg(models::timeOfDay(*since))
                 : Words::tr("unknown");
}

} // namespace ui
