// SPDX-License-Identifier: MIT
#include "scene.h"

#include "story.h"

using namespace Qt::Literals::StringLiterals;

namespace {

wire::Headers bridgeBlock(const std::string &bridge)
{
    return {{"BridgeUniqueid", bridge}, {"BridgeType", "basic"},
        {"BridgeTechnology", "simple_bridge"}, {"BridgeCreator", "<unknown>"},
        {"BridgeName", "<unknown>"}, {"BridgeNumChannels", "0"}};
}

wire::Headers operator+(wire::Headers first, const wire::Headers &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

wire::Headers Leg::block(const std::string &prefix) const
{
    return {{prefix + "Channel", channel}, {prefix + "ChannelState", std::to_string(state)},
        {prefix + "ChannelStateDesc", "-"}, {prefix + "CallerIDNum", number},
        {prefix + "CallerIDName", name}, {prefix + "ConnectedLineNum", "<unknown>"},
        {prefix + "ConnectedLineName", "<unknown>"}, {prefix + "Language", "en"},
        {prefix + "AccountCode", ""}, {prefix + "Context", "internal"}, {prefix + "Exten", exten},
        {prefix + "Priority", "1"}, {prefix + "Uniqueid", uniqueid},
        {prefix + "Linkedid", linkedid}};
}

Leg calling(const std::string &number, const std::string &uniqueid, const std::string &exten)
{
    Leg leg;
    leg.channel = "PJSIP/" + number + "-" + uniqueid;
    leg.uniqueid = uniqueid;
    leg.linkedid = uniqueid;
    leg.number = number;
    leg.name = "Name " + number;
    leg.exten = exten;
    leg.state = 4;
    return leg;
}

Leg called(const std::string &number, const std::string &uniqueid, const Leg &by)
{
    Leg leg = calling(number, uniqueid, {});
    leg.linkedid = by.linkedid;
    leg.state = 0;
    return leg;
}

Scene::Scene()
    : m_exchange(u"pbx"_s), m_journal(m_exchange.channels(), m_exchange.endpoints(),
                                [this](const pbx::CallEvent &told) {
                                    m_story.append(story::line(told));
                                    m_told.append(told);
                                }),
      m_now(std::chrono::seconds(1'795'000'000))
{
}

void Scene::hear(ami::Text bytes)
{
    m_parser.append(bytes);
    ami::Event heard;
    while (const auto message = m_parser.next()) {
        if (message->kind() != ami::Message::Kind::Event)
            continue;
        ami::decode(*message, heard);
        m_exchange.apply(heard, m_now);
    }
}

void Scene::event(const std::string &name, const wire::Headers &headers)
{
    hear(wire::event(name, headers));
}

void Scene::event(const std::string &name, const Leg &leg, const wire::Headers &more)
{
    event(name, leg.block() + more);
}

void Scene::event(const std::string &name, const Leg &leg, const std::string &prefix,
    const Leg &other, const wire::Headers &more)
{
    event(name, leg.block() + other.block(prefix) + more);
}

void Scene::state(Leg &leg, int state)
{
    leg.state = state;
    event("Newstate", leg);
}

void Scene::dialEnd(const Leg &from, const Leg &to, const std::string &status)
{
    event("DialEnd", from, "Dest", to, {{"DialStatus", status}});
}

void Scene::enter(const Leg &leg, const std::string &bridge, const wire::Headers &more)
{
    event("BridgeEnter", bridgeBlock(bridge) + leg.block() + more);
}

void Scene::leave(const Leg &leg, const std::string &bridge, const wire::Headers &more)
{
    event("BridgeLeave", bridgeBlock(bridge) + leg.block() + more);
}

void Scene::hangup(const Leg &leg, const std::string &cause)
{
    event("Hangup", leg, {{"Cause", cause}, {"Cause-txt", "-"}});
}

void Scene::ring(Leg &from, Leg &to)
{
    begin(from);
    begin(to);
    dial(from, to);
    state(to, 5);
}

void Scene::talk(Leg &from, Leg &to, const std::string &bridge)
{
    ring(from, to);
    state(to, 6);
    dialEnd(from, to, "ANSWER");
    state(from, 6);
    enter(to, bridge);
    enter(from, bridge);
}

QStringList Scene::calls() const
{
    QStringList lines;
    for (const pbx::Call &call : m_exchange.calls().all())
        lines.append(story::line(call));
    return lines;
}

std::optional<pbx::Call> Scene::call() const
{
    const auto all = m_exchange.calls().all();
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}
