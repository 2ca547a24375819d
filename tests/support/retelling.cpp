// SPDX-License-Identifier: MIT
#include "retelling.h"

#include "pbx/cacofonisk/json.h"

using namespace Qt::Literals::StringLiterals;
using pbx::cacofonisk::Report;

namespace {

wire::Headers operator+(wire::Headers first, const wire::Headers &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// `101` of `PJSIP/101-7`.
QString name(const pbx::Party &party) { return party.channel.section(u'/', 1).section(u'-', 0, 0); }

QString line(const Report &report)
{
    QStringList targets;
    for (const pbx::Party &target : report.targets)
        targets.append(name(target));
    const QJsonObject object = toJson(report, u"pbx"_s);
    QString line = object.value(u"event"_s).toString() + u' ' + name(report.caller);
    if (object.contains(u"targets"_s) || object.contains(u"target"_s))
        line += u'>' + targets.join(u',');
    if (report.transferer)
        line += u" by "_s + name(*report.transferer);
    for (const QString &more : {report.reason, report.name}) {
        if (!more.isEmpty())
            line += u' ' + more;
    }
    return line;
}

} // namespace

Leg localHalf(int half, const std::string &uniqueid, const std::string &linkedid)
{
    Leg leg = calling("x", uniqueid, "200");
    leg.channel = "Local/200@all-" + linkedid + ";" + std::to_string(half);
    leg.linkedid = linkedid;
    leg.state = half == 1 ? 0 : 4;
    return leg;
}

Retelling::Retelling()
    : m_reporter([this](const Report &report) {
          m_story.append(line(report));
          m_told.append(report);
      })
{
}

void Retelling::event(const std::string &name, const wire::Headers &headers)
{
    const wire::Heard heard(wire::event(name, headers));
    m_reporter.apply(heard.event(), std::nullopt);
}

void Retelling::begin(const Leg &leg) { event("Newchannel", leg.block()); }

void Retelling::state(Leg &leg, int state)
{
    leg.state = state;
    event("Newstate", leg.block());
}

void Retelling::connectedLine(const Leg &leg, const std::string &number)
{
    event("NewConnectedLine",
        wire::Headers{{"ConnectedLineNum", number}, {"ConnectedLineName", "<unknown>"}}
            + leg.block());
}

void Retelling::pair(const Leg &one, const Leg &two)
{
    event("LocalBridge", one.block("LocalOne") + two.block("LocalTwo"));
}

void Retelling::originate(const Leg &to) { event("DialBegin", to.block("Dest")); }

void Retelling::dial(const Leg &from, const Leg &to)
{
    event("DialBegin", from.block() + to.block("Dest"));
}

void Retelling::progress(const Leg &from, const Leg &to)
{
    event("DialState", wire::Headers{{"DialStatus", "PROGRESS"}} + from.block() + to.block("Dest"));
}

void Retelling::dialEnd(const Leg &from, const Leg &to, const std::string &status)
{
    event("DialEnd", wire::Headers{{"DialStatus", status}} + from.block() + to.block("Dest"));
}

void Retelling::enter(const Leg &leg, const std::string &bridge)
{
    event("BridgeCreate", {{"BridgeUniqueid", bridge}}); // where it is there, that is nothing
    event("BridgeEnter", wire::Headers{{"BridgeUniqueid", bridge}} + leg.block());
}

void Retelling::leave(const Leg &leg, const std::string &bridge)
{
    event("BridgeLeave", wire::Headers{{"BridgeUniqueid", bridge}} + leg.block());
}

void Retelling::hangup(const Leg &leg, const std::string &cause)
{
    event("Hangup", wire::Headers{{"Cause", cause}} + leg.block());
}

void Retelling::ring(Leg &from, Leg &to)
{
    begin(from);
    begin(to);
    dial(from, to);
    state(to, 5);
}

void Retelling::answer(Leg &from, Leg &to, const std::string &bridge)
{
    state(to, 6);
    dialEnd(from, to, "ANSWER");
    if (from.state != 6)
        state(from, 6);
    enter(from, bridge);
    enter(to, bridge);
}
