// SPDX-License-Identifier: MIT
#include "ui/dialogs/settingsdialog.h"

#include "desk/wording.h"
#include "pbx/control.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

using Colours = desk::Profile::Theme;

SettingsDialog::SettingsDialog(const Look &look, const desk::Profile &profile, QWidget *parent)
    : QDialog(parent), m_look(look), m_profile(profile),
      m_extension(new QLineEdit(profile.own.number, this)),
      m_device(new QLineEdit(profile.ownDevice, this)),
      m_context(new QLineEdit(profile.context, this)),
      m_outside(new QLineEdit(profile.numberRules.outsidePrefix, this)),
      m_international(new QLineEdit(profile.numberRules.internationalPrefix, this)),
      m_longest(new QSpinBox(this)), m_theme(new QComboBox(this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(look.px(460));
    makeForm();
}

void SettingsDialog::makeForm()
{
    m_device->setPlaceholderText(tr("as the exchange says, such as PJSIP/101"));
    m_context->setPlaceholderText(tr("as the exchange says, such as from-internal"));
    m_outside->setPlaceholderText(tr("none"));
    m_international->setPlaceholderText(tr("the exchange understands +"));
    m_longest->setRange(0, 20);
    m_longest->setValue(m_profile.numberRules.longestInternal);
    m_longest->setSuffix(tr(" digits"));
    m_theme->addItem(tr("As the system has them"), int(Colours::System));
    m_theme->addItem(tr("Light"), int(Colours::Light));
    m_theme->addItem(tr("Dark"), int(Colours::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_profile.theme)));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("ink", QStringLiteral("bad"));
    m_problem->hide();

    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 20);
    form->setVerticalSpacing(m_look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("My extension"), m_extension);
    form->addRow(tr("My phone"), m_device);
    form->addRow(tr("It calls from the context"), m_context);
    form->addRow(tr("For an outside line dial"), m_outside);
    form->addRow(tr("Instead of + dial"), m_international);
    form->addRow(tr("Internal numbers have at most"), m_longest);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::save()
{
    for (const QLineEdit *field : {m_extension, m_outside, m_international}) {
        if (field->text().isEmpty() || pbx::isDialable(field->text()))
            continue;
        m_problem->setText(desk::wording(pbx::Objection::NotDialable).sentence);
        m_problem->show();
        return;
    }
    if (m_profile.own.number != m_extension->text())
        m_profile.own = {{}, m_extension->text()};
    m_profile.ownDevice = m_device->text().trimmed();
    m_profile.context = m_context->text().trimmed();
    m_profile.numberRules.outsidePrefix = m_outside->text();
    m_profile.numberRules.internationalPrefix = m_international->text();
    m_profile.numberRules.longestInternal = m_longest->value();
    m_profile.theme = Colours(m_theme->currentData().toInt());
    emit changed(m_profile);
    accept();
}

} // namespace ui
