// SPDX-License-Identifier: MIT
#include "models/person.h"

namespace models {

using Status = pbx::Extension::Status;

namespace {

    PersonState idleState(const Person &person)
    {
        const bool wantsQuiet = person.extension.doNotDisturb.value_or(false)
            || person.extension.presence == QLatin1String("dnd");
        if (wantsQuiet)
            return PersonState::DoNotDisturb;
        return person.pause ? PersonState::Paused : PersonState::Free;
    }

    PersonState busyState(const Person &person)
    {
        // A hint like PJSIP/101&Custom:DND101 is busy without a call.
        if (!person.talk && person.extension.doNotDisturb.value_or(false))
            return PersonState::DoNotDisturb;
        return person.talk && person.talk->isHeldHere ? PersonState::OnHold : PersonState::InCall;
    }

} // namespace

const QString &Person::title() const
{
    return extension.name.isEmpty() ? extension.number : extension.name;
}

const pbx::Extension &leadingPhone(const Person &person)
{
    for (const Status status : {Status::Busy, Status::BusyRinging, Status::Ringing, Status::OnHold,
             Status::Online, Status::Offline}) {
        if (person.extension.status == status)
            return person.extension;
        for (const pbx::Extension &other : person.others) {
            if (other.status == status)
                return other;
        }
    }
    return person.extension;
}

Talk talk(const pbx::Call &call, const QString &extension)
{
    Talk result{.call = call.id,
        .extension = extension,
        .stage = call.stage,
        .counterpart = {},
        .queue = call.queue,
        .conference = call.conference,
        .timer = timer(call),
        .rings = call.ringsAt(extension),
        .isAnswered = call.isAnswered || call.answered,
        .isHeldHere = false};
    if (const pbx::Party *other = call.counterpart(extension))
        result.counterpart = other->title();
    if (const pbx::Party *own = call.side(extension)) {
        result.isHeldHere = own->isHolding;
        if (result.rings && own->since)
            result.timer = Timer{*own->since, true};
    }
    return result;
}

PersonState personState(const Person &person)
{
    if (!person.isLinkUp)
        return PersonState::Unknown;
    switch (leadingPhone(person).status) {
    case Status::Unknown:
        return PersonState::Unknown;
    case Status::Offline:
        return PersonState::Offline;
    case Status::Ringing:
    case Status::BusyRinging:
        return PersonState::Ringing;
    case Status::OnHold:
        return PersonState::OnHold;
    case Status::Busy:
        return busyState(person);
    case Status::Online:
        break;
    }
    return idleState(person);
}

} // namespace models
