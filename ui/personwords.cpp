// SPDX-License-Identifier: MIT
#include "ui/theme/face.h"
#include "ui/words.h"

#include <QCoreApplication>

/// What is said of people.

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

    QString presenceWord(const QString &presence)
    {
        if (presence == QLatin1String("away"))
            return Words::tr("away");
        if (presence == QLatin1String("xa"))
            return Words::tr("away for long");
        if (presence == QLatin1String("chat"))
            return Words::tr("glad to talk");
        if (presence == QLatin1String("dnd"))
            return Words::tr("not to be disturbed");
        if (presence == QLatin1String("unavailable"))
            return Words::tr("not there");
        return {};
    }

    /// What somebody says of themselves: their own words, else what stands for their presence.
    QString presenceWords(const pbx::Extension &extension)
    {
        const QString &note = extension.presenceNote;
        return note.isEmpty() ? presenceWord(extension.presence) : isolated(note);
    }

    QList<Piece> freeLine(const models::Person &person)
    {
        const pbx::Extension &extension = person.extension;
        QList<Piece> line{{face(person.state).word, true}};
        if (!extension.forward.always.isEmpty())
            line.append({arrow() + extension.forward.always});
        if (const QString presence = presenceWords(extension); !presence.isEmpty())
            line.append({dot + presence});
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

    /// Who cannot be reached here: where else they can be, and what they say about it.
    QList<Piece> quietLine(const models::Person &person)
    {
        QList<Piece> line{{face(person.state).word, true}};
        if (!person.extension.forward.always.isEmpty())
            line.append({arrow() + person.extension.forward.always});
        const bool isSaid = person.extension.presence == QLatin1String("dnd")
            && person.extension.presenceNote.isEmpty();
        if (const QString presence = presenceWords(person.extension);
            !presence.isEmpty() && !isSaid)
            line.append({dot + presence});
        return line;
    }

    QString joined(const QList<Piece> &pieces)
    {
        QString text;
        for (const Piece &piece : pieces)
            text += piece.text;
        return text;
    }

    /// How one of somebody's phones stands for itself.
    models::PersonState stateOf(const pbx::Extension &phone, const models::Person &person)
    {
        models::Person alone;
        alone.extension = phone;
        alone.isLinkUp = person.isLinkUp;
        return models::personState(alone);
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
        return quietLine(person);
    case PersonState::Unknown:
        break;
    }
    return {{face(person.state).word, true}};
}

QList<PersonMark> personMarks(const models::Person &person)
{
    QList<PersonMark> marks;
    if (person.isAwaited)
        marks.append({QStringLiteral("bell"), {}, Words::tr("you are told when they are free")});
    int messages = person.extension.voicemail ? person.extension.voicemail->fresh : 0;
    for (const pbx::Extension &other : person.others)
        messages += other.voicemail ? other.voicemail->fresh : 0;
    if (messages > 0) {
        marks.append({QStringLiteral("mail"), QString::number(messages),
            Words::tr("%n new message(s)", nullptr, messages)});
    }
    const bool isElsewhere = person.talk && !person.others.isEmpty()
        && person.talk->extension != person.extension.number;
    if (isElsewhere)
        marks.append({QStringLiteral("mobile"), person.talk->extension,
            Words::tr("on phone %1").arg(person.talk->extension)});
    else if (!person.others.isEmpty())
        marks.append({QStringLiteral("mobile"), {},
            Words::tr("%n phone(s)", nullptr, int(person.others.size()) + 1)});
    return marks;
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
    for (const PersonMark &mark : personMarks(person))
        lines += mark.words;
    for (const pbx::Extension &other : person.others)
        lines += other.number + dot + face(stateOf(other, person)).word;
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
    QStringList parts{person.title(), person.extension.number, since};
    for (const PersonMark &mark : personMarks(person))
        parts += mark.words;
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
