// SPDX-License-Identifier: MIT
#include "ui/settings/languagepage.h"

#include "languages.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace ui {

LanguagePage::LanguagePage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Language"), QStringLiteral("language"), parent),
      m_language(new QComboBox(this))
{
    m_language->addItem(tr("As the system has it"), QString());
    for (const QString &code : languages::known())
        m_language->addItem(languages::nameOf(code), code);
    auto *const note = new QLabel(tr("Another language is spoken from the next start on."), this);
    note->setProperty("ink", QStringLiteral("second"));
    note->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(facts.look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("The panel speaks"), m_language);
    form->addRow(note);
    connect(m_language, &QComboBox::activated, this, &SettingsPage::edited);
    keep(m_language, {QStringLiteral("desk/language")});
}

/// Found in any language by those who cannot read the one that is set.
QStringList LanguagePage::searchWords() const
{
    QStringList words{QStringLiteral("Language"), QStringLiteral("Sprache"),
        QStringLiteral("Idioma"), QStringLiteral("Lingua"), QStringLiteral("Langue"),
        QStringLiteral("اللغة")};
    for (const QString &code : languages::known())
        words += languages::nameOf(code);
    return words;
}

void LanguagePage::show(const desk::Profile &profile)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(profile.language)));
}

void LanguagePage::writeTo(desk::Profile &profile) const
{
    profile.language = m_language->currentData().toString();
}

} // namespace ui
