// SPDX-License-Identifier: MIT
#pragma once

#include "models/peoplefilter.h"
#include "ui/look.h"

#include <functional>

namespace ui {

/// The people with the words that screen readers and tooltips say.
class PeopleRows : public models::PeopleFilter
{
    Q_OBJECT

public:
    PeopleRows(const Look &look, models::ExtensionModel &people);

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    /// The person that is dragged.
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Words for a row that only stands for a folded group; empty for all others.
    void setFoldedWords(std::function<QString(const QModelIndex &)> words);

private:
    std::function<QString(const QModelIndex &)> m_folded;
    Look m_look;
};

} // namespace ui
