// SPDX-License-Identifier: MIT
#include "demo/company.h"

namespace demo {

namespace {

    constexpr const char *deskPhone = "Yealink SIP-T54W 96.86.0.70";
    constexpr const char *receptionPhone = "Snom D785 10.1.175.16";
    constexpr const char *wallPhone = "Grandstream GRP2602P 1.0.5.67";
    constexpr const char *softPhone = "Linphone-Desktop 5.2.6";

    struct Row {
        const char *number;
        const char *name;
        const char *department;
        const char *phone; // none while it is not plugged in
        int freshMessages;
        int oldMessages;
    };

    constexpr Row rows[] = {
        {"101", "Julia Becker", "reception", receptionPhone, 2, 5},
        {"102", "Daniel Okafor", "reception", receptionPhone, 0, 1},
        {"103", "Tom Fischer", "office", deskPhone, 1, 12},
        {"104", "Zoë Müller", "office", deskPhone, 0, 3},
        {"105", "Amélie Dubois", "office", deskPhone, 3, 0},
        {"110", "Ирина Орлова", "sales", deskPhone, 0, 2},
        {"111", "Jonas Weber", "sales", deskPhone, 0, 0},
        {"112", "Marta Rossi", "sales", deskPhone, 1, 4},
        {"113", "Siobhán O'Neill", "sales", softPhone, 0, 0},
        {"114", "Nguyễn Thị Lan", "sales", deskPhone, 0, 7},
        {"120", "Kim Larsen", "support", deskPhone, 0, 0},
        {"121", "Amal Haddad", "support", deskPhone, 0, 1},
        {"122", "ليلى منصور", "support", deskPhone, 1, 0},
        {"123", "Łukasz Wójcik", "support", deskPhone, 0, 2},
        {"124", "Chen Wei", "support", deskPhone, 0, 0},
        {"125", "Priya Raman", "support", softPhone, 0, 0},
        {"126", "Max Stein", "support", deskPhone, 4, 9},
        {"130", "Søren Østergaard", "workshop", wallPhone, 0, 0},
        {"131", "Ayşe Yılmaz", "workshop", wallPhone, 0, 0},
        {"132", "Björn Þórsson", "workshop", wallPhone, 1, 1},
        {"133", "Mateo Núñez", "workshop", nullptr, 2, 0},
        {"140", "Χριστίνα Παππά", "accounts", deskPhone, 0, 3},
        {"141", "Chidi Eze", "accounts", deskPhone, 0, 0},
        {"142", "Hanna Virtanen", "accounts", deskPhone, 0, 0},
    };

    ContactPlan contact(const QByteArray &number, int host, const char *phone)
    {
        const QByteArray address = "192.0.2." + QByteArray::number(host);
        return {"sip:" + number + '@' + address + ":5060", phone, 1200 + 370 * (host % 23)};
    }

    QList<Person> people()
    {
        QList<Person> result;
        for (const Row &row : rows) {
            const QByteArray number = row.number;
            Person person{number, row.name, row.department, {}, row.freshMessages, row.oldMessages};
            if (row.phone)
                person.contacts.append(contact(number, number.toInt(), row.phone));
            person.obeysNotify = row.phone != softPhone;
            if (number == "104") // takes calls on the road too
                person.contacts.append(contact(number, 204, softPhone));
            result.append(person);
        }
        return result;
    }

    /// Somebody who has taken that many calls since the morning, the last one that many minutes
    /// ago.
    MemberPlan member(
        const QByteArray &number, const QByteArray &name, int callsTaken, int minutesAgo)
    {
        const QByteArray device = "PJSIP/" + number;
        return {.name = name,
            .interface = device,
            .stateInterface = device,
            .device = device,
            .callsTaken = callsTaken,
            .sinceCall = std::chrono::minutes(minutesAgo),
            .sinceLogin = std::chrono::minutes(140 + 7 * (number.toInt() % 10))};
    }

    MemberPlan loggedIn(MemberPlan plan, int penalty = 0)
    {
        plan.isDynamic = true;
        plan.penalty = penalty;
        return plan;
    }

    MemberPlan paused(MemberPlan plan, const QByteArray &reason, int minutesAgo)
    {
        plan.pauseReason = reason;
        plan.sincePause = std::chrono::minutes(minutesAgo);
        return plan;
    }

