// SPDX-License-Identifier: MIT
#include "ui/contacts/columntable.h"

#include "ui/choicename.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHeaderView>

namespace ui {

ColumnTable::ColumnTable(const Look &look, QWidget *parent)
    : QTableWidget(0, 3, parent), m_look(look)
{
    setHorizontalHeaderLabels({tr("In the file"), tr("Example"), tr("Becomes")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(look.px(36));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Columns of the file"));
}

void ColumnTable::show(const QStringList &headings, const QStringList &examples,
    const QList<desk::ContactField> &columns)
{
    setRowCount(int(columns.size()));
    for (int row = 0; row < columns.size(); ++row) {
        const QString heading = headings.value(row).simplified().left(60);
        const QString title = heading.isEmpty() ? tr("Column %1").arg(row + 1) : heading;
        setItem(row, 0, new QTableWidgetItem(title));
        setItem(row, 1, new QTableWidgetItem(examples.value(row).simplified().left(60)));
        auto *becomes = new QComboBox(this);
        for (const desk::ContactField field : desk::contactFields)
            becomes->addItem(desk::nameOf(field), int(field));
        becomes->setCurrentIndex(becomes->findData(int(columns[row])));
        connect(becomes, &QComboBox::currentIndexChanged, this, &ColumnTable::edited);
        setCellWidget(row, 2, becomes);
        nameChoice(*becomes, tr("What %1 becomes").arg(title));
    }
}

QList<desk::ContactField> ColumnTable::columns() const
{
    QList<desk::ContactField> columns;
    for (int row = 0; row < rowCount(); ++row) {
        const auto *becomes = static_cast<QComboBox *>(cellWidget(row, 2));
        columns.append(desk::ContactField(becomes->currentData().toInt()));
    }
    return columns;
}

} // namespace ui
