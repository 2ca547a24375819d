// SPDX-License-Identifier: MIT
#include "ui/contacts/contacteditor.h"

#include "desk/typedlist.h"
#include "ui/contacts/numberrows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

ContactEditor::ContactEditor(const Look &look, const desk::Contact &contact, QWidget *parent)
    : QDialog(parent), m_look(look), m_contact(contact), m_name(new QLineEdit(this)),
      m_company(new QLineEdit(this)), m_numbers(new NumberRows(look, this)),
      m_email(new QLineEdit(this)), m_web(new QLineEdit(this)), m_groups(new QLineEdit(this)),
      m_speedDial(new QLineEdit(this)), m_note(new QPlainTextEdit(this)),
      m_favourite(new QCheckBox(tr("Favourite: first among those who share a number"), this)),
      m_problem(new QLabel(this)), m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(contact.id == 0 ? tr("New contact") : tr("Contact"));
    resize(look.px(520), look.px(560));
    makeFields();
    fill();
    connect(m_name, &QLineEdit::textChanged, this, &ContactEditor::review);
    connect(m_company, &QLineEdit::textChanged, this, &ContactEditor::review);
    connect(m_numbers, &NumberRows::edited, this, &ContactEditor::review);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit confirmed(this->contact());
        accept();
    });
    review();
}

void ContactEditor::makeFields()
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setProperty("part", QStringLiteral("problem"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_look.px(72));
    m_groups->setPlaceholderText(tr("customers, north"));
    m_web->setPlaceholderText(tr("an address, or what your customer file knows them by"));
    auto *form = new QFormLayout;
    form->setSpacing(m_look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("N&umbers"), m_numbers);
    form->addRow(tr("&E-mail"), m_email);
    form->addRow(tr("&Web"), m_web);
    form->addRow(tr("&Groups"), m_groups);
    form->addRow(tr("Speed &dial"), m_speedDial);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(QString(), m_favourite);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(m_look.px(12));
    layout->addLayout(form, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
}

void ContactEditor::fill()
{
    m_name->setText(m_contact.name);
    m_company->setText(m_contact.company);
    m_numbers->setNumbers(m_contact.numbers);
    m_email->setText(m_contact.email);
    m_web->setText(m_contact.web);
    m_groups->setText(m_contact.groups.join(QStringLiteral(", ")));
    m_speedDial->setText(m_contact.speedDial);
    m_note->setPlainText(m_contact.note);
    m_favourite->setChecked(m_contact.isFavourite);
}

desk::Contact ContactEditor::contact() const
{
    desk::Contact contact = m_contact;
    contact.name = m_name->text();
    contact.company = m_company->text();
    contact.numbers = m_numbers->numbers();
    contact.email = m_email->text();
    contact.web = m_web->text();
    contact.groups = desk::typedList(m_groups->text());
    contact.speedDial = m_speedDial->text();
    contact.note = m_note->toPlainText();
    contact.isFavourite = m_favourite->isChecked();
    return desk::cleaned(contact);
}

void ContactEditor::review()
{
    const bool isEmpty = contact().isEmpty();
    m_problem->setText(m_numbers->problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(!isEmpty && m_problem->text().isEmpty());
    m_save->setToolTip(isEmpty ? tr("Write a name, a company or a number first.") : QString());
}

} // namespace ui
