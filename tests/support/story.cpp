// SPDX-License-Identifier: MIT
#include "story.h"

#include "pbx/overloaded.h"

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

    template <typename Event>
    QString parking(const Event &e)
    {
        QString text = name(e.caller) + u' ' + e.lot + u'/' + QString::number(e.space);
        return e.by ? QString(text + u" by "_s + name(*e.by)) : text;
    }

    template <typename Event>
    QString waiting(const Event &e)
    {
        return name(e.caller) + u' ' + e.queue + u" at "_s
            + QString::number(e.position.value_or(0));
    }

    /// `105>102 (support)`: whom the queue has called for whom.
    template <typename Event>
    QString offer(const Event &e)
    {
        return name(e.caller) + u'>' + name(e.agent) + u" ("_s + e.queue + u')';
    }

    template <typename Event>
    QString member(const Event &e)
    {
        return name(e.agent) + u" ("_s + e.queue + u')';
    }

    QString number(std::optional<int> seconds)
    {
        return seconds ? QString::number(*seconds) : u"?"_s;
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

QString name(const pbx::AgentId &agent)
{
    return agent.extension.isEmpty() ? agent.interface : agent.extension;
}

QString line(const pbx::CallEvent &event)
{
    namespace on = pbx::callevent;
    const pbx::overloaded rest{
        [](const on::BDial &e) { return QString(name(e.caller) + u'>' + names(e.targets)); },
        [](const on::BDialEnd &e) {
            return QString(name(e.caller) + u'>' + names(e.targets) + u' ' + e.reason);
        },
        [](const on::Up &e) { return QString(name(e.caller) + u'>' + name(e.target)); },
        [](const on::Hold &e) { return QString(name(e.caller) + u" by "_s + name(e.by)); },
        [](const on::Unhold &e) { return QString(name(e.caller) + u" by "_s + name(e.by)); },
        [](const on::AttendedTransfer &e) {
            return QString(name(e.caller) + u'>' + name(e.target) + u" by "_s + name(e.transferer));
        },
        [](const on::BlondeTransfer &e) {
            return QString(
                name(e.caller) + u'>' + names(e.targets) + u" by "_s + name(e.transferer));
        },
        [](const on::BlindTransfer &e) {
            return QString(name(e.caller) + u'>' + names(e.targets) + u" to "_s + e.to + u" by "_s
                + name(e.transferer));
        },
        [](const on::Pickup &e) {
            return QString(
                name(e.caller) + u'>' + name(e.target) + u" instead of "_s + names(e.insteadOf));
        },
        [](const on::Forward &e) {
            return QString(name(e.caller) + u" to "_s + e.to + u" by "_s + name(e.by));
        },
        [](const on::Park &e) { return parking(e); },
        [](const on::Unpark &e) { return parking(e); },
        [](const on::ConferenceJoin &e) { return QString(name(e.party) + u' ' + e.conference); },
        [](const on::ConferenceLeave &e) { return QString(name(e.party) + u' ' + e.conference); },
        [](const on::QueueJoin &e) { return waiting(e); },
        [](const on::QueueLeave &e) { return waiting(e); },
        [](const on::QueueCallerAbandon &e) { return waiting(e); },
        [](const on::AgentCalled &e) { return offer(e); },
        [](const on::AgentConnect &e) {
            return QString(
                offer(e) + u" after "_s + number(e.holdTime) + u'/' + number(e.ringTime));
        },
        [](const on::AgentRingNoAnswer &e) {
            return QString(offer(e) + u" after "_s + number(e.ringTime));
        },
        [](const on::AgentComplete &e) {
            return QString(offer(e) + u" after "_s + number(e.holdTime) + u'/' + number(e.talkTime)
                + u" by "_s + e.reason);
        },
        [](const on::QueueMemberAdded &e) { return member(e); },
        [](const on::QueueMemberRemoved &e) { return member(e); },
        [](const on::QueueMemberPaused &e) { return QString(member(e) + u' ' + e.reason); },
        [](const on::QueueMemberUnpaused &e) {
            return QString(member(e) + u' ' + e.reason + u" after "_s + number(e.pausedTime));
        },
        [](const on::Recording &e) { return QString(name(e.caller) + u' ' + e.state); },
        [](const on::UserEvent &e) {
            return QString((e.caller ? name(*e.caller) : u"-"_s) + u' ' + e.name);
        },
        [](const on::Hangup &e) {
            return QString(
                name(e.caller) + u' ' + e.reason + u" by "_s + e.by.value_or(u"nobody"_s));
        },
    };
    const auto kind = [](const auto &body) { return QString::fromLatin1(body.kind); };
    return std::visit(kind, event.body) + u' ' + std::visit(rest, event.body);
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

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts) {
        const QString line = QString::fromUtf8(text);
        if (!line.startsWith(u"talk "_s)) {
            all.append(line);
            continue;
        }
        const QString pair = line.mid(5);
        all << u"b_dial "_s + pair << u"b_dial_end "_s + pair + u" answer"_s << u"up "_s + pair;
    }
    return all;
}

} // namespace story
