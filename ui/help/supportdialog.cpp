// SPDX-License-Identifier: MIT
#include "ui/help/supportdialog.h"

#include "ui/dialogs/filefield.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SupportDialog::SupportDialog(
    const Look &look, const QString &path, const QString &recording, bool isMasked, QWidget *parent)
    : QDialog(parent), m_look(look),
      m_file(new FileField(FileField::Purpose::Save, tr("Write to"), this)),
      m_settings(new QCheckBox(tr("The settings of all profiles"), this)),
      m_log(new QCheckBox(tr("The log of what Cordboard did and saw"), this)),
      m_recording(new QCheckBox(this)), m_write(new QPushButton(this))
{
    setWindowTitle(tr("File for support"));
    setMinimumWidth(look.px(540));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20));
    layout->setSpacing(look.px(8));
    addLabel(tr("Gathers in one ZIP file what somebody who helps needs to see: the versions, what "
                "the exchanges allow, and what you choose here."),
        "");
    layout->addWidget(m_file);
    layout->addWidget(m_settings);
    layout->addWidget(m_log);
    layout->addWidget(m_recording);
    m_recording->setText(
        tr("The last recording (%1)").arg(plainLabel(QFileInfo(recording).fileName())));
    m_recording->setVisible(!recording.isEmpty());
    m_recording->setChecked(isMasked && !recording.isEmpty());
    if (!recording.isEmpty() && !isMasked)
        addLabel(tr("This recording was made without masking: it tells who called whom."), "bad");
    addLabel(tr("Passwords and other secrets are never in it. The log and the settings may name "
                "people and numbers; have a look before you send it."),
        "second");
    m_problem = addLabel({}, "bad");
    m_problem->hide();
    for (QCheckBox *const box : {m_settings, m_log})
        box->setChecked(true);
    addButtons();
    connect(m_file, &FileField::edited, this, &SupportDialog::review);
    m_file->setPath(path);
    review();
}

QLabel *SupportDialog::addLabel(const QString &text, const char *ink)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("ink", QLatin1String(ink));
    layout()->addWidget(label);
    return label;
}

void SupportDialog::addButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->addSpacing(m_look.px(8));
    all->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] { emit fileWanted(wish()); });
}

SupportWish SupportDialog::wish() const
{
    QString path = m_file->path();
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".zip");
    return {path, m_settings->isChecked(), m_log->isChecked(), m_recording->isChecked()};
}

void SupportDialog::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    review();
}

void SupportDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SupportDialog::review()
{
    showProblem({});
    const QString path = wish().path;
    m_write->setText(m_isWriting       ? tr("Writing\u2026")
            : QFileInfo(path).isFile() ? tr("Replace")
                                       : tr("Write the file"));
    m_write->setEnabled(!path.isEmpty() && !m_isWriting);
}

} // namespace ui
