// SPDX-License-Identifier: MIT
#include "ui/entermeaning.h"

#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using What = EnterMeaning::What;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(EnterMeaning)
    };

    EnterMeaning nothing(const QString &why) { return {What::Nothing, why, {}, {}, {}}; }

    /// Dials or transfers; the number is one that my own exchange can reach.
    EnterMeaning reach(
        const Board &board, const QString &title, const QString &number, bool dialAnyway)
    {
        if (board.own().name.isEmpty())
            return nothing(Words::tr("first say which phone is yours"));
        if (!board.isUp(board.own().server))
            return nothing(Words::tr("not connected"));
        const models::Conversation *mine = board.myCall();
        const bool isTalking = mine && (mine->call.isAnswered || mine->call.answered);
        if (isTalking && !dialAnyway && board.can(Ability::Transfer))
            return {What::Transfer, Words::tr("transfer to %1").arg(title), board.own().server,
                number, {}};
        if (!board.can(Ability::Dial))
            return nothing(Words::tr("this exchange does not let the panel dial"));
        return {What::Dial, Words::tr("call %1").arg(title), board.own().server, number, {}};
    }

} // namespace

EnterMeaning meaningOf(const Board &board, const models::Person &person, bool dialAnyway)
{
    const pbx::Extension &extension = person.extension;
    if (models::RowKey{extension.server, extension.number} == board.own())
        return nothing(Words::tr("that is you"));
    const bool ringsAlone = person.state == models::PersonState::Ringing && !board.myCall()
        && extension.server == board.own().server;
    if (ringsAlone && !dialAnyway && board.can(Ability::PickUp)) {
        return {What::PickUp, Words::tr("pick up the call for %1").arg(person.title()),
            extension.server, extension.number, {}};
    }
    return reach(board, person.title(), extension.number, dialAnyway);
}

EnterMeaning meaningOf(const Board &board, const QModelIndex &entry, bool dialAnyway)
{
    using models::DirectoryModel;
    if (!entry.isValid())
        return {};
    const QString title = entry.data().toString();
    const QString number = entry.data(DirectoryModel::NumberRole).toString();
    switch (DirectoryModel::Kind(entry.data(DirectoryModel::KindRole).toInt())) {
    case DirectoryModel::Kind::Command:
        return {What::Command, title, {}, {}, entry.data(DirectoryModel::CommandRole).toString()};
    case DirectoryModel::Kind::Person: {
        const QVariant person = entry.data(DirectoryModel::PersonRole);
        if (!person.isValid())
            return {};
        const auto somebody = person.value<models::Person>();
        // What was typed is a wish to reach them, even if their phone rings.
        if (models::RowKey{somebody.extension.server, number} == board.own())
            return nothing(Words::tr("that is you"));
        return reach(board, title, number, dialAnyway);
    }
    case DirectoryModel::Kind::Contact:
    case DirectoryModel::Kind::Number:
        break;
    }
    return reach(board, title, number, dialAnyway);
}

void carryOut(const EnterMeaning &meaning, const Board &board, Requests &requests)
{
    switch (meaning.what) {
    case What::Dial:
        emit requests.dialRequested(meaning.server, meaning.number);
        break;
    case What::Transfer:
        if (const models::Conversation *mine = board.myCall())
            emit requests.transferRequested(mine->call, meaning.number);
        break;
    case What::PickUp:
        emit requests.pickUpRequested(meaning.server, meaning.number);
        break;
    case What::Command:
    case What::Nothing:
        break;
    }
}

} // namespace ui
