// SPDX-License-Identifier: MIT
#include "story.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace story {

namespace {

    QString names(const QList<pbx::Party> &parties)
    {
        QStringList all;
        for (const pbx::Party &party : parties)
            all.append(name(party));
        all.sort();
        return all.join(u',');
    }

    const QStringList stages{
        u"dialing"_s, u"ringing"_s, u"up"_s, u"held"_s, u"parked"_s, u"queued"_s, u"conference"_s};

} // namespace

QString name(const pbx::Party &party)
{
    if (!party.extension.isEmpty())
        return party.extension;
    return party.trunk.isEmpty() ? party.channel : party.trunk;
}

QString line(const pbx::CallEvent &event)
{
    using enum pbx::CallEvent::Kind;
    const QString pair = name(event.caller) + u'>' + names(event.targets);
    switch (event.kind) {
    case BDial:
        return u"b_dial "_s + pair;
    case BDialEnd:
        return u"b_dial_end "_s + pair + u' ' + event.reason;
    case Up:
        return u"up "_s + pair;
    case Hangup:
        return u"hangup "_s + name(event.caller) + u' ' + event.reason + u" by "_s + event.by;
    }
    return {};
}

QString line(const pbx::Call &call)
{
    QString text
        = stages.at(int(call.stage)) + u' ' + name(call.caller) + u'>' + names(call.targets);
    for (const QString &place : {call.queue, call.conference}) {
        if (!place.isEmpty())
            text += u" ("_s + place + u')';
    }
    if (call.parking)
        text += u" ("_s + call.parking->lot + u'/' + QString::number(call.parking->space) + u')';
    return text;
}

} // namespace story
