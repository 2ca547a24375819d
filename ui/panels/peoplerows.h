// SPDX-License-Identifier: MIT
#pragma once

#include "models/peoplefilter.h"
#include "ui/look.h"

namespace ui {

/// The people with the words that screen readers and tooltips say.
class PeopleRows : public models::PeopleFilter
{
    Q_OBJECT

public:
    PeopleRows(const Look &look, models::ExtensionModel &people);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    Look m_look;
};

} // namespace ui
