// SPDX-License-Identifier: MIT
#include "recordedcompany.h"

using namespace demo;

namespace {

Person person(const QByteArray &number, const QByteArray &name)
{
    const QByteArray uri = "sip:" + number + "@127.0.0.1:6" + number;
    return {number, name, "acc" + number, {{uri, "scripted/1.0", 500}}};
}

MemberPlan member(const QByteArray &number, const QByteArray &name)
{
    const QByteArray device = "PJSIP/" + number;
    return {name, device, device, device};
}

MemberPlan localMember(const QByteArray &number, const QByteArray &name, int penalty)
{
    return {.name = name,
        .interface = "Local/" + number + "@agents/n",
        .stateInterface = "hint:" + number + "@hints",
        .device = "PJSIP/" + number,
        .penalty = penalty};
}

} // namespace

Directory recordedCompany()
{
    Directory company;
    company.people = {person("101", "Alice"), person("102", "Bob"), person("103", "Carol"),
        person("104", "Zoë Müller"), person("105", "Eve"), person("106", "Frank"),
        person("107", "Ирина"), person("108", "Heidi")};
    company.queues = {
        {.exten = "300",
            .name = "support",
            .strategy = "ringall",
            .wrapUp = seconds(2),
            .serviceLevel = 20,
            .members = {member("101", "Alice"), member("102", "Bob")}},
        {.exten = "301",
            .name = "sales",
            .strategy = "rrmemory",
            .ringTime = seconds(4),
            .patience = seconds(12),
            .serviceLevel = 10,
            .takesCallersWithoutMembers = true,
            .members = {localMember("103", "Carol", 0), localMember("104", "Zoë Müller", 1)}},
        {.exten = "302", .name = "empty", .strategy = "ringall"},
    };
    company.groups = {{"500", {"102", "103", "104"}}};
    company.rooms = {{"600", "600", false}, {"601", "600", true}};
    company.lot = {"default", "70", 71, 79, seconds(8), seconds(10)};
    company.trunk = {.name = "trunk",
        .account = "acctrunk",
        .registration = "trunk-reg",
        .clientUri = "sip:astpbx@127.0.0.9:5190",
        .serverUri = "sip:127.0.0.9:5190",
        .username = "astpbx",
        .contactUri = "sip:provider@127.0.0.9:5190",
        .roundTripMicros = 1175,
        .number = "5551000",
        .didPrefix = "5551",
        .mainQueue = "support"};
    company.moreHints
        = {{"300", "hints", {"Queue:support"}, {}}, {"*76101", "hints", {"Custom:DND101"}, {}}};
    company.channelVariables = {"PANELTAG", "OTHERTAG"};
    company.hasVoicemailOnNoAnswer = false;
    return company;
}
