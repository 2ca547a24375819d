// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numberrules.h"
#include "ui/look.h"

#include <QWidget>

class QTableWidget;

namespace ui {

/// The user's own number rules in their order, to be edited.
class RewriteTable : public QWidget
{
    Q_OBJECT

public:
    explicit RewriteTable(const Look &look, QWidget *parent = nullptr);

    void show(const QList<desk::RewriteRule> &rules);
    /// Without rows in which nothing is written.
    QList<desk::RewriteRule> rules() const;

signals:
    void edited();

private:
    void append(const desk::RewriteRule &rule);
    void addOne();
    void removeCurrent();
    void raiseCurrent();
    QString text(int row, int column) const;

    QTableWidget *m_table;
};

} // namespace ui
