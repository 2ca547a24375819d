// SPDX-License-Identifier: MIT
#include "office.h"

#include "rows.h"

namespace office {

namespace {

    using rows::at;
    using Status = pbx::Extension::Status;
    using DeviceState = pbx::DeviceState;

    QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    struct Entry {
        const char *number;
        const char *name;
        Status status = Status::Online;
    };

    constexpr Entry people[]{{"101", "Julia Becker", Status::Busy},
        {"102", "Bob Keller", Status::Busy}, {"103", "Tom Fischer", Status::Busy},
        {"104", "Zoë Müller", Status::BusyRinging}, {"105", "Carol Dyn"}, {"106", "Eve Sanders"},
        {"107", "Frank Otto", Status::Offline}, {"108", "Greta Holm", Status::Busy},
        {"109", "Hugo Blanc"}, {"110", "Ирина Орлова", Status::Ringing}, {"111", "Jonas Weber"},
        {"112", "Marta Rossi"}, {"118", "Ivan Petrov"}, {"121", "Amal Haddad", Status::OnHold},
        {"130", "Chen Wei"}, {"140", "Kim Larsen", Status::Busy}, {"141", "Lea Brandt"},
        {"142", "Max Stein"}, {"143", "Nora Quinn"}, {"144", "Otto Prinz"},
        {"145", "Pia Sommer", Status::OnHold}, {"146", "Quentin Roy"},
        {"147", "Rosa Vidal", Status::Offline}, {"150", "Sami Al-Khatib-Rosenberger"}};

    pbx::Party phone(const char *number)
    {
        for (const Entry &entry : people) {
            if (QLatin1String(entry.number) == QLatin1String(number))
                return rows::inside(text(number), text(entry.name));
        }
        return rows::inside(text(number), {});
    }

    pbx::Party caller(const char *number, const char *name)
    {
        return rows::outside(text(number), text(name));
    }

    pbx::Call talk(const char *id, const pbx::Party &from, const pbx::Party &to, int since)
    {
        pbx::Call call = rows::answered(rows::call(text(id), from, {to}), since);
        call.since = at(since - 9);
        return call;
    }

    pbx::Call mine()
    {
        pbx::Call call = talk("1", caller("+49 30 1234567", "Acme GmbH"), phone("101"), -207);
        call.queue = text("support");
        call.did = text("5551000");
        call.since = at(-221);
        call.recording = pbx::Call::Recording::On;
        return call;
    }

    pbx::Call held()
    {
        pbx::Call call = talk("5", phone("121"), caller("+41 44 555 0101", ""), -460);
        call.stage = pbx::Call::Stage::Held;
        call.caller.isHolding = true;
        return call;
    }

    pbx::Call ringing(
        const char *id, const pbx::Party &from, const QList<pbx::Party> &to, int since)
    {
        pbx::Call call = rows::ringing(rows::call(text(id), from, to), since);
        call.since = at(since);
        return call;
    }

    QList<pbx::Call> calls()
    {
        pbx::Call nordwind
            = ringing("3", caller("+49 40 777", "Nordwind AG"), {phone("104"), phone("105")}, -6);
        nordwind.queue = text("support");
        pbx::Call paris = ringing("7", caller("+33 1 70 18 99 00", ""), {phone("110")}, -2);
        paris.did = text("5551103");
        pbx::Call ines = talk("6", caller("+351 21 000", "Ines Duarte"), phone("140"), -72);
        ines.queue = text("support");
        pbx::Call adler = talk("2", caller("+49 89 4711", "Hotel Adler"), phone("103"), -191);
        adler.trunk = text("berlin");
        pbx::Call sommer = talk("8", phone("145"), caller("+44 20 7946 0", ""), -121);
        sommer.stage = pbx::Call::Stage::Held;
        sommer.caller.isHolding = true;
        pbx::Call holm = talk("9", phone("108"), caller("+49 40 777", "Nordwind AG"), -725);
        return {mine(), adler, nordwind, talk("4", phone("102"), phone("104"), -48), held(), ines,
            paris, sommer, holm};
    }

