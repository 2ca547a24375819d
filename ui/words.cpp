// SPDX-License-Identifier: MIT
#include "ui/words.h"

#include "ui/theme/face.h"

#include <QCoreApplication>
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

    QList<Piece> freeLine(const models::Person &person)
    {
        const pbx::Extension &extension = person.extension;
        QList<Piece> line{{face(person.state).word, true}};
        if (!extension.forward.always.isEmpty())
            line.append({QStringLiteral(" \u2192 ") + extension.forward.always});
        if (!extension.presence.isEmpty() && extension.presence != QLatin1String("available")
            && extension.presence != QLatin1String("not_set"))
            line.append({dot + extension.presence});
        if (extension.voicemail && extension.voicemail->fresh > 0)
            line.append({dot + Words::tr("%1 new").arg(extension.voicemail->fresh)});
        return line;
    }

    QList<Piece> ringingLine(const models::Person &person, pbx::Moment now)
    {
        QList<Piece> line{{face(person.state).word, true}};
        const QString time = person.talk ? timeOf(person.talk->timer, now) : QString();
        if (!time.isEmpty())
            line.append({Words::tr(" for %1").arg(time)});
        return line;
    }

    /// With whom or what somebody is connected, or wants to be.
    QString otherSide(const models::Talk &talk)
    {
        using Stage = pbx::Call::Stage;
        if (talk.stage == Stage::Conference)
            return Words::tr(" in conference %1").arg(talk.conference);
        if (talk.stage == Stage::Queued)
            return Words::tr(" in %1").arg(titled(talk.queue));
        if (talk.counterpart.isEmpty())
            return {};
        const QString name = isolated(talk.counterpart);
        return talk.isAnswered ? Words::tr(" with %1").arg(name) : QLatin1Char(' ') + name;
    }

    QList<Piece> callLineOf(const models::Person &person, pbx::Moment now)
    {
        if (!person.talk)
            return {{face(person.state).word, true}};
        const models::Talk &talk = *person.talk;
        const QString time = timeOf(talk.timer, now);
        const bool isThrough = talk.isAnswered || talk.stage == pbx::Call::Stage::Conference;
        if (isThrough)
            return {{time.isEmpty() ? face(person.state).word : time, true}, {otherSide(talk)}};
        const bool waits = talk.stage == pbx::Call::Stage::Queued;
        return {{waits ? face(talk.stage).word : Words::tr("calling"), true},
            {otherSide(talk) + QLatin1Char(' ') + time}};
    }

    QList<Piece> heldLine(const models::Person &person, pbx::Moment now)
    {
        QList<Piece> line{{face(person.state).word, true}};
        if (!person.talk)
            return line;
        const QString time = timeOf(person.talk->timer, now);
        if (!time.isEmpty())
            line.append({QLatin1Char(' ') + time, true});
        if (!person.talk->counterpart.isEmpty())
            line.append({QLatin1Char(' ') + isolated(person.talk->counterpart)});
        return line;
    }

    QList<Piece> pausedLine(const models::Person &person, pbx::Moment now)
    {
        QList<Piece> line{{face(person.state).word, true}};
        if (!person.pause)
            return line;
        if (!person.pause->reason.isEmpty())
            line.append({QLatin1Char(' ') + person.pause->reason});
        if (person.pause->since) {
            line.append({QLatin1Char(' ')
                + models::durationText(models::elapsed(*person.pause->since, now))});
        }
        return line;
    }

    QString joined(const QList<Piece> &pieces)
    {
        QString text;
        for (const Piece &piece : pieces)
            text += piece.text;
        return text;
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

QList<Piece> personLine(const models::Person &person, pbx::Moment now)
{
    using models::PersonState;
    switch (person.state) {
    case PersonState::Free:
        return freeLine(person);
    case PersonState::Ringing:
        return ringingLine(person, now);
    case PersonState::InCall:
        return callLineOf(person, now);
    case PersonState::OnHold:
        return heldLine(person, now);
    case PersonState::Paused:
        return pausedLine(person, now);
    case PersonState::DoNotDisturb:
    case PersonState::Offline:
    case PersonState::Unknown:
        break;
    }
    return {{face(person.state).word, true}};
}

QString personDetails(const models::Person &person)
{
    const pbx::Extension &extension = person.extension;
    QStringList lines{person.title() + QLatin1Char(' ') + extension.number};
    if (person.isUnknown() && person.unknownSince)
        lines += unknownSince(person.unknownSince);
    if (!extension.forward.always.isEmpty())
        lines += Words::tr("All calls go to %1").arg(extension.forward.always);
    if (!extension.forward.busy.isEmpty())
        lines += Words::tr("When busy, calls go to %1").arg(extension.forward.busy);
    if (!extension.forward.unavailable.isEmpty())
        lines += Words::tr("Unanswered calls go to %1").arg(extension.forward.unavailable);
    if (!extension.device.isEmpty())
        lines += extension.device;
    for (const pbx::Contact &contact : extension.contacts) {
        QStringList parts{contact.userAgent, contact.status};
        if (contact.roundTripMs)
            parts += Words::tr("%1 ms").arg(qRound(*contact.roundTripMs));
        parts.removeAll(QString());
        lines += parts.join(dot);
    }
    return lines.join(QLatin1Char('\n'));
}

QString spoken(const models::Person &person, pbx::Moment now)
{
    const QString since = person.isUnknown() && person.unknownSince
        ? unknownSince(person.unknownSince)
        : joined(personLine(person, now));
    return QStringList{person.title(), person.extension.number, since}.join(QStringLiteral(", "));
}

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
        parts += Words::tr("rings %1 phones").arg(call.targets.size());
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

QString isolated(const QString &name)
{
    const bool isMixed = std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    return isMixed ? QChar(0x2068) + name + QChar(0x2069) : name;
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
