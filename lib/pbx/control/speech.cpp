// SPDX-License-Identifier: MIT
#include "pbx/control/speech.h"

#include "ami/actions.h"
#include "pbx/control/outcomes.h"

#include <QRegularExpression>

#include <algorithm>

namespace pbx {

namespace {

    constexpr int digitMilliseconds = 120;
    constexpr qsizetype mostDigits = 64;

    /// The channel that carries the whole call: that of the caller, else of who was called.
    QString mainChannel(const Call &call)
    {
        if (!call.caller.channel.isEmpty() || call.targets.isEmpty())
            return call.caller.channel;
        return call.targets.constFirst().channel;
    }

    /// What in a channel's name would be read as an option or another argument.
    bool isPlain(const QString &channel)
    {
        return std::ranges::none_of(
            channel, [](QChar c) { return u",&|()${}[]\"\\"_qs.contains(c); });
    }

    /// A file's name of what identifies the call.
    QString fileName(const Call &call, const Dialect &dialect)
    {
        QString id = call.id;
        id.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'.' && c != u'-'; });
        return filled(dialect.recordingFile, QStringLiteral("call"), id);
    }

    const Dialect::Remote *remoteOf(const Extension &extension, const Dialect &dialect)
    {
        for (const Contact &contact : extension.contacts) {
            const auto found = std::ranges::find_if(
                dialect.remotes, [&contact](const auto &remote) {
                    return QRegularExpression(remote.userAgent).match(contact.userAgent).hasMatch();
                });
            if (found != dialect.remotes.end())
                return &*found;
        }
        return nullptr;
    }

    Asked<Plan> notify(const QString &channel, const QString &event)
    {
        if (event.isEmpty())
            return objection(Objection::PhoneCannot);
        return Plan(ami::action::PJSIPNotify{
            .channel = channel, .variables = {{QStringLiteral("Event"), event}}});
    }

} // namespace

Asked<Plan> mute(const Call &call, const QString &by, bool isMuted)
{
    const Party *const near = call.side(by);
    if (!near || near->channel.isEmpty())
        return objection(Objection::NotInCall);
    return Plan(ami::action::MuteAudio{.channel = near->channel,
        .direction = QStringLiteral("in"),
        .state = isMuted ? QStringLiteral("on") : QStringLiteral("off")});
}

Asked<Plan> keyDigits(const Party &side, const QString &digits)
{
    const auto isKey = [](QChar c) { return u"0123456789*#ABCDabcd"_qs.contains(c); };
    if (digits.isEmpty() || digits.size() > mostDigits || !std::ranges::all_of(digits, isKey))
        return objection(Objection::NotDialable);
    if (side.channel.isEmpty())
        return objection(Objection::NobodyThere);
    QList<ami::Action> steps;
    for (const QChar digit : digits)
        steps.append(ami::action::PlayDTMF{.channel = side.channel,
            .digit = digit,
            .duration = digitMilliseconds,
            .receive = std::nullopt});
    return Plan(steps);
}

Asked<Plan> recordCall(const Call &call, RecordingOrder order, const Dialect &dialect)
{
    const QString channel = mainChannel(call);
    if (channel.isEmpty())
        return objection(Objection::NoChannel);
    using enum Call::Recording;
    const auto plan = [&channel](const ami::Action &action, Call::Recording state) {
        Plan one(action);
        one.isReached = outcome::recorded(channel, state);
        return one;
    };
    const auto muted = [&channel](bool isMuted) {
        return ami::action::MixMonitorMute{
            .channel = channel, .direction = QStringLiteral("both"), .state = int(isMuted)};
    };
    switch (order) {
    case RecordingOrder::Start:
        if (dialect.recordingFile.isEmpty())
            return objection(Objection::NotTaken);
        return plan(
            ami::action::MixMonitor{
                .channel = channel, .file = fileName(call, dialect), .options = {}},
            On);
    case RecordingOrder::Stop:
        return plan(ami::action::StopMixMonitor{.channel = channel}, Off);
    case RecordingOrder::Pause:
        return plan(muted(true), Muted);
    case RecordingOrder::Resume:
        break;
    }
    return plan(muted(false), On);
}

Asked<Plan> listen(const Call &call, const Phone &by, Listening how)
{
    if (!isEndpoint(by.endpoint))
        return objection(Objection::NoPhone);
    const QString channel = mainChannel(call);
    if (channel.isEmpty())
        return objection(Objection::NoChannel);
    if (!isPlain(channel))
        return objection(Objection::NotWritable);
    const QString options = how == Listening::Silent ? QStringLiteral("qES")
        : how == Listening::Whisper                  ? QStringLiteral("qwES")
                                                     : QStringLiteral("qBES");
    const QString id = QString::fromLatin1(ami::randomActionId());
    Plan plan(ami::action::OriginateChanSpy{.channel = by.endpoint,
        .data = channel + u',' + options,
        .callerId = callerIdText(by.callerId),
        .timeout = ringMilliseconds,
        .channelId = id,
        .variables = {}});
    plan.rung = id;
    return plan;
}

bool mayObey(const Extension &extension, const Dialect &dialect)
{
    const bool isUntold = std::ranges::all_of(
        extension.contacts, [](const Contact &contact) { return contact.userAgent.isEmpty(); });
    return isUntold || remoteOf(extension, dialect);
}

Asked<Plan> hold(const Call &call, const Extension &by, bool isHeld, const Dialect &dialect)
{
    const Party *const near = call.side(by.number);
    if (!near || near->channel.isEmpty())
        return objection(Objection::NotInCall);
    const Dialect::Remote *const remote = remoteOf(by, dialect);
    if (!remote)
        return objection(Objection::PhoneCannot);
    return notify(near->channel, isHeld ? remote->hold : remote->unhold);
}

Asked<Plan> answer(const Call &call, const Extension &by, const Dialect &dialect)
{
    if (!call.ringsAt(by.number))
        return objection(Objection::NotInCall);
    const Dialect::Remote *const remote = remoteOf(by, dialect);
    if (!remote)
        return objection(Objection::PhoneCannot);
    return notify(call.side(by.number)->channel, remote->answer);
}

} // namespace pbx
