// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/files/contactfield.h"
#include "ui/look.h"

#include <QTableWidget>

namespace ui {

/// The columns of a file, a row each: what they are called, an example, and what they become.
class ColumnTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnTable(const Look &look, QWidget *parent = nullptr);

    void show(const QStringList &headings, const QStringList &examples,
        const QList<desk::ContactField> &columns);
    QList<desk::ContactField> columns() const;

signals:
    void edited();

private:
    Look m_look;
};

} // namespace ui
