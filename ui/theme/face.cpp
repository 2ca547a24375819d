// SPDX-License-Identifier: MIT
#include "ui/theme/face.h"

#include <QCoreApplication>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Face)
    };

} // namespace

Face face(models::PersonState state)
{
    using models::PersonState;
    switch (state) {
    case PersonState::Unknown:
        break;
    case PersonState::Offline:
        return {QStringLiteral("offline"), Words::tr("offline"), &Tokens::absent};
    case PersonState::Free:
        return {QStringLiteral("check"), Words::tr("free"), &Tokens::free};
    case PersonState::Ringing:
        return {QStringLiteral("bell"), Words::tr("ringing"), &Tokens::ringing};
    case PersonState::InCall:
        return {QStringLiteral("phone"), Words::tr("in a call"), &Tokens::inCall};
    case PersonState::OnHold:
        return {QStringLiteral("pause"), Words::tr("on hold"), &Tokens::onHold};
    case PersonState::DoNotDisturb:
        return {QStringLiteral("quiet"), Words::tr("do not disturb"), &Tokens::quiet};
    case PersonState::Paused:
        return {QStringLiteral("away"), Words::tr("paused"), &Tokens::quiet};
    }
    return {QStringLiteral("unknown"), Words::tr("unknown"), &Tokens::absent};
}

Face face(pbx::Call::Stage stage)
{
    using Stage = pbx::Call::Stage;
    switch (stage) {
    case Stage::Dialing:
        return {QStringLiteral("phone"), Words::tr("dialling"), &Tokens::ringing};
    case Stage::Ringing:
        return {QStringLiteral("bell"), Words::tr("ringing"), &Tokens::ringing};
    case Stage::Up:
        return {QStringLiteral("phone"), Words::tr("talking"), &Tokens::inCall};
    case Stage::Held:
        return {QStringLiteral("pause"), Words::tr("on hold"), &Tokens::onHold};
    case Stage::Parked:
        return {QStringLiteral("park"), Words::tr("parked"), &Tokens::onHold};
    case Stage::Queued:
        return {QStringLiteral("queue"), Words::tr("waiting"), &Tokens::ringing};
    case Stage::Conference:
        return {QStringLiteral("conference"), Words::tr("in a conference"), &Tokens::inCall};
    }
    return {QStringLiteral("unknown"), Words::tr("unknown"), &Tokens::absent};
}

Face face(const pbx::QueueMember &member)
{
    using models::PersonState;
    using pbx::DeviceState;
    const bool isIdle = member.status == DeviceState::NotInUse;
    if (member.isPaused && (isIdle || member.status == DeviceState::Unknown))
        return face(PersonState::Paused);
    switch (member.status) {
    case DeviceState::NotInUse:
        return face(PersonState::Free);
    case DeviceState::InUse:
    case DeviceState::Busy:
        return face(PersonState::InCall);
    case DeviceState::Ringing:
    case DeviceState::RingInUse:
        return face(PersonState::Ringing);
    case DeviceState::OnHold:
        return face(PersonState::OnHold);
    case DeviceState::Invalid:
    case DeviceState::Unavailable:
        return face(PersonState::Offline);
    case DeviceState::Unknown:
        break;
    }
    return face(PersonState::Unknown);
}

Face face(desk::AgentFigures::State state)
{
    using State = desk::AgentFigures::State;
    using models::PersonState;
    switch (state) {
    case State::Away:
        return face(PersonState::Offline);
    case State::Free:
        return face(PersonState::Free);
    case State::Ringing:
        return face(PersonState::Ringing);
    case State::Busy:
        return face(PersonState::InCall);
    case State::WrapUp:
        return {QStringLiteral("wrapup"), Words::tr("wrapping up"), &Tokens::onHold};
    case State::Paused:
        return face(PersonState::Paused);
    }
    return face(PersonState::Unknown);
}

Face face(desk::Level level)
{
    switch (level) {
    case desk::Level::Unknown:
        break;
    case desk::Level::Good:
        return {QStringLiteral("check"), Words::tr("good"), &Tokens::free};
    case desk::Level::Warning:
        return {QStringLiteral("warning"), Words::tr("attention"), &Tokens::ringing};
    case desk::Level::Alarm:
        return {QStringLiteral("alarm"), Words::tr("alarm"), &Tokens::quiet};
    }
    return {QStringLiteral("unknown"), Words::tr("unknown"), &Tokens::absent};
}

Face face(const desk::LoggedCall &call)
{
    using Ending = desk::LoggedCall::Ending;
    const bool isIn = call.direction == desk::LoggedCall::Direction::In;
    const QString arrow = isIn ? QStringLiteral("callin") : QStringLiteral("callout");
    switch (call.ending) {
    case Ending::GoingOn:
        return {QStringLiteral("phone"), Words::tr("going on"), &Tokens::ringing};
    case Ending::Answered:
        return {arrow, isIn ? Words::tr("answered") : Words::tr("called"),
            isIn ? &Tokens::free : &Tokens::inCall};
    case Ending::Elsewhere:
        return {QStringLiteral("elsewhere"), Words::tr("answered elsewhere"), &Tokens::onHold};
    case Ending::Missed:
        return {QStringLiteral("missed"), Words::tr("missed"), &Tokens::quiet};
    case Ending::Declined:
        return {arrow, isIn ? Words::tr("you declined") : Words::tr("declined"), &Tokens::absent};
    case Ending::Busy:
        return {arrow, Words::tr("busy"), &Tokens::absent};
    case Ending::NoAnswer:
        return {arrow, Words::tr("no answer"), &Tokens::absent};
    case Ending::Cancelled:
        return {arrow, Words::tr("you hung up before an answer"), &Tokens::absent};
    case Ending::Failed:
        return {arrow, Words::tr("not reached"), &Tokens::absent};
    case Ending::Unknown:
        break;
    }
    return {QStringLiteral("unknown"), Words::tr("end not known"), &Tokens::absent};
}

} // namespace ui
