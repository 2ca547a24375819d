// SPDX-License-Identifier: MIT
#include "ui/settings/rolepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui {

using Kind = desk::Role::Kind;

RolePage::RolePage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Role"), QStringLiteral("people"), parent), m_kind(new QComboBox(this)),
      m_meaning(new QLabel(this)), m_listen(new QCheckBox(tr("Listen to calls of others"), this)),
      m_calls(new QCheckBox(tr("End, send on and take over calls of others"), this)),
      m_phones(new QCheckBox(tr("Set the phones of others"), this)),
      m_queues(new QCheckBox(tr("Log others in to queues, pause them, move callers"), this))
{
    m_kind->addItem(tr("Operator"), int(Kind::Operator));
    m_kind->addItem(tr("Only looks"), int(Kind::ReadOnly));
    m_kind->addItem(tr("Supervisor"), int(Kind::Supervisor));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("ink", QStringLiteral("second"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("This desk is for"), m_kind);
    form->addRow(QString(), m_meaning);
    form->addRow(tr("It may also"), m_listen);
    form->addRow(QString(), m_calls);
    form->addRow(QString(), m_phones);
    form->addRow(QString(), m_queues);
    connect(m_kind, &QComboBox::activated, this, &SettingsPage::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RolePage::review);
    for (const QCheckBox *box : {m_listen, m_calls, m_phones, m_queues})
        connect(box, &QCheckBox::clicked, this, &SettingsPage::edited);
    keep(m_kind, {QStringLiteral("role/kind")});
    keep(m_listen, {QStringLiteral("role/mayListen")});
    keep(m_calls, {QStringLiteral("role/mayHandleOthersCalls")});
    keep(m_phones, {QStringLiteral("role/maySetOthersPhones")});
    keep(m_queues, {QStringLiteral("role/mayRunQueues")});
    review();
}

QStringList RolePage::searchWords() const
{
    return {tr("permission"), tr("read-only"), tr("whisper"), tr("barge")};
}

void RolePage::review()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    for (QCheckBox *box : {m_listen, m_calls, m_phones, m_queues})
        box->setEnabled(kind == Kind::Operator);
    switch (kind) {
    case Kind::Operator:
        return m_meaning->setText(tr(
            "Makes, takes and transfers its own calls, picks up what rings anywhere, and sets its "
            "own phone."));
    case Kind::ReadOnly:
        return m_meaning->setText(tr("Sees everything and commands nothing."));
    case Kind::Supervisor:
        return m_meaning->setText(tr("May do everything, for everybody."));
    }
}

void RolePage::show(const desk::Profile &profile)
{
    m_kind->setCurrentIndex(m_kind->findData(int(profile.role.kind)));
    m_listen->setChecked(profile.role.mayListen);
    m_calls->setChecked(profile.role.mayHandleOthersCalls);
    m_phones->setChecked(profile.role.maySetOthersPhones);
    m_queues->setChecked(profile.role.mayRunQueues);
}

void RolePage::writeTo(desk::Profile &profile) const
{
    profile.role = {.kind = Kind(m_kind->currentData().toInt()),
        .mayListen = m_listen->isChecked(),
        .mayHandleOthersCalls = m_calls->isChecked(),
        .maySetOthersPhones = m_phones->isChecked(),
        .mayRunQueues = m_queues->isChecked()};
}

} // namespace ui
