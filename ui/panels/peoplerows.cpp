// SPDX-License-Identifier: MIT
#include "ui/panels/peoplerows.h"

#include "models/searchtext.h"
#include "ui/panels/peopledrag.h"
#include "ui/theme/face.h"
#include "ui/words.h"

namespace ui {

PeopleRows::PeopleRows(const Look &look, models::ExtensionModel &people)
    : PeopleFilter(people), m_look(look)
{
    using models::PersonState;
    QHash<PersonState, QStringList> words;
    for (const PersonState state : {PersonState::Unknown, PersonState::Offline, PersonState::Free,
             PersonState::Ringing, PersonState::InCall, PersonState::OnHold,
             PersonState::DoNotDisturb, PersonState::Paused}) {
        const QString word = models::folded(face(state).word);
        words.insert(state, QStringList{word} + word.split(u' '));
    }
    words[PersonState::InCall] += models::folded(tr("busy"));
    setStateWords(words);
}

QVariant PeopleRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return PeopleFilter::data(index, role);
    if (const QString words = m_folded ? m_folded(index) : QString(); !words.isEmpty())
        return words;
    const auto person
        = PeopleFilter::data(index, models::ExtensionModel::PersonRole).value<models::Person>();
    if (role == Qt::AccessibleTextRole)
        return spoken(person, m_look.now(person.extension.server));
    return plainToolTip(personDetails(person));
}

Qt::ItemFlags PeopleRows::flags(const QModelIndex &index) const
{
    return PeopleFilter::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList PeopleRows::mimeTypes() const { return {PeopleDrag::personType()}; }

QMimeData *PeopleRows::mimeData(const QModelIndexList &indexes) const
{
    using models::ExtensionModel;
    if (indexes.isEmpty())
        return nullptr;
    const QModelIndex &one = indexes.constFirst();
    return PeopleDrag::dataOf({one.data(ExtensionModel::ServerRole).toString(),
        one.data(ExtensionModel::NumberRole).toString()});
}

void PeopleRows::setFoldedWords(std::function<QString(const QModelIndex &)> words)
{
    m_folded = std::move(words);
}

} // namespace ui
