// SPDX-License-Identifier: MIT
#include "pbx/control.h"

#include <algorithm>

namespace pbx {

namespace {

    constexpr int callRejected = 21; // Q.850
    constexpr qsizetype maxNumberSize = 64;

    Asked<ami::action::Redirect> redirectChannel(
        const QString &channel, const QString &context, const QString &number)
    {
        if (channel.isEmpty())
            return objection(Objection::NobodyThere);
        if (context.isEmpty())
            return objection(Objection::NoContext);
        if (!isDialable(number))
            return objection(Objection::NotDialable);
        return ami::action::Redirect{.channel = channel, .context = context, .exten = number};
    }

    Asked<ami::action::Originate> originate(
        const QString &channel, const Phone &by, const QString &number)
    {
        if (by.context.isEmpty())
            return objection(Objection::NoContext);
        if (!isDialable(number))
            return objection(Objection::NotDialable);
        return ami::action::Originate{.channel = channel,
            .context = by.context,
            .exten = number,
            .callerId = callerIdText(by.callerId),
            .timeout = ringMilliseconds,
            .channelId = QString::fromLatin1(ami::randomActionId())};
    }

} // namespace

Phone phoneOf(const Extension &extension)
{
    // FreePBX keeps its hints in a context from which nobody can call outside.
    const bool isFreePbx = extension.context == u"ext-local"_qs;
    const QString fromHint = isFreePbx ? u"from-internal"_qs : extension.context;
    const bool isAway
        = extension.status == Extension::Status::Offline && extension.forward.unavailable.isEmpty();
    return {.extension = extension.number,
        .endpoint = extension.device.section(u'&', 0, 0),
        .context = extension.dialContext.isEmpty() ? fromHint : extension.dialContext,
        .callerId = {extension.name, extension.number},
        .isSilent
        = extension.forward.always.isEmpty() && (extension.doNotDisturb.value_or(false) || isAway)};
}

std::optional<Objection> objectionToRinging(const Phone &phone)
{
    if (phone.extension.isEmpty())
        return Objection::NoPhone;
    if (phone.isSilent)
        return Objection::PhoneSilent;
    return std::nullopt;
}

bool isEndpoint(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    const auto good
        = [](QChar c) { return c > u' ' && c < u'\x7f' && !u",&|()$\"/"_qs.contains(c); };
    const auto isPart = [&good](const QString &part) {
        return !part.isEmpty() && std::ranges::all_of(part, good);
    };
    const QString technology = text.left(slash);
    return slash > 0 && isPart(technology) && isPart(text.mid(slash + 1)) && !text.contains(u'@')
        && technology.compare(u"Local", Qt::CaseInsensitive) != 0;
}

QString callerIdText(const CallerId &id)
{
    QString name = id.name;
    name.removeIf([](QChar c) { return u"\"\\<>"_qs.contains(c) || c < u' '; });
    if (!isDialable(id.number))
        return {};
    const QString number = u'<' + id.number + u'>';
    return name.isEmpty() ? number : QString(u'"' + name + u"\" "_qs + number);
}

bool isDialable(const QString &number)
{
    const auto good = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
            || u"*#+._-"_qs.contains(c);
    };
    return !number.isEmpty() && number.size() <= maxNumberSize && std::ranges::all_of(number, good);
}

Asked<ami::action::Originate> dial(const Phone &by, const QString &number)
{
    if (!isEndpoint(by.endpoint))
        return objection(Objection::NoPhone);
    return originate(by.endpoint, by, number);
}

Asked<ami::action::Originate> dialThrough(
    const QString &first, const Phone &by, const QString &number)
{
    if (!isDialable(first))
        return objection(Objection::NotDialable);
    if (by.context.isEmpty())
        return objection(Objection::NoContext);
    if (!isDialable(by.context)) // it stands in a channel's name here
        return objection(Objection::NotWritable);
    // With /n the channel stays what it is: it is by this that the call is known again.
    return originate(QString(u"Local/" + first + u'@' + by.context + u"/n"), by, number);
}

Asked<ami::action::Originate> unpark(const Phone &to, int space)
{
    return dial(to, QString::number(space));
}

Asked<QList<ami::action::Hangup>> hangUp(const Call &call, const QString &by)
{
    QList<ami::action::Hangup> hangups;
    if (call.ringsAt(by)) {
        for (const Party &target : call.targets) {
            if (target.extension == by)
                hangups.append({.channel = target.channel, .cause = callRejected});
        }
        return hangups;
    }
    const Party *side = call.side(by);
    if (!side && call.caller.channel.isEmpty() && !call.targets.isEmpty())
        side = &call.targets.constFirst();
    if (!side)
        side = &call.caller;
    if (side->channel.isEmpty())
        return objection(Objection::NobodyThere);
    hangups.append({.channel = side->channel});
    return hangups;
}

Asked<ami::action::Park> park(const Call &call, const QString &by)
{
    const Party *const near = call.side(by);
    if (!near)
        return objection(Objection::NotInCall);
    const Party *const far = call.counterpart(by);
    if (!far || far->channel.isEmpty())
        return objection(Objection::NobodyThere);
    return ami::action::Park{
        .channel = far->channel, .timeoutChannel = near->channel, .announceChannel = near->channel};
}

Asked<ami::action::BlindTransfer> transfer(const Call &call, const Phone &by, const QString &number)
{
    const Party *const near = call.side(by.extension);
    if (!near || near->channel.isEmpty())
        return objection(Objection::NotInCall);
    if (!call.counterpart(by.extension))
        return objection(Objection::NobodyThere);
    if (by.context.isEmpty())
        return objection(Objection::NoContext);
    if (!isDialable(number))
        return objection(Objection::NotDialable);
    return ami::action::BlindTransfer{
        .channel = near->channel, .context = by.context, .exten = number};
}

Asked<ami::action::Redirect> redirect(
    const Party &side, const QString &context, const QString &number)
{
    return redirectChannel(side.channel, context, number);
}

Asked<ami::action::Redirect> pickUp(const Call &call, const Phone &by)
{
    if (const auto why = objectionToRinging(by))
        return objection(*why);
    return redirectChannel(call.caller.channel, by.context, by.extension);
}

Asked<ami::action::Redirect> takeCaller(const QueueCaller &caller, const Phone &by)
{
    if (const auto why = objectionToRinging(by))
        return objection(*why);
    return redirectChannel(caller.channel, by.context, by.extension);
}

ami::action::QueuePause pause(
    const QString &queue, const QString &interface, bool isPaused, const QString &reason)
{
    return {.queue = queue,
        .interface = interface,
        .paused = isPaused,
        .reason = isPaused ? reason : QString()};
}

} // namespace pbx
