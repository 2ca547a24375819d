// SPDX-License-Identifier: MIT
#include "ui/settings/myphonepage.h"

#include "desk/wording.h"
#include "pbx/control.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace ui {

MyPhonePage::MyPhonePage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("My phone"), QStringLiteral("phone"), parent), m_dialects(facts.dialects),
      m_extension(new QLineEdit(this)), m_device(new QLineEdit(this)),
      m_mobile(new QLineEdit(this)), m_context(new QLineEdit(this)), m_dialect(new QComboBox(this))
{
    makeForm(facts.look);
    for (const QLineEdit *field : {m_extension, m_device, m_mobile, m_context})
        connect(field, &QLineEdit::textEdited, this, &SettingsPage::edited);
    connect(m_dialect, &QComboBox::activated, this, &SettingsPage::edited);
    keep(m_extension, {QStringLiteral("desk/ownExtension"), QStringLiteral("desk/ownServer")});
    keep(m_device, {QStringLiteral("desk/ownDevice")});
    keep(m_mobile, {QStringLiteral("desk/mobile")});
    keep(m_context, {QStringLiteral("desk/context")});
    keep(m_dialect, {QStringLiteral("desk/dialect")});
}

void MyPhonePage::makeForm(const Look &look)
{
    m_device->setPlaceholderText(tr("as the exchange says, such as PJSIP/101"));
    m_mobile->setPlaceholderText(tr("to call from it instead of my phone"));
    m_context->setPlaceholderText(tr("as the exchange says, such as from-internal"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("My extension"), m_extension);
    form->addRow(tr("My phone"), m_device);
    form->addRow(tr("My mobile"), m_mobile);
    form->addRow(tr("It calls from the context"), m_context);
    form->addRow(tr("Kind of exchange"), m_dialect);
}

QStringList MyPhonePage::searchWords() const
{
    return {tr("own number"), tr("device"), tr("dialect")};
}

/// A kind that is not known any more stays chosen until another one is.
void MyPhonePage::show(const desk::Profile &profile)
{
    m_extension->setText(profile.own.number);
    m_device->setText(profile.ownDevice);
    m_mobile->setText(profile.mobile);
    m_context->setText(profile.context);
    m_dialect->clear();
    m_dialect->addItem(tr("What it looks like"), QString());
    for (const pbx::Dialect &dialect : m_dialects.all())
        m_dialect->addItem(dialect.title.isEmpty() ? dialect.name : dialect.title, dialect.name);
    if (m_dialect->findData(profile.dialect) < 0)
        m_dialect->addItem(tr("%1 (not known)").arg(profile.dialect), profile.dialect);
    m_dialect->setCurrentIndex(m_dialect->findData(profile.dialect));
}

void MyPhonePage::writeTo(desk::Profile &profile) const
{
    const QString number = m_extension->text().trimmed();
    if (profile.own.number != number)
        profile.own = {{}, number};
    profile.ownDevice = m_device->text().trimmed();
    profile.mobile = m_mobile->text().trimmed();
    profile.context = m_context->text().trimmed();
    profile.dialect = m_dialect->currentData().toString();
}

QString MyPhonePage::problem() const
{
    const QString number = m_extension->text().trimmed();
    return number.isEmpty() || pbx::isDialable(number)
        ? QString()
        : desk::wording(pbx::Objection::NotDialable).sentence;
}

} // namespace ui
