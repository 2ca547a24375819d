// SPDX-License-Identifier: MIT
#include "ui/settings/lookspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

namespace ui {

using Colours = desk::Profile::Theme;
using Motion = desk::Looks::Motion;

LooksPage::LooksPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Looks"), QStringLiteral("light"), parent), m_theme(new QComboBox(this)),
      m_motion(new QComboBox(this)), m_text(new QSpinBox(this))
{
    m_theme->addItem(tr("As the system has them"), int(Colours::System));
    m_theme->addItem(tr("Light"), int(Colours::Light));
    m_theme->addItem(tr("Dark"), int(Colours::Dark));
    m_theme->addItem(tr("High contrast"), int(Colours::HighContrast));
    m_theme->addItem(tr("High contrast, dark"), int(Colours::HighContrastDark));
    m_motion->addItem(tr("As the system has it"), int(Motion::System));
    m_motion->addItem(tr("Nothing moves"), int(Motion::Reduced));
    m_motion->addItem(tr("What rings may pulse"), int(Motion::Full));
    m_text->setRange(desk::Looks::smallestText, desk::Looks::largestText);
    m_text->setSingleStep(5);
    m_text->setSuffix(tr(" %"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Size of letters"), m_text);
    form->addRow(tr("Movement"), m_motion);
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::edited);
    connect(m_motion, &QComboBox::activated, this, &SettingsPage::edited);
    connect(m_text, &QSpinBox::valueChanged, this, &SettingsPage::edited);
    keep(m_theme, {QStringLiteral("desk/theme")});
    keep(m_motion, {QStringLiteral("looks/motion")});
    keep(m_text, {QStringLiteral("looks/textPercent")});
}

QStringList LooksPage::searchWords() const
{
    return {tr("theme"), tr("appearance"), tr("font"), tr("animation")};
}

void LooksPage::show(const desk::Profile &profile)
{
    m_theme->setCurrentIndex(m_theme->findData(int(profile.theme)));
    m_motion->setCurrentIndex(m_motion->findData(int(profile.looks.motion)));
    m_text->setValue(profile.looks.textPercent);
}

void LooksPage::writeTo(desk::Profile &profile) const
{
    profile.theme = Colours(m_theme->currentData().toInt());
    profile.looks.motion = Motion(m_motion->currentData().toInt());
    profile.looks.textPercent = m_text->value();
}

} // namespace ui
