// SPDX-License-Identifier: MIT
#include "models/extensionmodel.h"

/// What each role of a row says.

namespace models {

namespace {

    template <typename T>
    QVariant orInvalid(const std::optional<T> &value)
    {
        return value ? QVariant::fromValue(*value) : QVariant();
    }

    QString forwardOf(const pbx::Forward &forward)
    {
        if (!forward.always.isEmpty())
            return forward.always;
        return forward.busy.isEmpty() ? forward.unavailable : forward.busy;
    }

    QVariant talkData(const std::optional<Talk> &talk, int role)
    {
        if (!talk)
            return {};
        switch (role) {
        case ExtensionModel::CounterpartRole:
            return talk->counterpart;
        case ExtensionModel::StageRole:
            return int(talk->stage);
        case ExtensionModel::TimerRole:
            return orInvalid(talk->timer);
        case ExtensionModel::IsHeldRole:
            return talk->stage == pbx::Call::Stage::Held || talk->isHeldHere;
        default:
            return {};
        }
    }

    QVariant extensionData(const pbx::Extension &extension, int role)
    {
        switch (role) {
        case ExtensionModel::ServerRole:
            return extension.server;
        case ExtensionModel::NumberRole:
            return extension.number;
        case ExtensionModel::NameRole:
            return extension.name;
        case ExtensionModel::StatusRole:
            return int(extension.status);
        case ExtensionModel::DoNotDisturbRole:
            return orInvalid(extension.doNotDisturb);
        case ExtensionModel::ForwardRole:
            return forwardOf(extension.forward);
        case ExtensionModel::PresenceRole:
            return extension.presence;
        case ExtensionModel::VoicemailRole:
            return extension.voicemail ? QVariant(extension.voicemail->fresh) : QVariant();
        default:
            return {};
        }
    }

} // namespace

QVariant ExtensionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_rows[index.row()].person;
    switch (role) {
    case Qt::DisplayRole:
        return person.title();
    case PersonRole:
        return QVariant::fromValue(person);
    case StateRole:
        return int(person.state);
    case IsUnknownRole:
        return person.isUnknown();
    case UnknownSinceRole:
        return orInvalid(person.unknownSince);
    case GroupRole:
        return person.group;
    case SectionRole:
        return m_rows[index.row()].section;
    case IsFavouriteRole:
        return person.isFavourite;
    default:
        break;
    }
    const QVariant own = extensionData(person.extension, role);
    return own.isValid() ? own : talkData(person.talk, role);
}

} // namespace models
