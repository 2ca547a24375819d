// SPDX-License-Identifier: MIT
#include "ui/dialogs/nameprompt.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NamePrompt::NamePrompt(
    const QString &title, const QString &label, const QString &text, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(text, this)), m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(360);
    auto *name = new QLabel(label, this);
    name->setBuddy(m_field);
    m_field->setAccessibleName(label);
    m_field->setMaxLength(60);
    m_field->selectAll();
    m_problem->setProperty("ink", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &NamePrompt::review);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(this->text());
        accept();
    });
    review();
}

void NamePrompt::setCheck(std::function<bool(const QString &)> check, const QString &whyNot)
{
    m_check = std::move(check);
    m_problem->setText(whyNot);
    review();
}

void NamePrompt::setChoices(const QStringList &choices)
{
    auto *completer = new QCompleter(choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
}

QString NamePrompt::text() const { return m_field->text().simplified(); }

void NamePrompt::review()
{
    const bool isUsable = !text().isEmpty() && (!m_check || m_check(text()));
    m_save->setEnabled(isUsable);
    m_problem->setVisible(!text().isEmpty() && !isUsable);
}

} // namespace ui
