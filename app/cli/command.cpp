// SPDX-License-Identifier: MIT
#include "command.h"

#include "actioncommand.h"
#include "benchcommand.h"
#include "doctorcommand.h"
#include "ordercommand.h"
#include "output.h"
#include "recordcommand.h"
#include "watchcommands.h"

#include <map>

namespace {

template <typename T>
std::unique_ptr<Command> makeCommand(const Options &options, Attachment &attachment)
{
    return std::make_unique<T>(options, attachment);
}

} // namespace

std::unique_ptr<Command> Command::make(const Options &options, Attachment &attachment)
{
    using Maker = std::unique_ptr<Command> (*)(const Options &, Attachment &);
    static const std::map<QString, Maker> makers{
        {QStringLiteral("state"), &makeCommand<StateCommand>},
        {QStringLiteral("events"), &makeCommand<EventsCommand>},
        {QStringLiteral("calls"), &makeCommand<CallsCommand>},
        {QStringLiteral("action"), &makeCommand<ActionCommand>},
        {QStringLiteral("record"), &makeCommand<RecordCommand>},
        {QStringLiteral("bench"), &makeCommand<BenchCommand>},
        {QStringLiteral("doctor"), &makeCommand<DoctorCommand>},
    };
    if (options.order.verb != orders::Verb::None)
        return std::make_unique<OrderCommand>(options, attachment);
    return makers.at(options.command)(options, attachment);
}

bool Command::playRecording()
{
    live::Replay *const replay = attachment().replay();
    if (!replay)
        return false;
    QString trouble;
    connect(replay, &live::Source::ended, this,
        [&trouble](const QString &problem) { trouble = problem; });
    replay->runToEnd();
    if (!trouble.isEmpty())
        say(trouble);
    emit ended(int(trouble.isEmpty() ? Exit::Done : Exit::Unreadable));
    return true;
}
