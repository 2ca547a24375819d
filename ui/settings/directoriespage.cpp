// SPDX-License-Identifier: MIT
#include "ui/settings/directoriespage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

using desk::DirectorySettings;
using Security = DirectorySettings::Security;

DirectoriesPage::DirectoriesPage(const PageFacts &facts, QWidget *parent)
    : SettingsPage(tr("Directories"), QStringLiteral("people"), parent), m_look(facts.look),
      m_list(new QListWidget(this)), m_form(new QWidget(this)), m_security(new QComboBox(this)),
      m_port(new QSpinBox(this)), m_password(new QLineEdit(this)), m_most(new QSpinBox(this)),
      m_seconds(new QSpinBox(this)), m_add(new QPushButton(tr("Add"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_test(new QPushButton(tr("Test"), this)),
      m_result(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_look.px(8));
    makeList(*layout);
    makeForm(*layout);
    // The password is each desk's own, and the list chooses whose it is.
    QList<QWidget *> locked{m_add, m_remove, m_security, m_port, m_most, m_seconds};
    for (const auto &field : std::as_const(m_fields))
        locked.append(field.edit);
    for (QWidget *const control : std::as_const(locked))
        keep(control, {QStringLiteral("directories")});
}

QStringList DirectoriesPage::searchWords() const
{
    return {tr("LDAP"), tr("Active Directory"), tr("contacts"), tr("phone book")};
}

void DirectoriesPage::makeList(QLayout &layout)
{
    m_list->setAccessibleName(tr("Directories"));
    m_list->setProperty("part", QStringLiteral("list"));
    m_list->setMaximumHeight(m_look.px(96));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    for (QPushButton *button : {m_add, m_remove, m_test})
        button->setAutoDefault(false);
    layout.addWidget(m_list);
    static_cast<QVBoxLayout &>(layout).addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &DirectoriesPage::showOne);
    connect(m_add, &QPushButton::clicked, this, [this] {
        DirectorySettings fresh;
        fresh.name = tr("Directory");
        m_directories.append(fresh);
        fill(int(m_directories.size()) - 1);
        m_fields.constFirst().edit->setFocus();
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0) {
            m_directories.removeAt(row);
            fill(std::min(row, int(m_directories.size()) - 1));
            emit edited();
        }
    });
}

