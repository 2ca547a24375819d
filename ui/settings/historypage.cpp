// SPDX-License-Identifier: MIT
#include "ui/settings/historypage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

using desk::HistoryRules;

HistoryPage::HistoryPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("History"), QStringLiteral("history"), parent),
      m_isKept(new QCheckBox(tr("Remember calls after the panel is closed"), this)),
      m_days(new QSpinBox(this)), m_calls(new QSpinBox(this))
{
    m_days->setRange(0, HistoryRules::mostDays);
    m_days->setSpecialValueText(tr("for ever"));
    m_days->setSuffix(tr(" days"));
    m_calls->setRange(0, HistoryRules::mostCalls);
    m_calls->setSingleStep(1000);
    m_calls->setGroupSeparatorShown(true);
    m_calls->setSpecialValueText(tr("as many as there are"));
    auto *forget = new QPushButton(tr("Forget all calls\u2026"), this);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_isKept);
    form->addRow(tr("Remember them for"), m_days);
    form->addRow(tr("Calls at most"), m_calls);
    form->addRow(forget);
    connect(m_isKept, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_isKept, &QCheckBox::toggled, m_calls, &QWidget::setEnabled);
    connect(m_isKept, &QCheckBox::clicked, this, &SettingsPage::edited);
    connect(m_days, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(m_calls, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    connect(forget, &QPushButton::clicked, this,
        [this, &requests = facts.requests] { askToForget(requests); });
    keep(m_isKept, {QStringLiteral("history/keep")});
    keep(m_days, {QStringLiteral("history/days")});
    keep(m_calls, {QStringLiteral("history/calls")});
}

QStringList HistoryPage::searchWords() const
{
    return {tr("privacy"), tr("call log"), tr("missed calls"), tr("notes"), tr("delete")};
}

void HistoryPage::show(const desk::Profile &profile)
{
    const HistoryRules &rules = profile.historyRules;
    m_isKept->setChecked(rules.isKept);
    m_days->setValue(rules.days);
    m_calls->setValue(rules.calls);
    m_days->setEnabled(rules.isKept);
    m_calls->setEnabled(rules.isKept);
}

void HistoryPage::writeTo(desk::Profile &profile) const
{
    profile.historyRules
        = {.isKept = m_isKept->isChecked(), .days = m_days->value(), .calls = m_calls->value()};
}

void HistoryPage::askToForget(Requests &requests)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Forget all calls"),
        tr("Forget all calls and their notes? They cannot be brought back."), QMessageBox::Cancel,
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const forget = question->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(forget, &QPushButton::clicked, &requests, &Requests::historyForgotten);
    question->open();
}

} // namespace ui
