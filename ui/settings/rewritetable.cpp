// SPDX-License-Identifier: MIT
#include "ui/settings/rewritetable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace ui {

namespace {

    enum Column { Name, Pattern, Replacement, Columns };

} // namespace

RewriteTable::RewriteTable(const Look &look, QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, Columns, this))
{
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Numbers like"), tr("are dialled as")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Number rules"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(look.px(96));
    m_table->setToolTip(
        tr("A regular expression (RE2) that the whole number must match, and what is dialled "
           "instead; \\1 stands for what the first brackets matched. The first rule that fits "
           "counts. Numbers of the house, feature codes and emergency numbers are left alone."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    const auto button = [this, buttons](const QString &words, void (RewriteTable::*pressed)()) {
        auto *one = new QPushButton(words, this);
        one->setAutoDefault(false);
        buttons->addWidget(one);
        connect(one, &QPushButton::clicked, this, pressed);
    };
    button(tr("Add a rule"), &RewriteTable::addOne);
    button(tr("Remove"), &RewriteTable::removeCurrent);
    button(tr("Move up"), &RewriteTable::raiseCurrent);
    buttons->addStretch();
    connect(m_table, &QTableWidget::itemChanged, this, &RewriteTable::edited);
}

void RewriteTable::show(const QList<desk::RewriteRule> &rules)
{
    const QSignalBlocker quiet(m_table); // nobody edits
    m_table->setRowCount(0);
    for (const desk::RewriteRule &rule : rules)
        append(rule);
}

QList<desk::RewriteRule> RewriteTable::rules() const
{
    QList<desk::RewriteRule> rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const desk::RewriteRule rule{text(row, Name), text(row, Pattern), text(row, Replacement)};
        if (rule != desk::RewriteRule())
            rules.append(rule);
    }
    return rules;
}

void RewriteTable::append(const desk::RewriteRule &rule)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(rule.name));
    m_table->setItem(row, Pattern, new QTableWidgetItem(rule.pattern));
    m_table->setItem(row, Replacement, new QTableWidgetItem(rule.replacement));
}

void RewriteTable::addOne()
{
    append({});
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
    m_table->editItem(m_table->currentItem());
}

void RewriteTable::removeCurrent()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    emit edited();
}

void RewriteTable::raiseCurrent()
{
    const int row = m_table->currentRow();
    if (row <= 0)
        return;
    for (int column = 0; column < Columns; ++column) {
        QTableWidgetItem *const upper = m_table->takeItem(row - 1, column);
        m_table->setItem(row - 1, column, m_table->takeItem(row, column));
        m_table->setItem(row, column, upper);
    }
    m_table->setCurrentCell(row - 1, m_table->currentColumn());
    emit edited();
}

QString RewriteTable::text(int row, int column) const
{
    const QTableWidgetItem *const item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

} // namespace ui
