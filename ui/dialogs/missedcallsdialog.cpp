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
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_call, &QPushButton::clicked, this, &MissedCallsDialog::callBack);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &MissedCallsDialog::callBack);
    connect(&missed, &desk::MissedCalls::changed, this, &MissedCallsDialog::fill);
    fill();
}

void MissedCallsDialog::fill()
{
    m_list->clear();
    for (const desk::LoggedCall &call : m_missed.entries())
        m_list->addItem(line(call));
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("Nobody was missed."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_missed.entries().isEmpty() ? -1 : 0);
    m_call->setEnabled(!m_missed.entries().isEmpty());
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
