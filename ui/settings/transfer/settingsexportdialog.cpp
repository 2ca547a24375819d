// SPDX-License-Identifier: MIT
#include "ui/settings/transfer/settingsexportdialog.h"

#include "ui/dialogs/filefield.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

    QLabel *plainLabelOf(const QString &text, const char *ink, QWidget *parent)
    {
        auto *label = new QLabel(text, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("ink", QLatin1String(ink));
        return label;
    }

} // namespace

SettingsExportDialog::SettingsExportDialog(
    const Look &look, const QString &path, const QStringList &profiles, QWidget *parent)
    : QDialog(parent), m_file(new FileField(FileField::Purpose::Save, tr("Write to"), this)),
      m_replaced(
          plainLabelOf(tr("This file is there already and will be replaced."), "second", this)),
      m_problem(plainLabelOf({}, "bad", this)), m_write(new QPushButton(this))
{
    setWindowTitle(tr("Export the settings"));
    setMinimumWidth(look.px(540));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20));
    layout->setSpacing(look.px(8));
    layout->addWidget(plainLabelOf(
        tr("Writes everything that is set here into one file, for another desk or for safety."), "",
        this));
    layout->addWidget(
        plainLabelOf(tr("Profiles: %1").arg(profiles.join(QStringLiteral(", "))), "second", this));
    layout->addWidget(m_file);
    layout->addWidget(m_replaced);
    layout->addWidget(plainLabelOf(
        tr("Passwords and other secrets are left out; each desk asks for its own. Contacts and the "
           "history are not in it."),
        "second", this));
    layout->addWidget(m_problem);
    layout->addSpacing(look.px(8));
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] { emit exportWanted(this->path()); });
    connect(m_file, &FileField::edited, this, &SettingsExportDialog::review);
    m_file->setPath(path);
    review();
}

QString SettingsExportDialog::path() const
{
    const QString path = m_file->path();
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty()
        ? path
        : QString(path + QStringLiteral(".json"));
}

void SettingsExportDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SettingsExportDialog::review()
{
    showProblem({});
    const bool isThere = QFileInfo(path()).isFile();
    m_replaced->setVisible(isThere);
    m_write->setText(isThere ? tr("Replace") : tr("Export"));
    m_write->setEnabled(!path().isEmpty());
}

} // namespace ui
