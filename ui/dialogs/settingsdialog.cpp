// SPDX-License-Identifier: MIT
#include "ui/dialogs/settingsdialog.h"

#include "desk/wording.h"
#include "pbx/control.h"
#include "ui/dialogs/numberrulesform.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using Colours = desk::Profile::Theme;

SettingsDialog::SettingsDialog(
    const Look &look, const desk::Profile &profile, const desk::Dialects &dialects, QWidget *parent)
    : QDialog(parent), m_look(look), m_profile(profile),
      m_extension(new QLineEdit(profile.own.number, this)),
      m_device(new QLineEdit(profile.ownDevice, this)),
      m_mobile(new QLineEdit(profile.mobile, this)),
      m_context(new QLineEdit(profile.context, this)), m_dialect(new QComboBox(this)),
      m_theme(new QComboBox(this)), m_numbers(new NumberRulesForm(look, profile.numberRules, this)),
      m_problem(new QLabel(this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(look.px(520));
    fillDialects(dialects);
    makeForm();
}

/// One that is not known any more stays chosen until another one is.
void SettingsDialog::fillDialects(const desk::Dialects &dialects)
{
    m_dialect->addItem(tr("What it looks like"), QString());
    for (const pbx::Dialect &dialect : dialects.all())
        m_dialect->addItem(dialect.title.isEmpty() ? dialect.name : dialect.title, dialect.name);
    if (m_dialect->findData(m_profile.dialect) < 0)
        m_dialect->addItem(tr("%1 (not known)").arg(m_profile.dialect), m_profile.dialect);
    m_dialect->setCurrentIndex(m_dialect->findData(m_profile.dialect));
}

void SettingsDialog::makeForm()
{
    m_device->setPlaceholderText(tr("as the exchange says, such as PJSIP/101"));
    m_mobile->setPlaceholderText(tr("to call from it instead of my phone"));
    m_context->setPlaceholderText(tr("as the exchange says, such as from-internal"));
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
    form->addRow(tr("My mobile"), m_mobile);
    form->addRow(tr("It calls from the context"), m_context);
    form->addRow(tr("Kind of exchange"), m_dialect);
    form->addRow(tr("Colours"), m_theme);
    auto *heading = new QLabel(tr("Numbers"), this);
    heading->setProperty("ink", QStringLiteral("second"));
    form->addRow(heading);
    form->addRow(m_numbers);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Rules that were out of order before do not keep anybody from changing the colours.
QString SettingsDialog::problemOfInput() const
{
    if (!m_extension->text().isEmpty() && !pbx::isDialable(m_extension->text()))
        return desk::wording(pbx::Objection::NotDialable).sentence;
    const bool isChanged = m_numbers->rules() != m_profile.numberRules;
    return isChanged && !m_numbers->problem().isEmpty()
        ? tr("What is said above about the numbers has to be put right first.")
        : QString();
}

void SettingsDialog::save()
{
    const QString problem = problemOfInput();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    if (m_profile.own.number != m_extension->text())
        m_profile.own = {{}, m_extension->text()};
    m_profile.ownDevice = m_device->text().trimmed();
    m_profile.mobile = m_mobile->text().trimmed();
    m_profile.context = m_context->text().trimmed();
    m_profile.dialect = m_dialect->currentData().toString();
    m_profile.numberRules = m_numbers->rules();
    m_profile.theme = Colours(m_theme->currentData().toInt());
    emit changed(m_profile);
    accept();
}

} // namespace ui