    QueuePlan support()
    {
        return {.exten = "300",
            .name = "support",
            .strategy = "rrmemory",
            .ringTime = seconds(15),
            .retry = seconds(2),
            .wrapUp = seconds(8),
            .patience = seconds(300),
            .serviceLevel = 20,
            .takesCallersWithoutMembers = true,
            .members = {member("120", "Kim Larsen", 14, 3), member("121", "Amal Haddad", 11, 9),
                member("122", "ليلى منصور", 12, 5), member("123", "Łukasz Wójcik", 9, 7),
                member("124", "Chen Wei", 10, 2), loggedIn(member("125", "Priya Raman", 4, 21), 1),
                paused(loggedIn(member("126", "Max Stein", 3, 66)), "training: new router", 44)},
            .completed = 63,
            .completedInTime = 52,
            .abandoned = 6,
            .holdTime = 34,
            .talkTime = 147};
    }

    QueuePlan sales()
    {
        MemberPlan reception = loggedIn(member("101", "Julia Becker", 6, 12));
        reception.ringsInUse = true;
        return {.exten = "301",
            .name = "sales",
            .strategy = "ringall",
            .ringTime = seconds(20),
            .retry = seconds(2),
            .wrapUp = seconds(5),
            .patience = seconds(180),
            .serviceLevel = 20,
            .takesCallersWithoutMembers = true,
            .members = {member("110", "Ирина Орлова", 9, 4), member("111", "Jonas Weber", 7, 31),
                member("112", "Marta Rossi", 11, 8), member("113", "Siobhán O'Neill", 8, 15),
                paused(loggedIn(member("114", "Nguyễn Thị Lan", 1, 90)), "meeting", 11), reception},
            .completed = 42,
            .completedInTime = 40,
            .abandoned = 1,
            .holdTime = 9,
            .talkTime = 203};
    }

    /// Numbers that are set aside for stories, so that nobody can be called by them.
    QList<Stranger> strangers()
    {
        return {{"+493023125117", "Acme GmbH · Petra Lang"}, {"+493023125004", "Hotel Adler"},
            {"+494066969210", "Nordwind AG"}, {"+498999998431", "Bäckerei Lindner · Jan Lindner"},
            {"+33199001234", "Café des Arts"}, {"+33639981077", "Inès Duarte"},
            {"+442079460182", "Harper & Sons"}, {"+442079460331", {}},
            {"+12025550143", "Blue Ridge Supply"}, {"+12025550178", {}},
            {"+4684650041", "Klara Holm"}, {"+353209140012", "Ó Briain Joinery"},
            {"+61255501234", "Coral Bay Yachts"}, {"+492214710456", "Praxis Dr. Sommer"},
            {"+496990009215", "Farid Rahimi"}, {"+491713920033", "Taxi Krüger"},
            {"+491760406900", {}}, {"+442079460777", "Dimitri Volkov"},
            {"+33199005555", "Transports Lemoine"}, {"+14155550199", "Grace Nakamura"}};
    }

} // namespace

Directory company()
{
    Directory result;
    result.people = people();
    result.queues = {support(), sales(),
        {.exten = "302", .name = "night", .strategy = "leastrecent", .serviceLevel = 30}};
    result.groups = {{"500", {"101", "102"}}, {"501", {"130", "131", "132"}}};
    result.rooms = {{"600", "600", false}, {"601", "600", true}, {"602", "602", false}};
    result.lot = {"default", "70", 71, 79, seconds(90), seconds(20)};
    result.trunk = {.name = "trunk",
        .account = "trunk",
        .registration = "trunk-reg",
        .clientUri = "sip:5551000@sip.example.net",
        .serverUri = "sip:sip.example.net",
        .username = "5551000",
        .contactUri = "sip:sip.example.net:5060",
        .roundTripMicros = 14'300,
        .number = "5551000",
        .didPrefix = "5551",
        .mainQueue = "support"};
    result.moreHints = {{"300", "hints", {"Queue:support"}, {}},
        {"301", "hints", {"Queue:sales"}, {}}, {"302", "hints", {"Queue:night"}, {}}};
    result.strangers = strangers();
    result.uptime = std::chrono::hours(24 * 12 + 7);
    return result;
}

} // namespace demo
