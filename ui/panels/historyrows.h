// SPDX-License-Identifier: MIT
#pragma once

#include "models/historymodel.h"
#include "ui/look.h"

#include <QIdentityProxyModel>

#include <functional>

namespace ui {

/// The history with the words of its days, and with those that screen readers and tooltips say.
class HistoryRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        LineRole = models::HistoryModel::IsDayRole + 1 ///< what stands under the name
    };
    /// Whose company has that number; empty where nobody knows. Quick enough while painting.
    using CompanyOf = std::function<QString(const QString &number)>;

    HistoryRows(const Look &look, models::HistoryModel &history);

    QVariant data(const QModelIndex &index, int role) const override;
    desk::LoggedCall call(const QModelIndex &index) const;

    void setCompanies(CompanyOf companyOf);

private:
    QString companyOf(const desk::LoggedCall &call) const;

    Look m_look;
    CompanyOf m_companyOf;
};

} // namespace ui
