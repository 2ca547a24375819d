// SPDX-License-Identifier: MIT
#include "ui/settings/lookspage.h"

#include <QComboBox>
#include <QFormLayout>

namespace ui {

using Colours = desk::Profile::Theme;

LooksPage::LooksPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Looks"), QStringLiteral("light"), parent), m_theme(new QComboBox(this))
{
    m_theme->addItem(tr("As the system has them"), int(Colours::System));
    m_theme->addItem(tr("Light"), int(Colours::Light));
    m_theme->addItem(tr("Dark"), int(Colours::Dark));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Colours"), m_theme);
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::edited);
    keep(m_theme, {QStringLiteral("desk/theme")});
}

QStringList LooksPage::searchWords() const { return {tr("theme"), tr("appearance")}; }

void LooksPage::show(const desk::Profile &profile)
{
    m_theme->setCurrentIndex(m_theme->findData(int(profile.theme)));
}

void LooksPage::writeTo(desk::Profile &profile) const
{
    profile.theme = Colours(m_theme->currentData().toInt());
}

} // namespace ui
