// SPDX-License-Identifier: MIT
#include "pbx/control/features.h"

#include "ami/actions.h"

#include <QStringList>

namespace pbx {

namespace {

    QString ofExtension(const QString &text, const QString &extension)
    {
        return filled(text, QStringLiteral("ext"), extension);
    }

    /// An empty value deletes the key, which may not be there.
    Plan written(const QString &family, const QString &extension, const QString &value)
    {
        if (!value.isEmpty())
            return Plan(ami::action::DBPut{.family = family, .key = extension, .val = value});
        Plan plan(ami::action::DBDel{.family = family, .key = extension});
        plan.forgiven = {QStringLiteral("Database entry not found"), // Asterisk 16
            QStringLiteral("Database entry could not be deleted")};
        return plan;
    }

    Asked<Plan> flip(const Dialect::Switch &what, const QString &extension, bool isOn)
    {
        if (!isDialable(extension))
            return objection(Objection::NotDialable);
        if (what.family.isEmpty())
            return objection(Objection::NotTaken);
        Plan plan = written(what.family, extension, isOn ? what.on : QString());
        if (!what.device.isEmpty()) {
            const QString device = ofExtension(what.device, extension);
            plan.steps.append(ami::action::Setvar{.channel = {},
                .variable = QString(u"DEVICE_STATE(" + device + u')'),
                .value = isOn ? QStringLiteral("BUSY") : QStringLiteral("NOT_INUSE")});
        }
        return plan;
    }

    const QString &familyOf(ForwardCase when, const Dialect &dialect)
    {
        switch (when) {
        case ForwardCase::Always:
            return dialect.forwardAlways;
        case ForwardCase::Busy:
            return dialect.forwardBusy;
        case ForwardCase::Unavailable:
            break;
        }
        return dialect.forwardUnavailable;
    }

} // namespace

Asked<Plan> setDoNotDisturb(const QString &extension, bool isOn, const Dialect &dialect)
{
    return flip(dialect.doNotDisturb, extension, isOn);
}

Asked<Plan> setCallWaiting(const QString &extension, bool isOn, const Dialect &dialect)
{
    return flip(dialect.callWaiting, extension, isOn);
}

Asked<Plan> setForward(
    const QString &extension, ForwardCase when, const ForwardTo &to, const Dialect &dialect)
{
    const QString &family = familyOf(when, dialect);
    if (family.isEmpty() || (to.isVoicemail && dialect.forwardToVoicemail.isEmpty()))
        return objection(Objection::NotTaken);
    if (!isDialable(extension))
        return objection(Objection::NotDialable);
    const QString value = to.isVoicemail
        ? filled(dialect.forwardToVoicemail, QStringLiteral("box"), extension)
        : to.number;
    if (!value.isEmpty() && !isDialable(value))
        return objection(Objection::NotDialable);
    return written(family, extension, value);
}

Asked<Plan> setPresence(
    const QString &extension, const QString &state, const QString &message, const Dialect &dialect)
{
    static const QStringList states
        = QStringLiteral("not_set unavailable available away xa chat dnd").split(u' ');
    if (!isDialable(extension))
        return objection(Objection::NotDialable);
    if (!states.contains(state))
        return objection(Objection::NotWritable);
    if (dialect.presence.isEmpty())
        return objection(Objection::NotTaken);
    const QString device = ofExtension(dialect.presence, extension);
    QString value = state;
    // In base64 (option e) no comma ends the message.
    if (!message.isEmpty())
        value += u",," + QString::fromLatin1(message.toUtf8().toBase64()) + u",e";
    return Plan(ami::action::Setvar{
        .channel = {}, .variable = QString(u"PRESENCE_STATE(" + device + u')'), .value = value});
}

} // namespace pbx
