// SPDX-License-Identifier: MIT
#include "ui/topbar/matchrows.h"

#include "ui/theme/face.h"

namespace ui {

using models::DirectoryModel;
using Kind = DirectoryModel::Kind;

MatchRows::MatchRows(DirectoryModel &directory, QObject *parent) : QIdentityProxyModel(parent)
{
    setSourceModel(&directory);
}

QVariant MatchRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    const QString title = index.data().toString();
    const QString note = noteOf(index);
    return note.isEmpty() ? title : tr("%1, %2").arg(title, note);
}

QString noteOf(const QModelIndex &entry)
{
    if (Kind(entry.data(DirectoryModel::KindRole).toInt()) == Kind::Number)
        return {};
    QString note = entry.data(DirectoryModel::NoteRole).toString();
    if (note.isEmpty())
        note = entry.data(DirectoryModel::NumberRole).toString();
    const QVariant person = entry.data(DirectoryModel::PersonRole);
    if (person.isValid())
        note += QStringLiteral(" \u00b7 ") + face(person.value<models::Person>().state).word;
    return note;
}

} // namespace ui
