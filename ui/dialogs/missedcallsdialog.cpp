// SPDX-License-Identifier: MIT
#include "ui/dialogs/missedcallsdialog.h"

#include "models/duration.h"
#include "ui/historywords.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    QString line(const desk::LoggedCall &call)
    {
        QStringList parts{models::timeOfDay(call.began), titleOf(call)};
        if (!call.name.isEmpty())
            parts += call.number;
        if (!call.queue.isEmpty())
            parts += titled(call.queue);
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  \u00b7  "));
    }

    constexpr int idRole = Qt::UserRole; // in the log

    qint64 idOf(const QListWidgetItem *item) { return item ? item->data(idRole).toLongLong() : 0; }

} // namespace

MissedCallsDialog::MissedCallsDialog(
    const Look &look, const desk::MissedCalls &missed, QWidget *parent)
    : QDialog(parent), m_missed(missed), m_list(new QListWidget(this)),
      m_call(new QPushButton(tr("Call back"), this))
{
    setWindowTitle(tr("Missed calls"));
    resize(look.px(480), look.px(360));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_call->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_call);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    m_list->setAccessibleName(windowTitle());
    connect(m_list, &QListWidget::currentRowChanged, m_call,
        [this](int row) { m_call->setEnabled(idOf(m_list->item(row)) != 0); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_call, &QPushButton::clicked, this, &MissedCallsDialog::callBack);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &MissedCallsDialog::callBack);
    connect(&missed, &desk::MissedCalls::changed, this, &MissedCallsDialog::fill);
    m_call->setEnabled(false);
    fill();
}

/// Who was chosen stays so. Where they have gone nobody is: Enter must not call somebody else.
void MissedCallsDialog::fill()
{
    const bool isFirst = idOf(m_list->item(0)) == 0;
    const qint64 chosen = idOf(m_list->currentItem());
    m_list->clear();
    int current = isFirst && !m_missed.entries().isEmpty() ? 0 : -1;
    for (const desk::LoggedCall &call : m_missed.entries()) {
        auto *const item = new QListWidgetItem(line(call), m_list);
        item->setData(idRole, call.id);
        if (call.id == chosen)
            current = m_list->row(item);
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nobody was missed."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(current);
}

void MissedCallsDialog::callBack()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_missed.entries().size())
        return;
    const desk::LoggedCall &call = m_missed.entries()[row];
    if (call.number.isEmpty())
        return;
    emit callBackWanted(call.server, call.number);
    accept();
}

} // namespace ui
