// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

#include <QStyledItemDelegate>

namespace ui {

/// A line of the log: its kind has a sign and a colour beside its word.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LogDelegate(const Look &look, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace ui
