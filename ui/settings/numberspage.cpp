// SPDX-License-Identifier: MIT
#include "ui/settings/numberspage.h"

#include "ui/settings/numberrulesform.h"

#include <QVBoxLayout>

namespace ui {

NumbersPage::NumbersPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Numbers"), QStringLiteral("digits"), parent), m_look(facts.look)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = new NumberRulesForm(m_look, this);
    layout->addWidget(m_form);
    connect(m_form, &NumberRulesForm::edited, this, &SettingsPage::edited);
    for (const auto &[control, setting] : m_form->settings())
        keep(control, {setting});
}

QStringList NumbersPage::searchWords() const { return {tr("prefix"), tr("dialling rules")}; }

void NumbersPage::show(const desk::Profile &profile) { m_form->show(profile.numberRules); }

void NumbersPage::writeTo(desk::Profile &profile) const { profile.numberRules = m_form->rules(); }

QString NumbersPage::problem() const
{
    return m_form->problem().isEmpty()
        ? QString()
        : tr("What is said about the numbers has to be put right first.");
}

} // namespace ui