    pbx::Extension extension(const Entry &entry, const QList<pbx::Call> &running)
    {
        pbx::Extension person = rows::person(text(entry.number), text(entry.name), entry.status);
        person.doNotDisturb = person.number == QLatin1String("118");
        if (person.number == QLatin1String("130"))
            person.forward.always = QStringLiteral("mobile");
        if (person.number == QLatin1String("106"))
            person.voicemail = pbx::MessageCount{2, 1};
        if (person.number == QLatin1String("111"))
            person.presence = QStringLiteral("away");
        for (const pbx::Call &call : running) {
            if (call.concerns(person.number))
                person.calls.append(call.id);
        }
        return person;
    }

    pbx::QueueMember agent(const char *number, DeviceState status)
    {
        pbx::QueueMember member = rows::member(text(number), phone(number).callerId.name, status);
        member.callsTaken = 7;
        return member;
    }

    pbx::Queue support()
    {
        pbx::Queue queue{.name = QStringLiteral("support")};
        queue.callers = {rows::waiting(1, text("+49 40 778"), text("Nordwind AG"), -108),
            rows::waiting(2, text("+39 06 555 0199"), {}, -52),
            rows::waiting(3, text("+351 21 000"), text("Ines Duarte"), -7)};
        queue.members = {agent("140", DeviceState::InUse), agent("141", DeviceState::NotInUse),
            agent("142", DeviceState::NotInUse), agent("143", DeviceState::NotInUse),
            agent("144", DeviceState::Ringing), agent("145", DeviceState::OnHold),
            agent("146", DeviceState::NotInUse), agent("147", DeviceState::Unavailable)};
        queue.members[2].isPaused = true;
        queue.members[2].pauseReason = QStringLiteral("lunch");
        queue.members[2].pausedSince = at(-250);
        queue.serviceLevel = 20;
        queue.serviceLevelPercent = 81;
        queue.completed = 96;
        queue.abandoned = 4;
        return queue;
    }

    pbx::Queue sales()
    {
        pbx::Queue queue{.name = QStringLiteral("sales")};
        for (const char *number : {"102", "105", "106", "107", "108", "109", "110", "111"})
            queue.members.append(agent(number, DeviceState::NotInUse));
        queue.members[0].status = DeviceState::InUse;
        queue.members[3].status = DeviceState::Unavailable;
        queue.serviceLevel = 20;
        queue.serviceLevelPercent = 96;
        queue.completed = 42;
        queue.abandoned = 1;
        return queue;
    }

    pbx::ParkingLot lot()
    {
        pbx::ParkingLot lot{.name = QStringLiteral("default"), .spaces = {71, 72, 73, 74, 75, 76}};
        lot.parked = {pbx::ParkedCall{.space = 71,
                          .caller = caller("+49 89 4711", "Hotel Adler"),
                          .parkedBy = QStringLiteral("103"),
                          .until = at(38)},
            pbx::ParkedCall{.space = 72, .caller = caller("+44 20 7946 0", ""), .until = at(115)}};
        return lot;
    }

} // namespace

live::LinkState up()
{
    live::LinkState state = rows::link(live::LinkState::Phase::Up, -4000);
    state.version = QStringLiteral("22.10.1");
    state.latencyMs = 3.2;
    return state;
}

live::LinkState branchLost()
{
    live::LinkState state = rows::link(live::LinkState::Phase::Waiting, 0, rows::branch);
    state.trouble = live::Trouble::LostLink;
    state.retryAt = at(8);
    return state;
}

pbx::Batch morning()
{
    const QList<pbx::Call> running = calls();
    rows::News news;
    for (const Entry &entry : people)
        news << extension(entry, running);
    for (const pbx::Call &call : running)
        news << call;
    news << support() << sales() << pbx::Queue{.name = QStringLiteral("night service")} << lot();
    return news;
}

pbx::Batch branch()
{
    rows::News news(rows::branch);
    news << rows::person(text("160"), text("Stefan Lutz"))
         << rows::person(text("161"), text("Tina Berg"))
         << rows::person(text("162"), text("Uwe Kranz"))
         << rows::person(text("163"), text("Vera Noll"));
    return news;
}

pbx::Call incoming()
{
    pbx::Call call = ringing("20", caller("+49 171 5550123", "Bäckerei Lindner"),
        {phone("101"), phone("105"), phone("109")}, -3);
    call.queue = QStringLiteral("sales");
    call.did = QStringLiteral("5551103");
    return call;
}

} // namespace office
