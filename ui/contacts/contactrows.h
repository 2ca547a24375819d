// SPDX-License-Identifier: MIT
#pragma once

#include "models/contactmodel.h"
#include "ui/look.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace ui {

/// The contacts with the words for those who listen.
class ContactRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

/// A contact in two lines: who it is, and where to reach them.
class ContactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ContactDelegate(const Look &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace ui