void DirectoriesPage::makeForm(QLayout &layout)
{
    m_security->addItem(tr("encrypted (ldaps)"), int(Security::Tls));
    m_security->addItem(tr("encrypted after the beginning (StartTLS)"), int(Security::StartTls));
    m_security->addItem(tr("not encrypted"), int(Security::None));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("the usual one"));
    m_most->setRange(1, 1000);
    m_seconds->setRange(1, 60);
    m_seconds->setSuffix(tr(" s"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("as it is kept in the keyring"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(m_look.px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("I call it"), &DirectorySettings::name);
    addField(*form, tr("Host"), &DirectorySettings::host, QStringLiteral("ldap.example"));
    form->addRow(tr("Link"), m_security);
    form->addRow(tr("Port"), m_port);
    addField(*form, tr("Certificates to trust"), &DirectorySettings::caFile,
        tr("a file, instead of the system's"));
    addField(*form, tr("Ask as"), &DirectorySettings::bindDn,
        tr("anybody, or such as cn=panel,dc=example"));
    form->addRow(tr("Password"), m_password);
    addField(*form, tr("People are in"), &DirectorySettings::base,
        QStringLiteral("ou=people,dc=example"));
    addField(*form, tr("Filter"), &DirectorySettings::filter);
    addField(*form, tr("Name is"), &DirectorySettings::nameAttributes);
    addField(*form, tr("Company is"), &DirectorySettings::companyAttributes);
    addField(*form, tr("Phone is"), &DirectorySettings::workAttributes);
    addField(*form, tr("Mobile is"), &DirectorySettings::mobileAttributes);
    addField(*form, tr("Home is"), &DirectorySettings::homeAttributes);
    addField(*form, tr("E-mail is"), &DirectorySettings::emailAttributes);
    form->addRow(tr("At most so many people"), m_most);
    form->addRow(tr("It has to answer within"), m_seconds);
    auto *line = new QHBoxLayout;
    line->addWidget(m_test, 0, Qt::AlignTop);
    line->addWidget(m_result, 1);
    form->addRow(line);
    layout.addWidget(m_form);
    static_cast<QVBoxLayout &>(layout).addStretch(1);
    connect(m_security, &QComboBox::activated, this, &DirectoriesPage::take);
    for (QSpinBox *box : {m_port, m_most, m_seconds})
        connect(box, &QSpinBox::valueChanged, this, &DirectoriesPage::take);
    connect(m_password, &QLineEdit::editingFinished, this, &DirectoriesPage::keepPassword);
    connect(m_test, &QPushButton::clicked, this, &DirectoriesPage::test);
}

void DirectoriesPage::addField(QFormLayout &form, const QString &label,
    QString DirectorySettings::*member, const QString &example)
{
    auto *edit = new QLineEdit(m_form);
    edit->setPlaceholderText(example);
    form.addRow(label, edit);
    m_fields.append({edit, member});
    connect(edit, &QLineEdit::textEdited, this, &DirectoriesPage::take);
}

void DirectoriesPage::show(const desk::Profile &profile)
{
    m_directories = profile.directories;
    fill(0);
}

void DirectoriesPage::writeTo(desk::Profile &profile) const { profile.directories = m_directories; }

QString DirectoriesPage::problem() const
{
    for (const DirectorySettings &directory : m_directories) {
        if (const QString problem = directory.problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void DirectoriesPage::fill(int row)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const DirectorySettings &directory : std::as_const(m_directories))
        m_list->addItem(directory.name);
    m_list->setCurrentRow(std::min(row, int(m_directories.size()) - 1));
    showOne();
}

void DirectoriesPage::showOne()
{
    const DirectorySettings one = m_directories.value(m_list->currentRow());
    const bool isThere = m_list->currentRow() >= 0;
    for (const Field &field : std::as_const(m_fields)) {
        field.edit->setText(one.*field.member);
        field.edit->setCursorPosition(0);
    }
    const QSignalBlocker quietPort(m_port);
    const QSignalBlocker quietMost(m_most);
    const QSignalBlocker quietSeconds(m_seconds);
    m_security->setCurrentIndex(m_security->findData(int(one.security)));
    m_port->setValue(one.port);
    m_most->setValue(one.mostFound);
    m_seconds->setValue(one.seconds);
    m_password->clear();
    m_result->clear();
    m_form->setVisible(isThere);
    m_remove->setEnabled(isThere);
}

void DirectoriesPage::take()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    DirectorySettings &one = m_directories[row];
    for (const Field &field : std::as_const(m_fields))
        one.*field.member = field.edit->text().trimmed();
    one.security = Security(m_security->currentData().toInt());
    one.port = m_port->value();
    one.mostFound = m_most->value();
    one.seconds = m_seconds->value();
    m_list->item(row)->setText(one.name);
    m_result->clear();
    emit edited();
}

/// Into the keyring at once: a password is in no settings.
void DirectoriesPage::keepPassword()
{
    const DirectorySettings one = m_directories.value(m_list->currentRow());
    if (!m_password->text().isEmpty() && one.problem().isEmpty())
        emit passwordGiven(one.secretKey(), m_password->text());
}

void DirectoriesPage::test()
{
    const DirectorySettings one = m_directories.value(m_list->currentRow());
    if (const QString problem = one.problem(); !problem.isEmpty())
        return showTest(0, problem);
    keepPassword();
    m_result->setText(tr("Asking\u2026"));
    m_test->setEnabled(false);
    emit testWanted(one, m_password->text());
}

void DirectoriesPage::showTest(int found, const QString &problem)
{
    m_test->setEnabled(true);
    if (!problem.isEmpty())
        m_result->setText(problem);
    else if (found == 0)
        m_result->setText(tr("It answers, but finds nobody there. Look at where people are, and "
                             "at the filter."));
    else
        m_result->setText(tr("It answers, and knows %n person(s) or more.", nullptr, found));
}

} // namespace ui
