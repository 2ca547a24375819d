// SPDX-License-Identifier: MIT
#include "pbx/control/features.h"

#include "ami/actions.h"
#include "pbx/control/outcomes.h"
#include "pbx/exchange.h"

#include <QStringList>

namespace pbx {

namespace {

    QString ofExtension(const QString &text, const QString &extension)
    {
        return filled(text, QStringLiteral("ext"), extension);
    }

    /// An empty value deletes the key, which may not be there. No event tells of either.
    Plan written(const QString &family, const QString &extension, const QString &value)
    {
        Plan plan;
        if (value.isEmpty())
            plan.steps.append(ami::action::DBDel{.family = family, .key = extension});
        else
            plan.steps.append(ami::action::DBPut{.family = family, .key = extension, .val = value});
        plan.forgiven = {QStringLiteral("Database entry not found"), // Asterisk 16, and DBGet
            QStringLiteral("Database entry could not be deleted")};
        plan.looks = {ami::action::DBGet{.family = family, .key = extension}};
        plan.isReached = outcome::stored(family, extension, value);
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

    Asked<Plan> booking(
        const QString &called, const QString &by, const QStringList &booked, const Dialect &dialect)
    {
        if (dialect.recallOnBusy.isEmpty())
            return objection(Objection::NotTaken);
        if (!isDialable(called) || !isDialable(by))
            return objection(Objection::NotDialable);
        return written(dialect.recallOnBusy, called, booked.join(u'&'));
    }

    QStringList bookedOf(const QString &booked, const QString &by)
    {
        QStringList all = booked.split(u'&', Qt::SkipEmptyParts);
        all.removeAll(by);
        return all;
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

Asked<Plan> bookRecall(
    const QString &called, const QString &by, const QString &booked, const Dialect &dialect)
{
    return booking(called, by, bookedOf(booked, by) + QStringList{by}, dialect);
}

Asked<Plan> cancelRecall(
    const QString &called, const QString &by, const QString &booked, const Dialect &dialect)
{
    return booking(called, by, bookedOf(booked, by), dialect);
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
    Plan plan(ami::action::Setvar{
        .channel = {}, .variable = QString(u"PRESENCE_STATE(" + device + u')'), .value = value});
    plan.isReached = [number = extension.toStdString(), state](const Exchange &exchange) {
        const Extension *const row = exchange.extensions().rows().find(number);
        return !row || row->presence == (state == u"not_set" ? QString() : state);
    };
    return plan;
}

} // namespace pbx
