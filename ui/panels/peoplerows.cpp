// SPDX-License-Identifier: MIT
#include "ui/panels/peoplerows.h"

#include "ui/words.h"

namespace ui {

PeopleRows::PeopleRows(const Look &look, models::ExtensionModel &people)
    : PeopleFilter(people), m_look(look)
{
}

QVariant PeopleRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return PeopleFilter::data(index, role);
    const auto person
        = PeopleFilter::data(index, models::ExtensionModel::PersonRole).value<models::Person>();
    if (role == Qt::AccessibleTextRole)
        return spoken(person, m_look.now(person.extension.server));
    return plainToolTip(personDetails(person));
}

} // namespace ui
